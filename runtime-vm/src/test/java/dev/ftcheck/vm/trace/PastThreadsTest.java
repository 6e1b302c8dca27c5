package dev.ftcheck.vm.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.tracer.access.Place;
import dev.ftcheck.tracer.report.ThreadOrigin;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PastThreadsTest {

  private final PastThreads past = new PastThreads();

  @Test
  void the_last_threads_are_remembered() {
    for (int number = 1; number <= PastThreads.MAX; number++) {
      assertFalse(past.add(origin(number, 7)));
    }
    assertTrue(past.add(origin(PastThreads.MAX + 1, 7)));
    assertEquals(PastThreads.MIN, past.all().size());
    assertFalse(past.contains(PastThreads.MAX + 1 - PastThreads.MIN));
    assertTrue(past.contains(PastThreads.MAX + 2 - PastThreads.MIN));
    assertTrue(past.contains(PastThreads.MAX + 1));
  }

  @Test
  void threads_that_the_same_calls_started_share_the_list_of_them() {
    past.add(origin(1, 7));
    past.add(origin(2, 7));
    past.add(origin(3, 8));
    assertSame(past.all().get(1).started(), past.all().get(2).started());
    assertEquals(8, past.all().get(3).started().getFirst().line());
  }

  private static ThreadOrigin origin(int number, int line) {
    return new ThreadOrigin(
        number, "Thread-" + number, List.of(new Place("shop.py", "serve", line, 1)), 0);
  }
}
