package dev.ftcheck.vm.trace;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ftcheck.vm.object.PyCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CalleesTest {

  private final Callees callees = new Callees();

  @Test
  void a_call_is_known_by_its_callee_and_its_place() {
    PyCode one = code();
    PyCode other = code();
    CallContext first = context(one);
    CallContext second = context(one);
    callees.put(one, 3, first);
    callees.put(one, 4, second);

    assertSame(first, callees.get(one, 3));
    assertSame(second, callees.get(one, 4));
    assertNull(callees.get(one, 5));
    assertNull(callees.get(other, 3));
  }

  @Test
  void all_calls_are_kept_however_many() {
    List<PyCode> codes = new ArrayList<>();
    List<CallContext> contexts = new ArrayList<>();
    for (int number = 0; number < 1_000; number++) {
      codes.add(code());
      contexts.add(context(codes.get(number)));
      callees.put(codes.get(number), number % 7, contexts.get(number));
    }
    for (int number = 0; number < 1_000; number++) {
      assertSame(contexts.get(number), callees.get(codes.get(number), number % 7));
    }
  }

  private static PyCode code() {
    return new PyCode(null, () -> null, () -> null, () -> null);
  }

  private static CallContext context(PyCode code) {
    return new CallContext(ThreadTrace.idle(), null, code, 0);
  }
}
