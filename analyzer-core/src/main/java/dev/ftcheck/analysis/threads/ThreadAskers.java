package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.HashSet;
import java.util.Set;

/**
 * Classes that ask for the number of the current thread: several threads meet in them, though they
 * may have no lock.
 */
final class ThreadAskers {

  private final Set<LinkedClass> classes = new HashSet<>();

  ThreadAskers(PointsTo pointsTo) {
    for (UnitInstance in : pointsTo.instances()) {
      LinkedClass cls = in.unit().methodOf();
      if (cls != null && !cls.isModel() && asks(pointsTo, in)) {
        classes.add(cls);
      }
    }
  }

  boolean includes(LinkedClass cls) {
    return cls.mro().stream().anyMatch(classes::contains);
  }

  private static boolean asks(PointsTo pointsTo, UnitInstance in) {
    for (Set<CallEdge> edges : pointsTo.edgesOf(in)) {
      for (CallEdge edge : edges) {
        if (edge.callee().unit().effects().stream()
            .anyMatch(Effect.ThreadIdentity.class::isInstance)) {
          return true;
        }
      }
    }
    return false;
  }
}
