package dev.ftcheck.vm.module.concurrent.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.Race;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FutureTest {

  private static final int ROUNDS = 3000;

  private static PyFuture[] futures() {
    PyFuture[] futures = new PyFuture[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      futures[i] = new PyFuture(PyFuture.TYPE);
    }
    return futures;
  }

  @Test
  void everybody_who_waits_gets_the_result() {
    PyFuture[] futures = futures();
    PyObject result = PyInt.of(1);
    Race.Actor reader =
        round -> {
          futures[round].await(Parking.NEVER);
          assertEquals(result, futures[round].outcome());
        };
    Race.run(ROUNDS, reader, round -> futures[round].finish(result, PyNone.NONE), reader);
  }

  @Test
  void cancelling_and_finishing_exclude_each_other() {
    PyFuture[] futures = futures();
    AtomicInteger cancelled = new AtomicInteger();
    AtomicInteger finished = new AtomicInteger();
    Race.run(
        ROUNDS,
        round -> {
          if (futures[round].cancel()) {
            cancelled.incrementAndGet();
          }
        },
        round -> {
          if (futures[round].begin()) {
            futures[round].finish(PyNone.NONE, PyNone.NONE);
            finished.incrementAndGet();
          }
        });
    assertEquals(ROUNDS, cancelled.get() + finished.get());
  }

  @Test
  void waiting_for_the_first_of_two_sees_it_whenever_it_comes() {
    PyFuture[] futures = futures();
    PyFuture never = new PyFuture(PyFuture.TYPE);
    Race.run(
        ROUNDS,
        round -> {
          WaitFunction.Answer answer =
              WaitFunction.wait(
                  Set.of(futures[round], never), Parking.NEVER, WaitFunction.Until.FIRST_COMPLETED);
          assertTrue(answer.done().contains(futures[round]));
          assertTrue(answer.rest().contains(never));
        },
        round -> futures[round].finish(PyNone.NONE, PyNone.NONE));
  }

  @Test
  void a_result_that_does_not_come_in_time_is_a_timeout() {
    PyFuture future = new PyFuture(PyFuture.TYPE);
    Raise raised = assertThrows(Raise.class, () -> future.await(Parking.deadline(1_000_000)));
    assertEquals("TimeoutError", raised.value().type().name());
  }
}
