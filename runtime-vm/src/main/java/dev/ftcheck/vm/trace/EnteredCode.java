package dev.ftcheck.vm.trace;

import dev.ftcheck.vm.object.PyCode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which code one thread entered, and which several. Thread-safe. */
final class EnteredCode {

  /** Stands for several threads. */
  private static final int SEVERAL = -1;

  /** The only thread that entered, or {@link #SEVERAL}. */
  private final Map<PyCode, Integer> threads = new ConcurrentHashMap<>();

  void entered(CallContext context) {
    int thread = context.thread().number();
    threads.merge(context.code(), thread, (known, now) -> known.equals(now) ? known : SEVERAL);
  }

  /** Whether several threads entered, for each code that any did. */
  Map<PyCode, Boolean> isShared() {
    Map<PyCode, Boolean> shared = new HashMap<>();
    threads.forEach((code, thread) -> shared.put(code, thread == SEVERAL));
    return shared;
  }
}
