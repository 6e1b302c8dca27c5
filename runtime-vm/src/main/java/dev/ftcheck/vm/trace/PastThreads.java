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

  /** So many of the last ones are remembered in any case. */
  static final int MIN = 20_000;

  /** More than that are not. */
  static final int MAX = MIN + MIN / 2;

  private final LinkedHashMap<Integer, ThreadOrigin> origins = new LinkedHashMap<>();

  /** One list for all threads that the same calls started. */
  private final LinkedHashMap<List<Place>, List<Place>> starts = new LinkedHashMap<>();

  /** Answers whether threads were forgotten for this one. */
  synchronized boolean add(ThreadOrigin origin) {
    List<Place> started = starts.computeIfAbsent(origin.started(), places -> places);
    origins.put(
        origin.number(),
        new ThreadOrigin(origin.number(), origin.name(), started, origin.starter()));
    if (starts.size() > MAX) {
      starts.pollFirstEntry();
    }
    boolean isFull = origins.size() > MAX;
    while (isFull && origins.size() > MIN) {
      origins.pollFirstEntry();
    }
    return isFull;
  }

  synchronized boolean contains(int number) {
    return origins.containsKey(number);
  }

  synchronized Map<Integer, ThreadOrigin> all() {
    return new HashMap<>(origins);
  }
}
