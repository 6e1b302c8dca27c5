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
    int more = 10;
    for (int number = 1; number <= PastThreads.MAX + more; number++) {
      past.add(origin(number, 7));
    }
    assertEquals(PastThreads.MAX, past.all().size());
    assertFalse(past.contains(more));
    assertTrue(past.contains(more + 1));
    assertTrue(past.contains(PastThreads.MAX + more));
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
