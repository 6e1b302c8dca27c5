package dev.ftcheck.analysis.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roots, how many threads they are, and which accesses may happen at once. */
class ExecutionTest {

  private static final String START =
      """
      from threading import Thread, Timer
      from concurrent.futures import ThreadPoolExecutor
      n = 0
      def cond(): ...
      def work(*a):
        global n
        n = 1 # @work
      def other(*a):
        global n
        n = 2 # @other
      """;

  private static Programs of(String source) {
    return Programs.of(START + source);
  }

  // ---- roots

  @Test
  void a_program_without_threads_has_the_main_thread_alone() {
    Programs program = of("work()\n");
    assertEquals(1, program.roots(Root.Kind.MAIN).size());
    assertEquals(List.of(), program.threads());
  }

  @Test
  void a_start_is_a_root() {
    assertEquals(List.of("start"), of("Thread(target=work).start() # @start\n").threads());
  }

  @Test
  void a_thread_that_nobody_starts_is_no_root() {
    assertEquals(List.of(), of("t = Thread(target=work)\n").threads());
  }

  @Test
  void a_thread_class_runs_its_run_method() {
    Programs program =
        of(
            """
            class Worker(Thread):
              def run(self): work()
            Worker().start() # @start
            """);
    assertEquals(List.of("start"), program.threads());
    assertTrue(program.shared("work").stream().anyMatch(a -> a.root().kind() == Root.Kind.STARTED));
  }

  @Test
  void a_timer_is_a_thread() {
    assertEquals(List.of("start"), of("Timer(1, work).start() # @start\n").threads());
  }

  @Test
  void a_start_in_a_loop_is_many() {
    assertEquals(
        List.of("many start"),
        of("for i in range(3):\n  Thread(target=work).start() # @start\n").threads());
  }

  @Test
  void a_start_in_a_loop_that_joins_at_once_is_one() {
    assertEquals(
        List.of("start"),
        of("""
                for i in range(3):
                  t = Thread(target=work)
                  t.start() # @start
                  t.join()
                """)
            .threads());
  }

  @Test
  void threads_of_a_list_are_many() {
    assertEquals(
        List.of("many start"),
        of("""
                threads = [Thread(target=work) for _ in range(3)]
                for t in threads:
                  t.start() # @start
                """)
            .threads());
  }

  @Test
  void a_function_called_twice_starts_many() {
    assertEquals(
        List.of("many start"),
        of("""
                def launch():
                  Thread(target=work).start() # @start
                launch()
                launch()
                """)
            .threads());
  }

  @Test
  void a_function_called_once_starts_one() {
    assertEquals(
        List.of("start"),
        of("""
                def launch():
                  Thread(target=work).start() # @start
                launch()
                """)
            .threads());
  }

  @Test
  void what_many_threads_start_is_many() {
    assertEquals(
        List.of("many outer", "many inner"),
        of("""
                def outer():
                  Thread(target=work).start() # @inner
                for i in range(3):
                  Thread(target=outer).start() # @outer
                """)
            .threads());
  }

  @Test
  void a_thread_runs_with_no_lock_of_its_starter() {
    Programs program =
        of(
            """
            from threading import Lock
            lock = Lock()
            def go():
              with lock:
                Thread(target=work).start()
            go()
            """);
    assertTrue(
        program.shared("work").stream()
            .filter(a -> a.root().kind() == Root.Kind.STARTED)
            .allMatch(a -> a.lockset().isEmpty()));
  }

  // ---- overlaps

  @Test
  void the_creator_overlaps_after_the_start_alone() {
    Programs program =
        of(
            """
            n = 1 # @before
            t = Thread(target=work)
            t.start()
            n = 2 # @during
            t.join()
            n = 3 # @after
            """);
    assertFalse(program.mayOverlap("before", "work"));
    assertTrue(program.mayOverlap("during", "work"));
    assertFalse(program.mayOverlap("after", "work"));
  }

  @Test
  void two_threads_that_run_side_by_side_overlap() {
    Programs program = of("Thread(target=work).start()\nThread(target=other).start()\n");
    assertTrue(program.mayOverlap("work", "other"));
    assertTrue(program.mayOverlap("other", "work"));
    assertFalse(program.mayOverlap("work", "work"));
  }

  @Test
  void a_thread_that_was_joined_before_the_other_starts_does_not_overlap_it() {
    Programs program =
        of(
            """
            t = Thread(target=work)
            t.start()
            t.join()
            u = Thread(target=other)
            u.start()
            u.join()
            """);
    assertFalse(program.mayOverlap("work", "other"));
  }

  @Test
  void the_threads_of_a_pool_that_has_ended_do_not_overlap_those_of_the_next() {
    Programs program =
        of(
            """
            with ThreadPoolExecutor() as pool:
              pool.submit(work)
            with ThreadPoolExecutor() as pool:
              pool.submit(other)
            """);
    assertFalse(program.mayOverlap("work", "other"));
  }

  @Test
  void many_threads_of_one_root_overlap_each_other() {
    Programs program = of("for i in range(3):\n  Thread(target=work).start()\n");
    assertTrue(program.mayOverlap("work", "work"));
  }

  @Test
  void tasks_of_one_pool_overlap() {
    Programs program =
        of(
            """
            with ThreadPoolExecutor() as pool:
              pool.submit(work)
              pool.submit(other)
            """);
    assertTrue(program.mayOverlap("work", "other"));
  }

  @Test
  void a_thread_overlaps_with_what_it_has_started() {
    Programs program =
        of(
            """
            def outer():
              global n
              n = 4 # @before
              t = Thread(target=work)
              t.start()
              n = 5 # @during
              t.join()
              n = 6 # @after
            Thread(target=outer).start()
            """);
    assertFalse(program.mayOverlap("before", "work"));
    assertTrue(program.mayOverlap("during", "work"));
    assertFalse(program.mayOverlap("after", "work"));
  }

  @Test
  void a_grandchild_overlaps_with_the_main_thread() {
    Programs program =
        of(
            """
            def outer():
              Thread(target=work).start()
            t = Thread(target=outer)
            t.start()
            n = 4 # @here
            """);
    assertTrue(program.mayOverlap("here", "work"));
  }

  @Test
  void a_callee_of_the_creator_overlaps_while_the_thread_runs() {
    Programs program =
        of(
            """
            def _main():
              t = Thread(target=work)
              t.start()
              other()
              t.join()
            _main()
            """);
    assertTrue(program.mayOverlap("other", "work"));
  }

  @Test
  void different_target_functions_of_one_loop_overlap() {
    Programs program = of("for f in (work, other):\n  Thread(target=f).start()\n");
    assertTrue(program.mayOverlap("work", "other"));
  }

  // ---- locks by receiver

  @Test
  void the_locks_of_two_instances_are_told_apart() {
    Programs program =
        of(
            """
            from threading import Lock
            class C:
              def __init__(self): self.lock = Lock()
              def f(self):
                global n
                with self.lock:
                  n = 1 # @here
            c = C()
            d = C()
            c.f()
            d.f()
            """);
    assertEquals(
        2,
        program.shared("here").stream()
            .filter(a -> a.root().kind() == Root.Kind.MAIN)
            .map(Access::lockset)
            .distinct()
            .count());
  }

  @Test
  void a_lock_made_anew_in_every_call_guards_nothing() {
    Programs program =
        of(
            """
            from threading import Lock
            def f():
              global n
              lock = Lock()
              with lock:
                n = 1 # @here
            f()
            """);
    assertTrue(
        program.shared("here").stream()
            .allMatch(a -> a.lockset().getFirst().scope() == LockId.Scope.PER_CALL));
    assertFalse(program.shared("here").getFirst().isLocked());
  }

  @Test
  void a_lock_out_of_a_list_is_one_of_many() {
    Programs program =
        of(
            """
            from threading import Lock
            locks = [Lock() for _ in range(8)]
            def f(i):
              global n
              with locks[i]:
                n = 1 # @here
            f(1)
            """);
    assertTrue(
        program.shared("here").stream()
            .allMatch(a -> a.lockset().getFirst().scope() == LockId.Scope.ONE_OF_MANY));
  }

  @Test
  void a_semaphore_guards_where_it_admits_one() {
    Programs program =
        of(
            """
            from threading import Semaphore
            one = Semaphore(1)
            three = Semaphore(3)
            def f():
              global n
              with one:
                n = 1 # @one
              with three:
                n = 1 # @three
            f()
            """);
    assertTrue(program.shared("one").getFirst().isLocked());
    assertFalse(program.shared("three").getFirst().isLocked());
  }

  @Test
  void a_condition_over_a_lock_is_that_lock() {
    Programs program =
        of(
            """
            from threading import Lock, Condition
            lock = Lock()
            cond = Condition(lock)
            def f():
              global n
              with lock:
                n = 1 # @lock
              with cond:
                n = 1 # @condition
            f()
            """);
    assertTrue(
        program.shared("lock").getFirst().sharesLock(program.shared("condition").getFirst()));
  }

  // ---- budgets

  @Test
  void recursion_ends() {
    Programs program =
        of("def f(k):\n  global n\n  n = 1 # @here\n  g(k)\ndef g(k):\n  f(k - 1)\nf(3)\n");
    assertFalse(program.shared("here").isEmpty());
    assertEquals(0, program.analysis().execution().contextsLeftOut());
  }

  @Test
  void the_first_visit_of_a_context_is_on_the_shortest_path() {
    Programs program =
        of(
            """
            def _target():
              global n
              n = 1 # @here
            def _a(): _b()
            def _b(): _target()
            def _main():
              _a()
              _target()
            _main()
            """);
    Access first = program.shared("here").getFirst();
    assertEquals(
        List.of("<module>", "_main", "_target"),
        first.visit().chain().stream()
            .map(visit -> visit.context().unit().unit().code().name())
            .toList());
  }
}
