package dev.ftcheck.vm.module.threading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.vm.module.thread.PyLock;
import dev.ftcheck.vm.module.thread.PyRLock;
import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.Race;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PrimitivesTest {

  private static final int ROUNDS = 2000;
  private int ready;

  @Test
  void a_condition_never_loses_a_notification_over_a_lock_or_a_reentrant_one() {
    PyLock lock = new PyLock();
    handOver(PyCondition.over(lock), () -> lock.acquire(Parking.NEVER), lock::release);
    PyRLock reentrant = PyRLock.create();
    handOver(
        PyCondition.over(reentrant), () -> reentrant.acquire(Parking.NEVER), reentrant::release);
  }

  private void handOver(PyCondition condition, Runnable acquire, Runnable release) {
    ready = 0;
    Race.Actor consumer =
        round -> {
          acquire.run();
          while (ready == 0) {
            condition.await(Parking.NEVER);
          }
          ready--;
          release.run();
        };
    Race.Actor producer =
        round -> {
          acquire.run();
          ready += 2;
          condition.wake(2);
          release.run();
        };
    Race.run(ROUNDS, consumer, consumer, producer);
    assertEquals(0, ready);
    assertEquals(0, condition.waiters().size());
  }

  @Test
  void a_wait_of_a_reentrant_lock_gives_it_up_wholly_and_gets_it_back_as_deep() {
    PyRLock lock = PyRLock.create();
    PyCondition condition = PyCondition.over(lock);
    lock.acquire(Parking.NEVER);
    lock.acquire(Parking.NEVER);
    assertEquals(false, condition.await(Parking.deadline(1_000_000)));
    lock.release();
    lock.release();
    assertThrows(Raise.class, lock::release);
  }

  @Test
  void all_threads_leave_a_barrier_together_round_after_round() {
    PyBarrier barrier = new PyBarrier(PyBarrier.TYPE);
    barrier.initialise(3, PyNone.NONE, PyNone.NONE);
    AtomicInteger arrived = new AtomicInteger();
    Race.Actor actor =
        round -> {
          for (int i = 1; i <= 3; i++) {
            arrived.incrementAndGet();
            barrier.await(Parking.NEVER);
            assertTrue(arrived.get() >= 3 * (3 * round + i));
            barrier.await(Parking.NEVER);
          }
        };
    Race.run(ROUNDS / 4, actor, actor, actor);
  }

  @Test
  void a_barrier_that_times_out_is_broken_for_all() {
    PyBarrier barrier = new PyBarrier(PyBarrier.TYPE);
    barrier.initialise(3, PyNone.NONE, PyNone.NONE);
    AtomicInteger broken = new AtomicInteger();
    Race.Actor actor =
        round -> {
          try {
            barrier.await(Parking.deadline(5_000_000));
          } catch (Raise raised) {
            broken.addAndGet(raised.is(PyBarrier.BROKEN_ERROR) ? 1 : 0);
          }
        };
    Race.run(1, actor, actor);
    assertEquals(2, broken.get());
    assertTrue(barrier.isBroken());
  }

  @Test
  void a_reentrant_lock_is_refused_to_others_while_it_is_held() {
    PyRLock lock = PyRLock.create();
    lock.acquire(Parking.NEVER);
    Race.run(1, round -> assertEquals(false, lock.acquire(Timeouts.AT_ONCE)));
  }
}
