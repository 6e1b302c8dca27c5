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
 * @param waited the events and barriers, as object ids, that every path has waited for
 * @param signalled the events and barriers that some path has signalled
 */
public record Point(
    List<Held> held, Set<Integer> running, int loops, Set<Integer> waited, Set<Integer> signalled) {

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
