package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.BitSet;

/**
 * Which threads are or may be daemons: by the argument {@code daemon}, the attribute, {@code
 * setDaemon} or the class. A flag that is not a constant may be true.
 */
public final class Daemons {

  private static final String FLAG = "daemon";

  private final PointsTo pointsTo;
  private final BitSet daemons = new BitSet();

  public Daemons(PointsTo pointsTo, CallSites calls) {
    this.pointsTo = pointsTo;
    calls.all().forEach(this::noteCall);
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel()) {
        in.unit().code().body().forEach(instr -> noteStore(in, instr));
      }
    }
  }

  /** Whether one of the allocation's threads may be a daemon. */
  public boolean mayBeDaemon(Allocation thread) {
    return thread.objects().stream().anyMatch(daemons::get)
        || isDeclared(thread.cls())
        || constructorMayBeTold(thread);
  }

  /**
   * {@code Worker(daemon=True)}, whatever the constructor of {@code Worker} does with it, and
   * {@code Thread(**options)}.
   */
  private boolean constructorMayBeTold(Allocation thread) {
    CallSite site = thread.site(pointsTo);
    return site != null && (site.passesMapping() || mayBeTrue(thread.unit(), site.keyword(FLAG)));
  }

  private static boolean isDeclared(LinkedClass cls) {
    return cls.declarer(FLAG).filter(declarer -> !declarer.isModel()).isPresent();
  }

  /** {@code Thread.__init__} of a subclass's constructor, and {@code setDaemon}. */
  private void noteCall(CallSite site) {
    for (CallEdge edge : pointsTo.edges(site.in(), site.key())) {
      LinkedUnit callee = edge.callee().unit();
      boolean ofThread =
          callee.isModel()
              && edge.receiver() != null
              && callee.methodOf() != null
              && callee.methodOf().trait(Trait.ThreadObject.class).isPresent();
      if (!ofThread) {
        continue;
      }
      int flag =
          switch (callee.code().name()) {
            case "__init__" -> site.keyword(FLAG);
            case "setDaemon" -> site.argument("daemonic", callee, true);
            default -> Instr.NONE;
          };
      if (mayBeTrue(site.unit(), flag)) {
        daemons.set(pointsTo.id(edge.receiver()));
      }
    }
  }

  private void noteStore(UnitInstance in, Instr instr) {
    if (instr instanceof Instr.StoreAttr(int object, String attr, int src, Span _)
        && attr.equals(FLAG)
        && mayBeTrue(in.unit(), src)) {
      ObjectSet threads = pointsTo.at(in, object);
      threads.forEach(daemons::set);
    }
  }

  private boolean mayBeTrue(LinkedUnit unit, int register) {
    if (register == Instr.NONE) {
      return false;
    }
    Definitions definitions = pointsTo.program().definitions(unit);
    return !(definitions.of(register) instanceof Instr.Const(int _, Constant value, Span _))
        || switch (value) {
          case Constant.Bool(boolean flag) -> flag;
          case Constant.Int(long number) -> number != 0;
          case Constant.NoneValue _ -> false;
          case Constant.Text _, Constant.Other _ -> true;
        };
  }
}
