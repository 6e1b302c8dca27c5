package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.BitSet;
import java.util.Set;

/**
 * Which objects some call starts, waits for or shuts down, on whatever path, also from within
 * library functions: an exit stack calls what was pushed on it.
 */
public final class Endings {

  private final BitSet started = new BitSet();
  private final BitSet joined = new BitSet();
  private final BitSet closed = new BitSet();
  private boolean joinsAll;

  /** Of the program's objects, worked out once. */
  public static Endings of(PointsTo pointsTo) {
    return pointsTo.derived(Endings.class, Endings::new);
  }

  private Endings(PointsTo pointsTo) {
    for (UnitInstance caller : pointsTo.instances()) {
      for (Set<CallEdge> edges : pointsTo.edgesOf(caller)) {
        for (CallEdge edge : edges) {
          if (edge.receiver() != null && edge.callee().unit().isModel()) {
            note(edge, pointsTo.id(edge.receiver()));
          }
        }
      }
    }
  }

  private void note(CallEdge edge, int receiver) {
    for (Effect effect : edge.callee().unit().effects()) {
      switch (effect) {
        case Effect.Starts _ -> started.set(receiver);
        case Effect.Joins(String on, var _) when isReceiver(on, edge) -> {
          joined.set(receiver);
          joinsAll |= isAnyThread(edge.receiver());
        }
        case Effect.Closes(String on, var _) when isReceiver(on, edge) -> closed.set(receiver);
        default -> {}
      }
    }
    if (edge.callee().unit().code().name().equals("cancel")) {
      joined.set(receiver);
    }
  }

  private static boolean isReceiver(String parameter, CallEdge edge) {
    return edge.callee().unit().code().params().getFirst().name().equals(parameter);
  }

  /** A thread that the library returned: {@code threading.enumerate()} stands for all. */
  private static boolean isAnyThread(HeapObject thread) {
    return thread
            instanceof
            HeapObject.Instance(LinkedClass cls, HeapObject.Site(UnitInstance in, int _), var _)
        && in.unit().isModel()
        && cls.trait(Trait.ThreadObject.class).isPresent()
        && in.unit().code().name().equals("enumerate");
  }

  public boolean isStarted(int object) {
    return started.get(object);
  }

  /** Whether some object of the allocation is waited for; cancelling a timer will do. */
  public boolean isJoined(Allocation allocation) {
    return joinsAll || allocation.objects().stream().anyMatch(joined::get);
  }

  /**
   * Whether some object of the allocation is shut down, closed or terminated, or leaves a {@code
   * with}.
   */
  public boolean isClosed(Allocation allocation) {
    return allocation.objects().stream().anyMatch(closed::get);
  }
}
