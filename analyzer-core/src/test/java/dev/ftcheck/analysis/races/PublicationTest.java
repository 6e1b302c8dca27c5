package dev.ftcheck.analysis.races;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.analysis.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes too late for those who can reach it already. */
class PublicationTest {

  /** The lines of the hand-overs, in the body of a constructor whose thread reads {@code n}. */
  private static List<Integer> handOvers(String constructor) {
    return Programs.of(
            "import threading\nclass C:\n  def __init__(self):\n"
                + constructor.indent(4)
                + "  def work(self): print(self.n)\n  def begin(self):\n"
                + "    self.thread = threading.Thread(target=self.work)\n"
                + "    self.thread.start()\nC()\n")
        .analysis()
        .races()
        .stream()
        .filter(race -> race.kind() == RaceKind.PUBLICATION)
        .map(race -> race.primary().line())
        .toList();
  }

  @Test
  void a_field_that_is_set_after_the_start_comes_too_late() {
    assertEquals(List.of(4), handOvers("threading.Thread(target=self.work).start()\nself.n = 1\n"));
  }

  @Test
  void the_start_may_be_in_a_method() {
    assertEquals(List.of(4), handOvers("self.begin()\nself.n = 1\n"));
  }

  @Test
  void a_field_that_is_set_before_the_start_is_there() {
    assertEquals(List.of(), handOvers("self.n = 1\nthreading.Thread(target=self.work).start()\n"));
  }

  @Test
  void a_field_that_had_a_value_is_only_changed() {
    assertEquals(
        List.of(),
        handOvers("self.n = None\nthreading.Thread(target=self.work).start()\nself.n = 1\n"));
  }

  @Test
  void a_thread_that_was_made_but_not_started_reads_nothing() {
    assertEquals(
        List.of(), handOvers("self.thread = threading.Thread(target=self.work)\nself.n = 1\n"));
  }
}
