package dev.ftcheck.vm.runtime;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LatchTest {

  private static final int ROUNDS = 3000;

  @Test
  void nobody_misses_that_it_was_set() {
    Latch[] latches = new Latch[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      latches[i] = new Latch();
    }
    Race.Actor waiter = round -> assertTrue(latches[round].await(Parking.NEVER));
    Race.run(ROUNDS, waiter, round -> latches[round].set(), waiter, waiter);
  }

  @Test
  void a_flag_set_and_cleared_at_once_still_wakes_those_who_wait() {
    Latch latch = new Latch();
    Latch entered = new Latch();
    boolean[] woken = new boolean[1];
    Race.run(
        1,
        round -> {
          entered.set();
          woken[0] = latch.await(Parking.deadline(5_000_000_000L));
        },
        round -> {
          entered.await(Parking.NEVER);
          Thread.sleep(50);
          latch.set();
          latch.clear();
        });
    assertTrue(woken[0]);
    assertFalse(latch.isSet());
  }

  @Test
  void a_wait_ends_at_its_deadline() {
    assertFalse(new Latch().await(Parking.deadline(1_000_000)));
  }
}
