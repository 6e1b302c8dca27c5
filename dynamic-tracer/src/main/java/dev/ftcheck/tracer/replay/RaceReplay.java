package dev.ftcheck.tracer.replay;

import dev.ftcheck.tracer.clock.Snapshot;
import dev.ftcheck.tracer.clock.SyncClock;
import dev.ftcheck.tracer.clock.ThreadClock;
import dev.ftcheck.tracer.clock.ThreadSlots;
import dev.ftcheck.tracer.event.Event;
import dev.ftcheck.tracer.race.FastTrack;
import dev.ftcheck.tracer.race.Race;
import dev.ftcheck.tracer.race.Shadow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The races of a recorded run. Not thread-safe. */
public final class RaceReplay {

  private final List<Race> races = new ArrayList<>();
  private final FastTrack detector = new FastTrack(races::add);
  private final ThreadSlots slots = new ThreadSlots();
  private final Map<Integer, ThreadClock> threads = new HashMap<>();
  private final Map<Integer, Snapshot> ends = new HashMap<>();
  private final Map<Integer, SyncClock> locks = new HashMap<>();
  private final Map<Integer, SyncClock> channels = new HashMap<>();
  private final Shadow shadow;

  private RaceReplay(int locations) {
    this.shadow = new Shadow(locations);
    threads.put(0, slots.first());
  }

  /**
   * Runs the detector over a run.
   *
   * @throws IllegalArgumentException for an event of a thread that was not started
   */
  public static List<Race> races(List<Event> events) {
    RaceReplay replay = new RaceReplay(0);
    for (Event event : events) {
      replay.apply(event);
    }
    return List.copyOf(replay.races);
  }

  private void apply(Event event) {
    ThreadClock thread = thread(event.thread());
    switch (event) {
      case Event.Fork(_, int child) -> {
        threads.put(child, slots.started(thread.snapshot()));
        thread.advance();
      }
      case Event.Join(_, int child) ->
          thread.join(ends.computeIfAbsent(child, ended -> slots.ended(thread(ended))));
      case Event.Acquire(_, int lock) -> clock(locks, lock).acquire(thread);
      case Event.Release(_, int lock) -> clock(locks, lock).release(thread);
      case Event.Signal(_, int channel) -> clock(channels, channel).releaseAlso(thread);
      case Event.Await(_, int channel) -> clock(channels, channel).acquire(thread);
      case Event.Read(_, int location, int access) ->
          detector.read(thread, shadow, location, access);
      case Event.Write(_, int location, int access) ->
          detector.write(thread, shadow, location, access);
    }
  }

  private ThreadClock thread(int number) {
    ThreadClock clock = threads.get(number);
    if (clock == null) {
      throw new IllegalArgumentException("thread " + number + " was not started");
    }
    return clock;
  }

  private static SyncClock clock(Map<Integer, SyncClock> clocks, int number) {
    return clocks.computeIfAbsent(number, _ -> new SyncClock());
  }
}
