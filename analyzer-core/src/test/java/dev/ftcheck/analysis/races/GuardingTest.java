package dev.ftcheck.analysis.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.HeapLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lock a program believes in. */
class GuardingTest {

  /** The guarding of the global {@code n}, whose initial write is left out. */
  private static Guarding guarding(String body) {
    Programs program =
        Programs.of(
            "import threading\nlock = threading.Lock()\nother = threading.Lock()\nn = 0 # @init\n"
                + "def _f():\n  global n\n"
                + body.indent(2)
                + "_f()\n");
    int init = program.line("init");
    List<Access> accesses =
        program
            .analysis()
            .execution()
            .accesses()
            .get(new HeapLocation.Global(program.app(), "n"))
            .stream()
            .filter(access -> access.location().line() != init)
            .toList();
    return Guarding.of(accesses);
  }

  @Test
  void without_a_lock_there_is_nothing_to_believe_in() {
    Guarding guarding = guarding("n = 1\nn = 2\n");
    assertNull(guarding.lock());
    assertFalse(guarding.isBelief());
    assertEquals(2, guarding.total());
  }

  @Test
  void two_of_three_places_are_a_belief() {
    Guarding guarding = guarding("with lock:\n  n = 1\n  n = 2\nn = 3\n");
    assertEquals("lock", guarding.lock().name());
    assertEquals(2, guarding.guarded());
    assertEquals(3, guarding.total());
    assertTrue(guarding.isBelief());
  }

  @Test
  void one_of_two_places_is_none() {
    assertFalse(guarding("with lock:\n  n = 1\nn = 3\n").isBelief());
  }

  @Test
  void one_place_alone_is_none() {
    assertFalse(guarding("with lock:\n  n = 1\n").isBelief());
  }

  @Test
  void two_of_four_places_are_none() {
    assertFalse(guarding("with lock:\n  n = 1\n  n = 2\nn = 3\nn = 4\n").isBelief());
  }

  @Test
  void guarded_writes_are_a_belief_even_where_reads_are_not_guarded() {
    Guarding guarding = guarding("with lock:\n  n = 1\n  n = 2\nprint(n)\nprint(n)\nprint(n)\n");
    assertEquals(2, guarding.guardedWrites());
    assertTrue(guarding.isBelief());
  }

  @Test
  void the_lock_of_most_places_counts() {
    Guarding guarding = guarding("with other:\n  n = 1\n  n = 2\nwith lock:\n  n = 3\n");
    assertEquals("other", guarding.lock().name());
  }

  @Test
  void an_update_is_one_place() {
    assertEquals(1, guarding("with lock:\n  n += 1\n").total());
  }
}
