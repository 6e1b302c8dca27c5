package dev.ftcheck.analysis.races;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.analysis.Programs;
import dev.ftcheck.finding.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Iterators and unsafe objects that several threads use. */
class SharedUsesTest {

  private static final String THREADS =
      """
      for _ in range(2):
        threading.Thread(target=work).start()
      """;

  private static List<String> shared(String program) {
    return Programs.of("import threading\nimport sqlite3\n" + program + THREADS)
        .analysis()
        .sharedUses()
        .stream()
        .filter(use -> use.confidence() != Confidence.LOW)
        .map(SharedUse::name)
        .toList();
  }

  @Test
  void a_global_iterator_is_shared() {
    assertEquals(List.of("items"), shared("items = iter([1])\ndef work(): next(items)\n"));
  }

  @Test
  void a_loop_advances_as_next_does() {
    assertEquals(
        List.of("items"),
        shared("items = map(str, [1])\ndef work():\n  for item in items: print(item)\n"));
  }

  @Test
  void an_iterator_that_each_thread_makes_is_its_own() {
    assertEquals(
        List.of(), shared("def make():\n  yield 1\ndef work():\n  own = make()\n  next(own)\n"));
  }

  @Test
  void a_list_is_no_iterator() {
    assertEquals(List.of(), shared("items = [1]\ndef work():\n  for item in items: print(item)\n"));
  }

  @Test
  void a_common_lock_orders_the_uses() {
    assertEquals(
        List.of(),
        shared(
            "items = iter([1])\nlock = threading.Lock()\ndef work():\n  with lock: next(items)\n"));
  }

  @Test
  void an_object_that_is_not_to_be_shared_is_found_by_its_model() {
    assertEquals(
        List.of("db"), shared("db = sqlite3.connect('x')\ndef work(): db.execute('select 1')\n"));
  }

  @Test
  void a_method_that_is_safe_from_any_thread_may_be_called() {
    assertEquals(List.of(), shared("db = sqlite3.connect('x')\ndef work(): db.interrupt()\n"));
  }
}
