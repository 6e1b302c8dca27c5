package dev.ftcheck.vm.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MutexTest {

  private static final int ROUNDS = 3000;
  private int counter;

  @Test
  void threads_that_hold_it_exclude_each_other() {
    Mutex mutex = new Mutex();
    Race.Actor add =
        round -> {
          for (int i = 0; i < 5; i++) {
            mutex.lock();
            counter++;
            mutex.unlock();
          }
        };
    Race.run(ROUNDS, add, add, add, add);
    assertEquals(4 * 5 * ROUNDS, counter);
    assertFalse(mutex.isLocked());
  }

  @Test
  void a_waiter_that_gives_up_does_not_swallow_the_wake_of_the_next_one() {
    Mutex mutex = new Mutex();
    Race.Actor patient =
        round -> {
          mutex.lock();
          mutex.unlock();
        };
    Race.Actor hasty =
        round -> {
          if (mutex.lock(Parking.deadline(round % 50 * 1000L))) {
            mutex.unlock();
          }
        };
    Race.run(ROUNDS, patient, hasty, hasty, patient);
    assertFalse(mutex.hasWaiters());
  }

  @Test
  void a_held_lock_times_out_and_a_free_one_does_not() {
    Mutex mutex = new Mutex();
    mutex.lock();
    assertFalse(mutex.lock(Parking.deadline(1_000_000)));
    assertTrue(mutex.unlock());
    assertTrue(mutex.lock(Parking.deadline(0)));
  }

  @Test
  void unlocking_a_free_lock_is_told() {
    assertFalse(new Mutex().unlock());
  }
}
