package dev.ftcheck.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The locks that a function holds on every path at the write that is marked. */
class LocksetTest {

  private static final String START =
      """
      import threading
      from contextlib import contextmanager
      lock = threading.Lock()
      other = threading.Lock()
      n = 0
      def cond(): ...
      """;

  private static List<String> held(String source) {
    return Programs.of(START + source).heldAt("here");
  }

  @Test
  void nothing_is_held_without_a_lock() {
    assertEquals(List.of(), held("def f():\n  global n\n  n = 1 # @here\n"));
  }

  @Test
  void with_holds_its_lock_in_its_body() {
    assertEquals(List.of("lock"), held("def f():\n  global n\n  with lock:\n    n = 1 # @here\n"));
  }

  @Test
  void with_releases_its_lock_at_its_end() {
    assertEquals(
        List.of(), held("def f():\n  global n\n  with lock:\n    pass\n  n = 1 # @here\n"));
  }

  @Test
  void nested_locks_are_held_in_order_of_acquisition() {
    assertEquals(
        List.of("lock", "other"),
        held("def f():\n  global n\n  with lock:\n    with other:\n      n = 1 # @here\n"));
  }

  @Test
  void one_with_may_take_several_locks() {
    assertEquals(
        List.of("lock", "other"),
        held("def f():\n  global n\n  with lock, other:\n    n = 1 # @here\n"));
  }

  @Test
  void acquire_holds_until_release() {
    Programs program =
        Programs.of(
            START
                + """
                def f():
                  global n
                  lock.acquire()
                  n = 1 # @in
                  lock.release()
                  n = 2 # @out
                """);
    assertEquals(List.of("lock"), program.heldAt("in"));
    assertEquals(List.of(), program.heldAt("out"));
  }

  @Test
  void finally_releases_on_the_normal_way_out() {
    Programs program =
        Programs.of(
            START
                + """
                def f():
                  global n
                  lock.acquire()
                  try:
                    n = 1 # @in
                    cond()
                  finally:
                    lock.release()
                  n = 2 # @out
                """);
    assertEquals(List.of("lock"), program.heldAt("in"));
    assertEquals(List.of(), program.heldAt("out"));
  }

  @Test
  void an_exception_handler_holds_what_was_held_before_the_try() {
    assertEquals(
        List.of("lock"),
        held(
            """
            def f():
              global n
              with lock:
                try:
                  cond()
                except ValueError:
                  n = 1 # @here
            """));
  }

  @Test
  void an_exception_out_of_a_with_releases_its_lock() {
    assertEquals(
        List.of(),
        held(
            """
            def f():
              global n
              try:
                with lock:
                  cond()
              except ValueError:
                n = 1 # @here
            """));
  }

  @Test
  void a_lock_that_one_branch_takes_is_not_held_after_it() {
    assertEquals(
        List.of(),
        held("def f():\n  global n\n  if cond():\n    lock.acquire()\n  n = 1 # @here\n"));
  }

  @Test
  void a_lock_that_both_branches_take_is_held_after_them() {
    assertEquals(
        List.of("lock"),
        held(
            """
            def f():
              global n
              if cond():
                lock.acquire()
              else:
                lock.acquire()
              n = 1 # @here
            """));
  }

  @Test
  void a_branch_that_returns_does_not_count_after_it() {
    assertEquals(
        List.of("lock"),
        held(
            """
            def f():
              global n
              lock.acquire()
              if cond():
                lock.release()
                return
              n = 1 # @here
            """));
  }

  @Test
  void a_try_to_acquire_holds_where_it_succeeded() {
    Programs program =
        Programs.of(
            START
                + """
                def f():
                  global n
                  if lock.acquire(blocking=False):
                    n = 1 # @yes
                  else:
                    n = 2 # @no
                """);
    assertEquals(List.of("lock"), program.heldAt("yes"));
    assertEquals(List.of(), program.heldAt("no"));
  }

  @Test
  void a_failed_try_that_returns_leaves_the_lock_held() {
    assertEquals(
        List.of("lock"),
        held(
            """
            def f():
              global n
              if not lock.acquire(timeout=1):
                return
              n = 1 # @here
            """));
  }

  @Test
  void a_try_whose_result_nobody_looks_at_holds_nothing() {
    assertEquals(
        List.of(), held("def f():\n  global n\n  lock.acquire(blocking=False)\n  n = 1 # @here\n"));
  }

  @Test
  void a_loop_that_releases_and_acquires_again_holds_at_its_start() {
    assertEquals(
        List.of("lock"),
        held(
            """
            def f():
              global n
              lock.acquire()
              while cond():
                n = 1 # @here
                lock.release()
                lock.acquire()
            """));
  }

  @Test
  void a_loop_that_releases_holds_nothing_at_its_start() {
    assertEquals(
        List.of(),
        held(
            """
            def f():
              global n
              lock.acquire()
              while cond():
                n = 1 # @here
                lock.release()
            """));
  }

  @Test
  void break_out_of_a_with_releases_its_lock() {
    assertEquals(
        List.of(),
        held(
            """
            def f():
              global n
              while True:
                with lock:
                  break
              n = 1 # @here
            """));
  }

  @Test
  void a_helper_that_acquires_leaves_the_lock_held() {
    Programs program =
        Programs.of(
            START
                + """
                def enter(): lock.acquire()
                def leave(): lock.release()
                def f():
                  global n
                  enter()
                  n = 1 # @in
                  leave()
                  n = 2 # @out
                """);
    assertEquals(List.of("lock"), program.heldAt("in"));
    assertEquals(List.of(), program.heldAt("out"));
  }

  @Test
  void a_helper_method_acquires_the_lock_of_its_receiver() {
    assertEquals(
        List.of("self.lock"),
        held(
            """
            class C:
              def __init__(self):
                self.lock = threading.Lock()
                self.n = 0
              def enter(self): self.lock.acquire()
              def f(self):
                self.enter()
                self.n = 1 # @here
            """));
  }

  @Test
  void a_lock_that_is_passed_to_a_helper_is_held_under_its_name_here() {
    assertEquals(
        List.of("other"),
        held(
            """
            def take(a_lock): a_lock.acquire()
            def f():
              global n
              take(other)
              n = 1 # @here
            """));
  }

  @Test
  void a_context_manager_class_holds_the_lock_that_enter_takes() {
    Programs program =
        Programs.of(
            START
                + """
                class Guard:
                  def __init__(self): self.lock = threading.Lock()
                  def __enter__(self): self.lock.acquire()
                  def __exit__(self, *e): self.lock.release()
                guard = Guard()
                def f():
                  global n
                  with guard:
                    n = 1 # @in
                  n = 2 # @out
                """);
    assertEquals(Set.of("guard.lock"), Set.copyOf(program.heldAt("in")));
    assertEquals(List.of(), program.heldAt("out"));
  }

  @Test
  void a_context_manager_generator_holds_the_lock_at_its_yield() {
    Programs program =
        Programs.of(
            START
                + """
                @contextmanager
                def locked():
                  with lock:
                    yield
                def f():
                  global n
                  with locked():
                    n = 1 # @in
                  n = 2 # @out
                """);
    assertEquals(List.of("lock"), program.heldAt("in"));
    assertEquals(List.of(), program.heldAt("out"));
  }

  @Test
  void an_rlock_that_is_taken_twice_is_held_until_the_outer_end() {
    Programs program =
        Programs.of(
            START
                + """
                r = threading.RLock()
                def f():
                  global n
                  with r:
                    with r:
                      pass
                    n = 1 # @here
                """);
    assertEquals(List.of("r"), program.heldAt("here"));
  }

  @Test
  void a_condition_is_held_while_it_waits() {
    assertEquals(
        List.of("c"),
        held(
            """
            c = threading.Condition()
            def f():
              global n
              with c:
                c.wait()
                n = 1 # @here
            """));
  }

  @Test
  void a_lock_of_unknown_class_is_told_by_its_name() {
    assertEquals(
        List.of("self.my_lock"),
        held(
            """
            class C:
              def __init__(self, my_lock): self.my_lock = my_lock
              def f(self):
                with self.my_lock:
                  self.n = 1 # @here
            """));
  }

  @Test
  void something_of_unknown_class_and_another_name_is_no_lock() {
    assertEquals(
        List.of(),
        held(
            """
            class C:
              def __init__(self, session): self.session = session
              def f(self):
                with self.session:
                  self.n = 1 # @here
            """));
  }

  @Test
  void a_local_name_for_a_lock_is_the_lock() {
    assertEquals(
        List.of("lock"),
        held("def f():\n  global n\n  mine = lock\n  with mine:\n    n = 1 # @here\n"));
  }

  @Test
  void two_with_blocks_are_two_critical_sections() {
    Programs program =
        Programs.of(
            START
                + """
                def f():
                  global n
                  with lock:
                    n = 1 # @first
                    n = 2 # @second
                  with lock:
                    n = 3 # @third
                """);
    Point first = program.write("first").point();
    assertTrue(first.sharesCriticalSection(program.write("second").point()));
    assertFalse(first.sharesCriticalSection(program.write("third").point()));
  }

  @Test
  void the_locks_of_the_callers_are_held_in_their_callees() {
    Programs program =
        Programs.of(
            START
                + """
                def _g():
                  global n
                  n = 1 # @here
                def f():
                  with lock:
                    _g()
                f()
                """);
    assertEquals(List.of(), program.heldAt("here"));
    assertEquals(Set.of("lock"), program.locksAt("here"));
  }

  @Test
  void an_acquire_that_is_not_released_on_an_exception_leaks() {
    Programs program =
        Programs.of(
            START
                + """
                def f():
                  lock.acquire() # @acquire
                  cond()
                  lock.release()
                """);
    List<Event> leaks =
        program.events("acquire").stream().filter(Event.Leak.class::isInstance).toList();
    assertEquals(1, leaks.size());
    assertTrue(((Event.Leak) leaks.getFirst()).byException());
  }

  @Test
  void an_acquire_that_finally_releases_does_not_leak() {
    Programs program =
        Programs.of(
            START
                + """
                def f():
                  lock.acquire() # @acquire
                  try:
                    cond()
                  finally:
                    lock.release()
                """);
    assertTrue(program.events("acquire").stream().noneMatch(Event.Leak.class::isInstance));
  }
}
