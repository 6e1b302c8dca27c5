package dev.ftcheck.analysis.flow;

import java.util.List;
import java.util.Set;

/**
 * Where in a unit something happens.
 *
 * @param held the locks acquired in this unit and still held, on every path
 * @param running the starts of this unit and its callees, by {@link Event.Spawn#id}, whose threads
 *     may be running
 * @param loops how many loops are around
 * @param joined the threads, futures and executors, as object ids, that every path has waited for,
 *     whoever started them
 * @param waited the events and barriers, as object ids, that every path has waited for
 * @param signalled the events and barriers that some path has signalled
 * @param phase the call that waited for a barrier last; {@link #FIRST_PHASE} or {@link
 *     #UNKNOWN_PHASE}
 */
public record Point(
    List<Held> held,
    Set<Integer> running,
    Set<Integer> joined,
    int loops,
    Set<Integer> waited,
    Set<Integer> signalled,
    int phase) {

  /** Before the first barrier. */
  public static final int FIRST_PHASE = -1;

  /** Different barriers on different paths. */
  static final int UNKNOWN_PHASE = -2;

  /** Whether a barrier keeps all threads that run this unit from doing both at once. */
  public boolean isOtherPhase(Point other) {
    return phase != other.phase && phase != UNKNOWN_PHASE && other.phase != UNKNOWN_PHASE;
  }

  public boolean sharesCriticalSection(Point other) {
    for (Held mine : held) {
      for (Held theirs : other.held) {
        if (mine.acquisition() == theirs.acquisition()) {
          return true;
        }
      }
    }
    return false;
  }
}
