package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.access.Place;
import dev.ftcheck.tracer.report.ThreadOrigin;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where threads came from that have ended: a race may be of one of their accesses. Of very many the
 * last ones are kept, since a location rarely remembers an access for longer. Thread-safe.
 */
final class PastThreads {

  /** More of them are not remembered. */
  static final int MAX = 50_000;

  private final LinkedHashMap<Integer, ThreadOrigin> origins = new LinkedHashMap<>();

  /** One list for all threads that the same calls started. */
  private final LinkedHashMap<List<Place>, List<Place>> starts = new LinkedHashMap<>();

  synchronized void add(ThreadOrigin origin) {
    List<Place> started = starts.computeIfAbsent(origin.started(), places -> places);
    origins.put(
        origin.number(),
        new ThreadOrigin(origin.number(), origin.name(), started, origin.starter()));
    if (origins.size() > MAX) {
      origins.pollFirstEntry();
    }
    if (starts.size() > MAX) {
      starts.pollFirstEntry();
    }
  }

  synchronized boolean contains(int number) {
    return origins.containsKey(number);
  }

  synchronized Map<Integer, ThreadOrigin> all() {
    return new HashMap<>(origins);
  }
}
