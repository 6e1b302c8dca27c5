package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Visit;
import java.util.Set;

/**
 * Evidence that the program itself puts the locks of several objects in an order before it takes
 * them.
 */
final class Ordering {

  private static final Set<String> ORDERING = Set.of("sorted", "min", "max", "id", "sort");

  private final Execution execution;

  Ordering(Execution execution) {
    this.execution = execution;
  }

  /** Whether the function that acquires, or one that calls it, sorts or compares what it locks. */
  boolean isOrdered(Acquired acquired) {
    int depth = 0;
    for (Visit at = acquired.visit(); at != null && depth < 3; at = at.caller(), depth++) {
      LinkedUnit unit = at.context().unit().unit();
      if (orders(unit) || fieldsAreOrdered(unit, acquired.event().lock().path())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code self.first.lock}, where another method of the class compares before it sets {@code
   * self.first}.
   */
  private boolean fieldsAreOrdered(LinkedUnit unit, Path lock) {
    if (unit.methodOf() == null
        || !(lock instanceof Path.Field(Path.Field(Path.Parameter _, String field), var _))) {
      return false;
    }
    return unit.module().units().stream()
        .filter(other -> other.methodOf() == unit.methodOf() && orders(other))
        .anyMatch(other -> stores(other, field));
  }

  private static boolean stores(LinkedUnit unit, String field) {
    boolean[] found = {false};
    unit.code()
        .body()
        .forEach(
            instr ->
                found[0] |= instr instanceof Instr.StoreAttr store && store.attr().equals(field));
    return found[0];
  }

  private boolean orders(LinkedUnit unit) {
    boolean[] found = {false};
    unit.code()
        .body()
        .forEach(
            instr -> {
              switch (instr) {
                case Instr.LoadGlobal load -> found[0] |= ORDERING.contains(load.name());
                case Instr.CallMethod call -> found[0] |= ORDERING.contains(call.method());
                case Instr.If branch ->
                    found[0] |=
                        execution.pointsTo().program().definitions(unit).of(branch.condition())
                                instanceof Instr.Compute compute
                            && compute.op() == Operator.COMPARE
                            && branch.then().instrs().stream()
                                .anyMatch(
                                    i -> i instanceof Instr.Move || i instanceof Instr.StoreAttr);
                default -> {}
              }
            });
    return found[0];
  }
}
