package dev.ftcheck.vm.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PermitsTest {

  private static final int ROUNDS = 3000;

  @Test
  void every_permit_given_lets_one_waiter_go_on() {
    Permits permits = new Permits(0);
    Race.Actor taker = round -> assertTrue(permits.takeOne(Parking.NEVER));
    Race.Actor giver = round -> permits.give(3, Long.MAX_VALUE);
    Race.run(ROUNDS, taker, giver, taker, taker);
    assertEquals(0, permits.count());
    assertFalse(permits.hasWaiters());
  }

  @Test
  void never_more_threads_are_inside_than_permits() {
    Permits permits = new Permits(2);
    AtomicInteger inside = new AtomicInteger();
    Race.Actor actor =
        round -> {
          permits.takeOne(Parking.NEVER);
          assertTrue(inside.incrementAndGet() <= 2);
          inside.decrementAndGet();
          permits.give(1, 2);
        };
    Race.run(ROUNDS, actor, actor, actor, actor);
    assertEquals(2, permits.count());
  }

  @Test
  void giving_more_than_the_bound_changes_nothing() {
    Permits permits = new Permits(1);
    assertFalse(permits.give(1, 1));
    assertEquals(1, permits.count());
  }
}
