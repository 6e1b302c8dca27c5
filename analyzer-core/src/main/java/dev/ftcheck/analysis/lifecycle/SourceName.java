package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.PointsTo;
import java.util.Optional;

/** How the program calls a value: {@code thread}, {@code self._pool}. */
public final class SourceName {

  private SourceName() {}

  /** The expression in the register, where it is a name with attributes. */
  public static Optional<String> of(PointsTo pointsTo, LinkedUnit unit, int register) {
    if (register == Instr.NONE) {
      return Optional.empty();
    }
    if (register < unit.code().localNames().size()) {
      return Optional.of(unit.code().localNames().get(register));
    }
    return switch (pointsTo.program().definitions(unit).of(register)) {
      case Instr.LoadGlobal load -> Optional.of(load.name());
      case Instr.LoadCell load -> Optional.of(load.name());
      case Instr.LoadAttr load ->
          of(pointsTo, unit, load.object()).map(base -> base + "." + load.attr());
      case null, default -> Optional.empty();
    };
  }

  /** What the value of the register is assigned to at once, where it is. */
  public static Optional<String> assignedTo(PointsTo pointsTo, LinkedUnit unit, int register) {
    String[] found = {null};
    unit.code()
        .body()
        .forEach(
            instr -> {
              Optional<String> target =
                  switch (instr) {
                    case Instr.Move move when move.src() == register ->
                        of(pointsTo, unit, move.dst());
                    case Instr.StoreGlobal store when store.src() == register ->
                        Optional.of(store.name());
                    case Instr.StoreCell store when store.src() == register ->
                        Optional.of(store.name());
                    case Instr.StoreAttr store when store.src() == register ->
                        of(pointsTo, unit, store.object()).map(base -> base + "." + store.attr());
                    case Instr.With with when with.context() == register ->
                        entered(pointsTo, unit, with);
                    default -> Optional.empty();
                  };
              if (found[0] == null && target.isPresent()) {
                found[0] = target.get();
              }
            });
    return Optional.ofNullable(found[0]);
  }

  private static Optional<String> entered(PointsTo pointsTo, LinkedUnit unit, Instr.With with) {
    return with.body().instrs().isEmpty()
            || !(with.body().instrs().getFirst() instanceof Instr.Move move)
        ? Optional.empty()
        : move.src() == with.entered() ? of(pointsTo, unit, move.dst()) : Optional.empty();
  }
}
