package dev.ftcheck.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.analysis.Programs;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The starts whose threads may be running at the marked write. */
class RunningThreadsTest {

  private static Set<String> running(String source) {
    return Programs.of(
            "from threading import Thread\n"
                + "from concurrent.futures import ThreadPoolExecutor, wait\n"
                + "n = 0\ndef work(*a): ...\ndef cond(): ...\n"
                + source)
        .runningAt("here");
  }

  @Test
  void nothing_runs_before_the_start() {
    assertEquals(Set.of(), running("t = Thread(target=work)\nn = 1 # @here\nt.start()\n"));
  }

  @Test
  void a_started_thread_runs() {
    assertEquals(
        Set.of("start"), running("t = Thread(target=work)\nt.start() # @start\nn = 1 # @here\n"));
  }

  @Test
  void a_joined_thread_does_not_run() {
    assertEquals(
        Set.of(), running("t = Thread(target=work)\nt.start()\nt.join()\nn = 1 # @here\n"));
  }

  @Test
  void a_join_that_one_branch_makes_is_not_enough() {
    assertEquals(
        Set.of("start"),
        running(
            """
            t = Thread(target=work)
            t.start() # @start
            if cond():
              t.join()
            n = 1 # @here
            """));
  }

  @Test
  void joining_one_thread_leaves_the_other() {
    assertEquals(
        Set.of("second"),
        running(
            """
            t = Thread(target=work)
            u = Thread(target=work)
            t.start() # @first
            u.start() # @second
            t.join()
            n = 1 # @here
            """));
  }

  @Test
  void threads_that_a_loop_starts_run_after_it() {
    assertEquals(
        Set.of("start"),
        running(
            """
            threads = [Thread(target=work) for _ in range(4)]
            for t in threads:
              t.start() # @start
            n = 1 # @here
            """));
  }

  @Test
  void a_loop_that_joins_sees_all_threads() {
    assertEquals(
        Set.of(),
        running(
            """
            threads = [Thread(target=work) for _ in range(4)]
            for t in threads:
              t.start()
            for t in threads:
              t.join()
            n = 1 # @here
            """));
  }

  @Test
  void within_a_loop_the_threads_of_earlier_rounds_run() {
    assertEquals(
        Set.of("start"),
        running(
            """
            for i in range(4):
              n = 1 # @here
              Thread(target=work).start() # @start
            """));
  }

  @Test
  void a_loop_that_joins_what_it_starts_leaves_nothing_to_the_next_round() {
    assertEquals(
        Set.of(),
        running(
            """
            for i in range(4):
              n = 1 # @here
              t = Thread(target=work)
              t.start()
              t.join()
            """));
  }

  @Test
  void tasks_run_within_with_executor() {
    assertEquals(
        Set.of("submit"),
        running(
            """
            with ThreadPoolExecutor() as pool:
              pool.submit(work) # @submit
              n = 1 # @here
            """));
  }

  @Test
  void leaving_with_executor_waits_for_its_tasks() {
    assertEquals(
        Set.of(),
        running(
            """
            with ThreadPoolExecutor() as pool:
              pool.submit(work)
            n = 1 # @here
            """));
  }

  @Test
  void the_result_of_a_future_waits_for_its_task() {
    assertEquals(
        Set.of(),
        running(
            """
            pool = ThreadPoolExecutor()
            f = pool.submit(work)
            f.result()
            n = 1 # @here
            """));
  }

  @Test
  void shutdown_waits_for_all_tasks() {
    assertEquals(
        Set.of(),
        running(
            """
            pool = ThreadPoolExecutor()
            pool.submit(work)
            pool.shutdown()
            n = 1 # @here
            """));
  }

  @Test
  void shutdown_without_waiting_leaves_the_tasks_running() {
    assertEquals(
        Set.of("submit"),
        running(
            """
            pool = ThreadPoolExecutor()
            pool.submit(work) # @submit
            pool.shutdown(wait=False)
            n = 1 # @here
            """));
  }

  @Test
  void a_helper_that_starts_leaves_its_thread_running() {
    assertEquals(
        Set.of("start"),
        running(
            """
            def helper():
              Thread(target=work).start() # @start
            helper()
            n = 1 # @here
            """));
  }

  @Test
  void a_helper_that_starts_and_joins_leaves_nothing() {
    assertEquals(
        Set.of(),
        running(
            """
            def helper():
              t = Thread(target=work)
              t.start()
              t.join()
            helper()
            n = 1 # @here
            """));
  }

  @Test
  void a_helper_may_join_what_its_caller_started() {
    assertEquals(
        Set.of(),
        running(
            """
            def finish(t): t.join()
            t = Thread(target=work)
            t.start()
            finish(t)
            n = 1 # @here
            """));
  }

  @Test
  void a_thread_kept_in_an_attribute_is_joined_through_it() {
    assertEquals(
        Set.of(),
        running(
            """
            class C:
              def __init__(self): self.t = Thread(target=work)
              def f(self):
                self.t.start()
                self.t.join()
                self.n = 1 # @here
            C().f()
            """));
  }

  @Test
  void a_join_in_finally_holds_after_it() {
    assertEquals(
        Set.of(),
        running(
            """
            t = Thread(target=work)
            t.start()
            try:
              cond()
            finally:
              t.join()
            n = 1 # @here
            """));
  }
}
