package dev.ftcheck.analysis.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cycles of nested acquisitions threads may close. */
class LockGraphTest {

  private static final String START =
      """
      from threading import Thread, Lock, RLock, Semaphore
      a = Lock()
      b = Lock()
      c = Lock()
      gate = Lock()
      def _ab():
        with a:
          with b: pass
      def _ba():
        with b:
          with a: pass
      """;

  private static final List<String> NONE = List.of();

  private static List<String> cycles(String source) {
    return Programs.of(START + source).cycles();
  }

  @Test
  void two_threads_that_take_two_locks_in_opposite_order() {
    assertEquals(
        List.of("a > b, b > a"),
        cycles("Thread(target=_ab).start()\nThread(target=_ba).start()\n"));
  }

  @Test
  void the_same_order_everywhere_is_no_cycle() {
    assertEquals(NONE, cycles("Thread(target=_ab).start()\nThread(target=_ab).start()\n"));
  }

  @Test
  void one_thread_cannot_deadlock_with_itself_by_order() {
    assertEquals(NONE, cycles("def _both():\n  _ab()\n  _ba()\nThread(target=_both).start()\n"));
  }

  @Test
  void many_threads_of_one_root_can() {
    assertEquals(
        List.of("a > b, b > a"),
        cycles(
            """
            def _both():
              _ab()
              _ba()
            for i in range(3):
              Thread(target=_both).start()
            """));
  }

  @Test
  void a_gate_lock_around_both_keeps_them_apart() {
    assertEquals(
        NONE,
        cycles(
            """
            def _one():
              with gate: _ab()
            def _two():
              with gate: _ba()
            Thread(target=_one).start()
            Thread(target=_two).start()
            """));
  }

  @Test
  void a_gate_lock_around_one_does_not() {
    assertEquals(
        List.of("a > b, b > a"),
        cycles(
            """
            def _one():
              with gate: _ab()
            Thread(target=_one).start()
            Thread(target=_ba).start()
            """));
  }

  @Test
  void a_thread_that_was_joined_before_is_no_partner() {
    assertEquals(
        NONE,
        cycles(
            """
            t = Thread(target=_ab)
            t.start()
            t.join()
            u = Thread(target=_ba)
            u.start()
            """));
  }

  @Test
  void the_creator_is_a_partner_between_start_and_join_alone() {
    assertEquals(
        List.of("a > b, b > a"), cycles("t = Thread(target=_ab)\nt.start()\n_ba()\nt.join()\n"));
    assertEquals(NONE, cycles("t = Thread(target=_ab)\nt.start()\nt.join()\n_ba()\n"));
    assertEquals(NONE, cycles("_ba()\nt = Thread(target=_ab)\nt.start()\nt.join()\n"));
  }

  @Test
  void three_threads_close_a_cycle_of_three() {
    assertEquals(
        List.of("a > b, b > c, c > a"),
        cycles(
            """
            def _bc():
              with b:
                with c: pass
            def _ca():
              with c:
                with a: pass
            Thread(target=_ab).start()
            Thread(target=_bc).start()
            Thread(target=_ca).start()
            """));
  }

  @Test
  void an_order_through_calls_counts() {
    assertEquals(
        List.of("a > b, b > a"),
        cycles(
            """
            def _inner():
              with a: pass
            def _outer():
              with b: _inner()
            Thread(target=_ab).start()
            Thread(target=_outer).start()
            """));
  }

  @Test
  void a_lock_that_is_only_tried_cannot_deadlock() {
    assertEquals(
        NONE,
        cycles(
            """
            def _try():
              with b:
                if a.acquire(blocking=False):
                  a.release()
            Thread(target=_ab).start()
            Thread(target=_try).start()
            """));
  }

  @Test
  void a_lock_that_was_released_before_is_not_held() {
    assertEquals(
        NONE,
        cycles(
            """
            def _apart():
              with b: pass
              with a: pass
            Thread(target=_ab).start()
            Thread(target=_apart).start()
            """));
  }

  @Test
  void one_reentrant_lock_taken_twice_is_no_cycle() {
    assertEquals(
        NONE,
        cycles(
            """
            r = RLock()
            def _twice():
              with r:
                with r: pass
            for i in range(3):
              Thread(target=_twice).start()
            """));
  }

  @Test
  void a_semaphore_of_several_is_no_lock() {
    assertEquals(
        NONE,
        cycles(
            """
            s = Semaphore(3)
            def _as():
              with a:
                with s: pass
            def _sa():
              with s:
                with a: pass
            Thread(target=_as).start()
            Thread(target=_sa).start()
            """));
  }

  // ---- locks of one class

  private static final String ACCOUNT =
      """
      import threading
      class Account:
        def __init__(self): self.lock = threading.Lock()
      x = Account()
      y = Account()
      """;

  @Test
  void the_locks_of_two_objects_of_one_class_in_both_orders() {
    Programs program =
        Programs.of(
            ACCOUNT
                + """
                def _move(one: Account, two: Account):
                  with one.lock:
                    with two.lock: pass
                threading.Thread(target=_move, args=(x, y)).start()
                threading.Thread(target=_move, args=(y, x)).start()
                """);
    assertEquals(1, program.cycles().size());
    assertTrue(program.cycles().getFirst().endsWith("two.lock"), program.cycles().toString());
  }

  @Test
  void a_program_that_orders_by_id_first_does_not_deadlock() {
    assertEquals(
        NONE,
        Programs.of(
                ACCOUNT
                    + """
                    def _move(one: Account, two: Account):
                      first, second = sorted((one, two), key=id)
                      with first.lock:
                        with second.lock: pass
                    threading.Thread(target=_move, args=(x, y)).start()
                    threading.Thread(target=_move, args=(y, x)).start()
                    """)
            .cycles());
  }

  @Test
  void a_program_that_swaps_by_comparison_does_not_deadlock() {
    assertEquals(
        NONE,
        Programs.of(
                ACCOUNT
                    + """
                    def _move(one: Account, two: Account):
                      if id(one) > id(two):
                        one, two = two, one
                      with one.lock:
                        with two.lock: pass
                    threading.Thread(target=_move, args=(x, y)).start()
                    threading.Thread(target=_move, args=(y, x)).start()
                    """)
            .cycles());
  }

  @Test
  void a_class_whose_methods_nest_its_two_locks_in_both_orders() {
    assertEquals(
        List.of("C.a > C.b, C.b > C.a"),
        Programs.of(
                """
                import threading
                class C:
                  def __init__(self):
                    self.a = threading.Lock()
                    self.b = threading.Lock()
                  def f(self):
                    with self.a:
                      with self.b: pass
                  def g(self):
                    with self.b:
                      with self.a: pass
                """)
            .cycles());
  }

  @Test
  void two_instances_that_are_used_by_one_thread_each_have_no_common_cycle() {
    assertEquals(
        NONE,
        Programs.of(
                """
                from threading import Thread, Lock
                class _C:
                  '''Not thread-safe.'''
                  def __init__(self):
                    self.a = Lock()
                    self.b = Lock()
                  def f(self):
                    with self.a:
                      with self.b: pass
                  def g(self):
                    with self.b:
                      with self.a: pass
                x = _C()
                y = _C()
                Thread(target=x.f).start()
                Thread(target=y.g).start()
                """)
            .cycles());
  }
}
