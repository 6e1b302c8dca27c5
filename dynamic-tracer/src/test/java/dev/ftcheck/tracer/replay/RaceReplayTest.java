package dev.ftcheck.tracer.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.tracer.clock.Epoch;
import dev.ftcheck.tracer.event.Event;
import dev.ftcheck.tracer.race.Race;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RaceReplayTest {

  private static final int RUNS = 100_000;

  @Test
  void the_first_race_of_every_location_is_that_of_the_definition() {
    int racy = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      List<Event> events = RandomRuns.of(new Random(seed));
      NaiveRaces reference = new NaiveRaces(events);
      List<Race> races = RaceReplay.races(events);
      Map<Integer, Integer> first = new HashMap<>();
      for (Race race : races) {
        int earlier = Epoch.access(race.earlier());
        int later = Epoch.access(race.later());
        assertTrue(reference.areRace(earlier, later), () -> race + " in " + events);
        first.putIfAbsent(race.location(), later);
      }
      int number = seed;
      assertEquals(reference.firstRaces(), first, () -> "run " + number + ": " + events);
      racy += first.isEmpty() ? 0 : 1;
    }
    // The runs are worth something only if both verdicts are common.
    assertTrue(racy > RUNS / 10 && racy < RUNS * 9 / 10, "racy: " + racy);
  }

  @Test
  void a_lock_orders_what_it_guards() {
    assertEquals(
        List.of(),
        RaceReplay.races(
            List.of(
                new Event.Fork(0, 1),
                new Event.Acquire(0, 7),
                new Event.Write(0, 0, 1),
                new Event.Release(0, 7),
                new Event.Acquire(1, 7),
                new Event.Write(1, 0, 2),
                new Event.Release(1, 7))));
  }

  @Test
  void two_locks_for_one_location_order_nothing() {
    assertEquals(
        1,
        RaceReplay.races(
                List.of(
                    new Event.Fork(0, 1),
                    new Event.Acquire(0, 7),
                    new Event.Write(0, 0, 1),
                    new Event.Release(0, 7),
                    new Event.Acquire(1, 8),
                    new Event.Write(1, 0, 2),
                    new Event.Release(1, 8)))
            .size());
  }

  @Test
  void start_and_join_by_turns_are_silent() {
    List<Event> events = new ArrayList<>();
    for (int child = 1; child < 20_000; child++) {
      events.add(new Event.Fork(0, child));
      events.add(new Event.Read(child, 0, 1));
      events.add(new Event.Write(child, 0, 2));
      events.add(new Event.Join(0, child));
    }
    assertEquals(List.of(), RaceReplay.races(events));
  }

  @Test
  void a_thousand_readers_and_one_writer_are_a_thousand_pairs() {
    List<Event> events = new ArrayList<>();
    for (int child = 1; child <= 1_000; child++) {
      events.add(new Event.Fork(0, child));
      events.add(new Event.Read(child, 0, child));
    }
    events.add(new Event.Write(0, 0, 5));
    assertEquals(1_000, RaceReplay.races(events).size());
  }
}
