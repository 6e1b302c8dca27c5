package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.Epoch;
import dev.ftcheck.tracer.race.Race;
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
  private final Map<Long, Seen> seen = new ConcurrentHashMap<>();
  private final LongAdder dropped = new LongAdder();

  SeenRaces(AccessTable accesses, Consumer<Seen> first) {
    this.accesses = accesses;
    this.first = first;
  }

  @Override
  public void accept(Race race) {
    int earlier = Epoch.access(race.earlier());
    int later = Epoch.access(race.later());
    long pair = (long) earlier << 32 | later;
    Seen known = seen.get(pair);
    if (known == null) {
      known = record(race, pair, accesses.get(earlier), accesses.get(later));
    }
    if (known != null) {
      known.count.increment();
    }
  }

  private Seen record(Race race, long pair, AccessRecord earlier, AccessRecord later) {
    if (earlier == null || later == null || seen.size() >= MOST) {
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
