package dev.ftcheck.analysis.threads;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** May-happen-in-parallel of roots, without a program. */
class ParallelismTest {

  private static final Root MAIN = new Root(0, Root.Kind.MAIN, -1, "main", null);
  private static final Root CLIENT = new Root(1, Root.Kind.CLIENT, -1, "client", null);
  private static final Root FIRST = new Root(2, Root.Kind.STARTED, 0, "first", null);
  private static final Root SECOND = new Root(3, Root.Kind.STARTED, 1, "second", null);
  private static final Root THIRD = new Root(4, Root.Kind.STARTED, 2, "third", null);

  private final Parallelism parallelism = new Parallelism();

  private boolean overlap(Root a, Set<Integer> aRunning, Root b, Set<Integer> bRunning) {
    boolean result = parallelism.mayOverlap(a, aRunning, b, bRunning);
    assertTrue(result == parallelism.mayOverlap(b, bRunning, a, aRunning), "symmetric");
    return result;
  }

  @Test
  void the_main_thread_is_one_and_clients_are_many() {
    assertFalse(parallelism.isMany(MAIN));
    assertTrue(parallelism.isMany(CLIENT));
  }

  @Test
  void a_thread_overlaps_its_creator_while_it_is_running() {
    parallelism.started(0, MAIN, Set.of());
    assertTrue(overlap(MAIN, Set.of(0), FIRST, Set.of()));
    assertFalse(overlap(MAIN, Set.of(), FIRST, Set.of()));
  }

  @Test
  void a_thread_started_while_another_runs_overlaps_it() {
    parallelism.started(0, MAIN, Set.of());
    parallelism.started(1, MAIN, Set.of(0));
    assertTrue(overlap(FIRST, Set.of(), SECOND, Set.of()));
  }

  @Test
  void a_thread_started_after_another_has_ended_does_not_overlap_it() {
    parallelism.started(0, MAIN, Set.of());
    parallelism.started(1, MAIN, Set.of());
    assertFalse(overlap(FIRST, Set.of(), SECOND, Set.of()));
  }

  @Test
  void a_start_that_finds_itself_running_is_many() {
    parallelism.started(0, MAIN, Set.of(0));
    assertTrue(parallelism.isMany(FIRST));
    assertTrue(overlap(FIRST, Set.of(), FIRST, Set.of()));
  }

  @Test
  void one_thread_object_that_a_loop_starts_is_one() {
    parallelism.repeatedInLoop(0);
    parallelism.single(FIRST);
    assertFalse(parallelism.isMany(FIRST));
  }

  @Test
  void one_thread_object_whose_starting_function_runs_again_is_many() {
    parallelism.repeated(0);
    parallelism.single(FIRST);
    assertTrue(parallelism.isMany(FIRST));
  }

  @Test
  void what_one_of_many_threads_starts_is_many() {
    parallelism.repeatedInLoop(0);
    parallelism.started(1, FIRST, Set.of());
    assertTrue(parallelism.isMany(SECOND));
  }

  @Test
  void a_thread_overlaps_the_descendants_of_its_sibling() {
    parallelism.started(0, MAIN, Set.of());
    parallelism.started(1, MAIN, Set.of(0));
    parallelism.started(2, SECOND, Set.of());
    assertTrue(overlap(FIRST, Set.of(), THIRD, Set.of()));
  }

  @Test
  void a_creator_that_has_joined_does_not_overlap_its_child() {
    parallelism.started(0, MAIN, Set.of());
    parallelism.started(1, FIRST, Set.of());
    assertFalse(overlap(FIRST, Set.of(), SECOND, Set.of()));
    assertTrue(overlap(FIRST, Set.of(1), SECOND, Set.of()));
  }

  @Test
  void a_grandchild_overlaps_with_who_knows_its_parent_to_run() {
    parallelism.started(0, MAIN, Set.of());
    parallelism.started(1, FIRST, Set.of());
    assertTrue(overlap(MAIN, Set.of(0), SECOND, Set.of()));
  }

  @Test
  void clients_overlap_with_the_threads_that_they_start_alone() {
    parallelism.started(0, CLIENT, Set.of());
    parallelism.started(1, MAIN, Set.of());
    assertTrue(overlap(CLIENT, Set.of(), FIRST, Set.of()));
    assertFalse(overlap(CLIENT, Set.of(), SECOND, Set.of()));
  }

  @Test
  void the_main_thread_does_not_overlap_with_clients() {
    assertFalse(overlap(MAIN, Set.of(), CLIENT, Set.of()));
  }
}
