package dev.ftcheck.vm.module.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.Race;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SimpleQueueTest {

  private static final int ROUNDS = 3000;

  @Test
  void every_item_is_got_exactly_once() {
    PySimpleQueue queue = new PySimpleQueue(PySimpleQueue.TYPE);
    AtomicLong sum = new AtomicLong();
    Race.Actor putter = round -> queue.put(PyInt.of(round));
    Race.Actor getter = round -> sum.addAndGet(((PyInt) queue.get(Parking.NEVER)).value);
    Race.run(ROUNDS, putter, getter, putter, getter);
    assertEquals((long) ROUNDS * (ROUNDS - 1), sum.get());
    assertEquals(0, queue.size());
  }

  @Test
  void one_thread_gets_items_in_the_order_they_were_put() {
    PySimpleQueue queue = new PySimpleQueue(PySimpleQueue.TYPE);
    Race.run(
        ROUNDS,
        round -> queue.put(PyInt.of(round)),
        round -> assertEquals(round, ((PyInt) queue.get(Parking.NEVER)).value));
  }

  @Test
  void an_empty_queue_raises_empty() {
    PySimpleQueue queue = new PySimpleQueue(PySimpleQueue.TYPE);
    Raise raised = assertThrows(Raise.class, () -> queue.get(Timeouts.AT_ONCE));
    assertEquals(QueueErrors.EMPTY, raised.value().type());
  }
}
