package dev.ftcheck.vm.trace;

import dev.ftcheck.vm.object.PyCode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which code which threads entered. Thread-safe. */
final class EnteredCode {

  private final Map<PyCode, Set<Integer>> threads = new ConcurrentHashMap<>();

  void entered(CallContext context) {
    threads
        .computeIfAbsent(context.code(), _ -> ConcurrentHashMap.newKeySet())
        .add(context.thread().number());
  }

  Map<PyCode, Set<Integer>> threads() {
    return threads;
  }
}
