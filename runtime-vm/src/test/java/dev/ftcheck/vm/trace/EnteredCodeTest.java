package dev.ftcheck.vm.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.tracer.clock.ThreadSlots;
import dev.ftcheck.vm.object.PyCode;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EnteredCodeTest {

  private final EnteredCode entered = new EnteredCode();
  private final PyCode code = new PyCode(null, () -> null, () -> null, () -> null);

  @Test
  void code_that_one_thread_enters_again_is_not_shared() {
    enter(3);
    enter(3);
    assertEquals(Map.of(code, false), entered.isShared());
  }

  @Test
  void code_that_two_threads_entered_is_shared_whoever_comes_next() {
    enter(3);
    enter(4);
    enter(3);
    assertEquals(Map.of(code, true), entered.isShared());
  }

  private void enter(int thread) {
    ThreadTrace trace = new ThreadTrace(null, thread, new ThreadSlots().first(), null);
    entered.entered(new CallContext(trace, null, code, 0));
  }
}
