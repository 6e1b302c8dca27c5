package dev.ftcheck.analysis.interrupts;

import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;

/**
 * A function that is called from outside the program's flow.
 *
 * @param receiver the object it is a method of, -1 where it has none
 * @param registered where the program registers it, or defines it where that is enough
 */
public record Handler(Effect.Occasion when, UnitInstance unit, int receiver, Location registered) {

  static final String FINALIZER = "__del__";

  /** Whether the receiver is the object that dies, which nobody else has any more. */
  boolean isOfDyingObject() {
    return receiver >= 0 && unit.unit().code().name().equals(FINALIZER);
  }

  /** As reports call it. */
  public String name() {
    return unit.unit().code().qualifiedName();
  }
}
