package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All places that start threads, numbered. Filled by the flow analysis in one thread. */
public final class Spawns {

  /**
   * One place that starts threads.
   *
   * @param handles the object ids of what can be waited for to wait for its threads: thread,
   *     future, executor
   */
  public record Start(
      int id, UnitInstance unit, int key, Location location, Set<Integer> handles) {}

  private record Key(UnitInstance unit, int key) {}

  private final Map<Key, Integer> ids = new HashMap<>();
  private final List<Start> starts = new ArrayList<>();

  /** The number of the place that starts threads; {@code key} tells apart those of one unit. */
  public int register(UnitInstance unit, int key, Location location, Set<Integer> handles) {
    Integer known = ids.get(new Key(unit, key));
    if (known == null) {
      known = starts.size();
      ids.put(new Key(unit, key), known);
      starts.add(new Start(known, unit, key, location, new HashSet<>()));
    }
    starts.get(known).handles().addAll(handles);
    return known;
  }

  public Start get(int id) {
    return starts.get(id);
  }

  public int count() {
    return starts.size();
  }

  /** The object ids of what can be waited for to wait for some thread of these starts. */
  Set<Integer> handles(Set<Integer> of) {
    Set<Integer> handles = new HashSet<>();
    of.forEach(id -> handles.addAll(starts.get(id).handles()));
    return handles;
  }

  /** The starts of {@code running} that do not end when these objects have been waited for. */
  public Set<Integer> without(Set<Integer> running, Set<Integer> joined) {
    if (running.isEmpty() || joined.isEmpty()) {
      return running;
    }
    Set<Integer> left = new HashSet<>();
    for (int id : running) {
      if (starts.get(id).handles().stream().noneMatch(joined::contains)) {
        left.add(id);
      }
    }
    return left.size() == running.size() ? running : Set.copyOf(left);
  }
}
