package dev.ftcheck.analysis.interrupts;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Visit;
import java.util.List;

/**
 * A test that leaves a function where the same thread is already in the guarded code: of
 * thread-local state, or of which thread this is.
 */
public final class ReentranceGuard {

  private final PointsTo pointsTo;
  private final UnitInstance unit;
  private final Definitions definitions;

  private ReentranceGuard(PointsTo pointsTo, UnitInstance unit) {
    this.pointsTo = pointsTo;
    this.unit = unit;
    this.definitions = pointsTo.program().definitions(unit.unit());
  }

  /** Whether a function on the way to the visit asks before it goes on. */
  public static boolean keepsOut(Visit visit, PointsTo pointsTo) {
    for (Visit at = visit; at != null; at = at.caller()) {
      UnitInstance unit = at.context().unit();
      if (!unit.unit().isModel()
          && new ReentranceGuard(pointsTo, unit).leavesEarly(unit.unit().code().body())) {
        return true;
      }
    }
    return false;
  }

  private boolean leavesEarly(Code body) {
    boolean[] found = {false};
    body.forEach(
        instr -> {
          if (instr instanceof Instr.If branch
              && (leaves(branch.then()) || leaves(branch.orelse()))) {
            found[0] |= tellsThread(branch.condition(), 0);
          }
        });
    return found[0];
  }

  private static boolean leaves(Code code) {
    return !code.instrs().isEmpty()
        && (code.instrs().getLast() instanceof Instr.Return
            || code.instrs().getLast() instanceof Instr.Raise);
  }

  private boolean tellsThread(int register, int depth) {
    if (register == Instr.NONE || depth > 6) {
      return false;
    }
    return switch (definitions.of(register)) {
      case Instr.LoadAttr load ->
          isPerThread(load.object()) || tellsThread(load.object(), depth + 1);
      case Instr.Move move -> tellsThread(move.src(), depth + 1);
      case Instr.Compute compute -> any(compute.operands(), depth);
      case Instr.Phi phi -> any(phi.sources(), depth);
      case Instr.Call call ->
          asksForThread(register)
              || !call.arguments().isEmpty() && isPerThread(call.arguments().getFirst().register());
      case Instr.CallMethod call ->
          asksForThread(register) || tellsThread(call.receiver(), depth + 1);
      case null, default -> false;
    };
  }

  private boolean any(List<Integer> registers, int depth) {
    return registers.stream().anyMatch(register -> tellsThread(register, depth + 1));
  }

  private boolean asksForThread(int call) {
    for (CallEdge edge : pointsTo.edges(unit, call)) {
      if (edge.callee().unit().effects().stream().anyMatch(Effect.TellsThread.class::isInstance)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerThread(int register) {
    ObjectSet objects = pointsTo.at(unit, register);
    for (int at = 0; at < objects.size(); at++) {
      var cls = pointsTo.object(objects.get(at)).instanceClass();
      if (cls != null && cls.trait(Trait.ThreadLocal.class).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
