package dev.ftcheck.tracer.replay;

import dev.ftcheck.tracer.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Runs that could have happened: locks exclude each other, threads act between fork and join. */
final class RandomRuns {

  private static final int LOCKS = 3;
  private static final int CHANNELS = 2;
  private static final int LOCATIONS = 4;

  private final Random random;
  private final int mostThreads;
  private final List<Event> events = new ArrayList<>();
  private final List<Integer> running = new ArrayList<>(List.of(0));
  private final Set<Integer> ended = new HashSet<>();
  private final Map<Integer, Integer> holders = new HashMap<>();
  private int threads = 1;

  private RandomRuns(Random random) {
    this.random = random;
    this.mostThreads = 2 + random.nextInt(6);
  }

  /** A run; the access of an event is its number in the list. */
  static List<Event> of(Random random) {
    RandomRuns run = new RandomRuns(random);
    int length = 5 + random.nextInt(60);
    while (run.events.size() < length) {
      run.step();
    }
    return run.events;
  }

  private void step() {
    int thread = running.get(random.nextInt(running.size()));
    int location = random.nextInt(LOCATIONS);
    int access = events.size();
    switch (random.nextInt(12)) {
      case 0 -> fork(thread);
      case 1 -> join(thread);
      case 2, 3 -> acquire(thread, random.nextInt(LOCKS));
      case 4, 5 -> release(thread);
      case 6 -> events.add(new Event.Signal(thread, random.nextInt(CHANNELS)));
      case 7 -> events.add(new Event.Await(thread, random.nextInt(CHANNELS)));
      case 8, 9 -> events.add(new Event.Write(thread, location, access));
      default -> events.add(new Event.Read(thread, location, access));
    }
  }

  private void fork(int thread) {
    if (threads < mostThreads * 3 && running.size() < mostThreads) {
      running.add(threads);
      events.add(new Event.Fork(thread, threads++));
    }
  }

  private void join(int thread) {
    int child = random.nextInt(threads);
    if (child != 0 && child != thread && !holders.containsValue(child)) {
      running.remove((Integer) child);
      ended.add(child);
      events.add(new Event.Join(thread, child));
    }
  }

  private void acquire(int thread, int lock) {
    if (holders.putIfAbsent(lock, thread) == null) {
      events.add(new Event.Acquire(thread, lock));
    }
  }

  private void release(int thread) {
    for (Map.Entry<Integer, Integer> held : holders.entrySet()) {
      if (held.getValue() == thread) {
        events.add(new Event.Release(thread, held.getKey()));
        holders.remove(held.getKey());
        return;
      }
    }
  }
}
