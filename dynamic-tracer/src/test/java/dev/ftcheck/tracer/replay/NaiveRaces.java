package dev.ftcheck.tracer.replay;

import dev.ftcheck.tracer.event.Event;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Happens-before by its definition: for every event the set of all events before it, closed over
 * program order and the edges of synchronisation. The reference for the detectors.
 */
final class NaiveRaces {

  private final List<Event> events;
  private final List<BitSet> before = new ArrayList<>();

  NaiveRaces(List<Event> events) {
    this.events = events;
    Map<Integer, Integer> lastOfThread = new HashMap<>();
    Map<Integer, Integer> forks = new HashMap<>();
    Map<Integer, Integer> releases = new HashMap<>();
    Map<Integer, List<Integer>> signals = new HashMap<>();
    for (int at = 0; at < events.size(); at++) {
      Event event = events.get(at);
      BitSet closure = new BitSet();
      after(closure, lastOfThread.getOrDefault(event.thread(), forks.get(event.thread())));
      switch (event) {
        case Event.Fork(_, int child) -> forks.put(child, at);
        case Event.Join(_, int child) ->
            after(closure, lastOfThread.getOrDefault(child, forks.get(child)));
        case Event.Acquire(_, int lock) -> after(closure, releases.get(lock));
        case Event.Release(_, int lock) -> releases.put(lock, at);
        case Event.Signal(_, int channel) ->
            signals.computeIfAbsent(channel, _ -> new ArrayList<>()).add(at);
        case Event.Await(_, int channel) ->
            signals.getOrDefault(channel, List.of()).forEach(signal -> after(closure, signal));
        case Event.Read _, Event.Write _ -> {}
      }
      before.add(closure);
      lastOfThread.put(event.thread(), at);
    }
  }

  private void after(BitSet closure, Integer event) {
    if (event != null) {
      closure.or(before.get(event));
      closure.set(event);
    }
  }

  /** For each location with a race the number of the first event that completes one. */
  Map<Integer, Integer> firstRaces() {
    Map<Integer, Integer> first = new HashMap<>();
    for (int at = 0; at < events.size(); at++) {
      int location = location(events.get(at));
      for (int earlier = 0; location >= 0 && earlier < at; earlier++) {
        if (areRace(earlier, at)) {
          first.putIfAbsent(location, at);
        }
      }
    }
    return first;
  }

  /** Whether two events are conflicting accesses that nothing orders. */
  boolean areRace(int earlier, int later) {
    Event one = events.get(earlier);
    Event other = events.get(later);
    return location(one) >= 0
        && location(one) == location(other)
        && (one instanceof Event.Write || other instanceof Event.Write)
        && !before.get(later).get(earlier);
  }

  private static int location(Event event) {
    return switch (event) {
      case Event.Read(_, int location, _) -> location;
      case Event.Write(_, int location, _) -> location;
      default -> -1;
    };
  }
}
