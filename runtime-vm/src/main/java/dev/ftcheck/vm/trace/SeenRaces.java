package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.Epoch;
import dev.ftcheck.tracer.race.Race;
import dev.ftcheck.vm.object.PyCode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * The races of a run, each pair of accesses once. Thread-safe; called in the thread that made the
 * later access, which knows the object.
 */
final class SeenRaces implements Consumer<Race> {

  /** Pairs beyond this number are only counted. */
  private static final int MOST = 20_000;

  /**
   * A race.
   *
   * @param location as a programmer would say it
   * @param count how often the pair was seen
   */
  record Seen(
      AccessRecord earlier,
      boolean earlierWrites,
      AccessRecord later,
      boolean laterWrites,
      LocationName location,
      LongAdder count) {}

  private final AccessTable accesses;
  private final Consumer<Seen> first;
  private final Map<Pair, Seen> seen = new ConcurrentHashMap<>();
  private final LongAdder dropped = new LongAdder();

  SeenRaces(AccessTable accesses, Consumer<Seen> first) {
    this.accesses = accesses;
    this.first = first;
  }

  /** Two instructions and what they do; other contexts and locks make no other race. */
  private record Pair(
      PyCode code, int position, int kind, PyCode otherCode, int otherPosition, int otherKind) {}

  /**
   * Takes a race. One with a publication is none of its own: whoever reaches the object has read
   * the reference to it, which is ordered after the publication or raced itself.
   */
  @Override
  public void accept(Race race) {
    AccessRecord earlier = accesses.get(Epoch.access(race.earlier()));
    AccessRecord later = accesses.get(Epoch.access(race.later()));
    if (earlier == null || later == null) {
      dropped.increment();
    } else if (earlier.kind() != Accesses.PUBLICATION) {
      Pair pair =
          new Pair(
              earlier.context().code(),
              earlier.position(),
              earlier.kind(),
              later.context().code(),
              later.position(),
              later.kind());
      Seen known = seen.get(pair);
      if (known == null) {
        known = record(race, pair, earlier, later);
      }
      if (known != null) {
        known.count.increment();
      }
    }
  }

  private Seen record(Race race, Pair pair, AccessRecord earlier, AccessRecord later) {
    if (seen.size() >= MOST) {
      dropped.increment();
      return null;
    }
    ThreadTrace thread = ThreadTrace.current();
    LocationName name =
        LocationName.of(thread.accessed(), (ObjectShadow) race.shadow(), race.location(), thread);
    Seen made =
        new Seen(earlier, race.earlierWrites(), later, race.laterWrites(), name, new LongAdder());
    Seen other = seen.putIfAbsent(pair, made);
    if (other != null) {
      return other;
    }
    first.accept(made);
    return made;
  }

  List<Seen> all() {
    return List.copyOf(seen.values());
  }

  boolean isIncomplete() {
    return dropped.sum() > 0;
  }
}
