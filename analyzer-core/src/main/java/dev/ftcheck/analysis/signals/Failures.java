package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which calls can be expected to raise an exception: those of functions that have a {@code raise}
 * or do input or output, those of code that is not known, and conversions of what is not constant.
 */
final class Failures {

  private static final int MAX_CALLS = 3;

  /** What catches every failure of a call. */
  private static final Set<String> ALL = Set.of("BaseException", "Exception");

  private final PointsTo pointsTo;
  private final Map<LinkedUnit, Boolean> units = new HashMap<>();

  Failures(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  boolean mayRaise(UnitInstance in, Instr instr) {
    return mayRaise(in, instr, MAX_CALLS);
  }

  private boolean mayRaise(UnitInstance in, Instr instr, int calls) {
    CallSite site = CallSite.of(in, instr);
    if (site == null) {
      return false;
    }
    Set<CallEdge> edges = pointsTo.edges(in, site.key());
    if (edges.isEmpty()) {
      return CallSites.isUnknown(pointsTo, site);
    }
    for (CallEdge edge : edges) {
      LinkedUnit callee = edge.callee().unit();
      if (callee.isModel() ? mayFail(callee) : raises(edge.callee(), calls)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayFail(LinkedUnit model) {
    return model.effects().stream()
        .anyMatch(
            effect ->
                effect instanceof Effect.MayFail
                    || effect instanceof Effect.Retrieves
                    || (effect instanceof Effect.Waits(Effect.Waited what, String _)
                        && (what == Effect.Waited.IO
                            || what == Effect.Waited.ANSWER
                            || what == Effect.Waited.PROCESS)));
  }

  /** Whether a {@code raise} of the unit, or a call in it that may raise, is not caught there. */
  private boolean raises(UnitInstance in, int calls) {
    if (calls == 0 || in.unit().code().isGenerator() || in.unit().code().isAsync()) {
      return false;
    }
    Boolean known = units.get(in.unit());
    if (known != null) {
      return known;
    }
    units.put(in.unit(), false);
    boolean raises =
        WaysOut.find(
                in.unit().code().body(),
                in.unit().code().span(),
                new WaysOut.Ledger() {
                  @Override
                  public boolean owes(Instr instr) {
                    return false;
                  }

                  @Override
                  public boolean pays(Instr instr) {
                    return instr instanceof Instr.Return;
                  }

                  @Override
                  public boolean mayRaise(Instr instr) {
                    return Failures.this.mayRaise(in, instr, calls - 1);
                  }

                  @Override
                  public boolean excuses(int condition) {
                    return false;
                  }

                  @Override
                  public boolean catchesAll(Instr.Handler handler) {
                    return Failures.this.catchesAll(in, handler);
                  }
                })
            .stream()
            .anyMatch(way -> way.kind() == WaysOut.Kind.RAISE || way.kind() == WaysOut.Kind.CALL);
    units.put(in.unit(), raises);
    return raises;
  }

  boolean catchesAll(UnitInstance in, Instr.Handler handler) {
    if (handler.type() == Instr.NONE) {
      return true;
    }
    Definitions definitions = pointsTo.program().definitions(in.unit());
    return switch (definitions.of(handler.type())) {
      case Instr.LoadGlobal load -> ALL.contains(load.name());
      case Instr.MakeContainer tuple ->
          tuple.elements().stream()
              .map(definitions::of)
              .anyMatch(
                  element -> element instanceof Instr.LoadGlobal load && ALL.contains(load.name()));
      case null, default -> false;
    };
  }

  /** Whether the register holds a constant. */
  boolean isConstant(UnitInstance in, int register) {
    return pointsTo.program().definitions(in.unit()).of(register)
        instanceof Instr.Const(int _, Constant _, Span _);
  }
}
