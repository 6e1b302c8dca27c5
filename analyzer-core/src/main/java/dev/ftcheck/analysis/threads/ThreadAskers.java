package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.HashSet;
import java.util.Set;

/**
 * Classes that keep something under the number of the current thread: several threads meet in them,
 * though they may have no lock.
 */
final class ThreadAskers {

  private final PointsTo pointsTo;
  private final Set<LinkedClass> classes = new HashSet<>();

  ThreadAskers(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
    for (UnitInstance in : pointsTo.instances()) {
      LinkedClass cls = in.unit().methodOf();
      if (cls != null && !cls.isModel()) {
        in.unit()
            .code()
            .body()
            .forEach(
                instr -> {
                  if (instr instanceof Instr.StoreItem store && isThread(in, store.key())) {
                    classes.add(cls);
                  }
                });
      }
    }
  }

  boolean includes(LinkedClass cls) {
    return cls.mro().stream().anyMatch(classes::contains);
  }

  /** The number of the current thread, or an attribute of the current thread. */
  private boolean isThread(UnitInstance in, int key) {
    Definitions definitions = pointsTo.program().definitions(in.unit());
    Instr made = definitions.of(key);
    while (made instanceof Instr.Move || made instanceof Instr.LoadAttr) {
      made =
          definitions.of(
              made instanceof Instr.Move move ? move.src() : ((Instr.LoadAttr) made).object());
    }
    return made != null
        && pointsTo.edges(in, Definitions.target(made)).stream()
            .flatMap(edge -> edge.callee().unit().effects().stream())
            .anyMatch(Effect.ThreadIdentity.class::isInstance);
  }
}
