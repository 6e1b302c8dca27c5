package dev.ftcheck.vm.trace;

import dev.ftcheck.vm.object.PyCode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The lines from which accesses were made by one thread, and by several. Thread-safe. */
final class AccessedLines {

  /** Stands for several threads. */
  private static final int SEVERAL = -1;

  private record Line(String file, int number) {}

  /** The only thread, or {@link #SEVERAL}. */
  private final Map<Line, Integer> threads = new HashMap<>();

  synchronized void add(AccessRecord record) {
    PyCode code = record.context().code();
    if (code != null) {
      threads.merge(
          new Line(code.header().file(), Stacks.span(code, record.position()).line()),
          record.thread().number(),
          (known, now) -> known.equals(now) ? known : SEVERAL);
    }
  }

  /** How many lines of some files several threads made accesses from. */
  synchronized int countShared(Predicate<String> files) {
    return (int)
        threads.entrySet().stream()
            .filter(each -> each.getValue() == SEVERAL && files.test(each.getKey().file()))
            .count();
  }
}
