package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the program reads and sets context variables, and whether it cares for contexts. */
public final class ContextUse {

  /** A call that reads or sets the variable, which is an object id. */
  public record Use(CallSite site, int variable) {}

  private final PointsTo pointsTo;
  private final List<Use> reads = new ArrayList<>();
  private final List<Use> changes = new ArrayList<>();

  public ContextUse(PointsTo pointsTo, CallSites calls) {
    this.pointsTo = pointsTo;
    calls.forEach(Effect.ReadsContext.class, (site, edge) -> note(site, edge, reads));
    calls.forEach(Effect.ChangesContext.class, (site, edge) -> note(site, edge, changes));
  }

  private void note(CallSite site, CallEdge edge, List<Use> uses) {
    if (edge.receiver() != null) {
      uses.add(new Use(site, pointsTo.id(edge.receiver())));
    }
  }

  /** Whether the program sets a context variable, or makes contexts to run code in. */
  public boolean isOfConcern() {
    return !changes.isEmpty() || makesContexts();
  }

  private boolean makesContexts() {
    for (int object = 0; object < pointsTo.objectCount(); object++) {
      LinkedClass cls = pointsTo.object(object).instanceClass();
      if (cls != null && cls.trait(Trait.Context.class).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A read that such a thread makes of a variable that it does not set itself, but some function
   * outside of it does.
   *
   * @param entries what the thread runs
   */
  public Optional<Inherited> inherited(Collection<CallEdge> entries) {
    Set<LinkedUnit> ofThread = new HashSet<>();
    for (CallEdge edge : Reached.edges(pointsTo, entries, ContextUse::isOfContext)) {
      ofThread.add(edge.callee().unit());
    }
    for (Use read : reads) {
      if (ofThread.contains(read.site().unit()) && !isSetIn(ofThread, read.variable())) {
        for (Use change : changes) {
          if (change.variable() == read.variable() && isFunction(change.site().unit())) {
            return Optional.of(new Inherited(read.site(), change.site()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What {@code Context.run} calls sees that context, whatever the thread inherits. */
  private static boolean isOfContext(UnitInstance unit) {
    LinkedClass cls = unit.unit().methodOf();
    return cls != null && cls.trait(Trait.Context.class).isPresent();
  }

  private boolean isSetIn(Set<LinkedUnit> units, int variable) {
    return changes.stream()
        .anyMatch(change -> change.variable() == variable && units.contains(change.site().unit()));
  }

  private static boolean isFunction(LinkedUnit unit) {
    return unit.code().kind() != CodeUnit.Kind.MODULE;
  }

  /** The read in the thread, and the place outside of it that sets what it may see. */
  public record Inherited(CallSite read, CallSite change) {}
}
