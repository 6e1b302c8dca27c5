package dev.ftcheck.analysis.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.analysis.Programs;
import org.junit.jupiter.api.Test;

/** Whether a second thread can reach the object whose attribute is written at the mark. */
class SharingTest {

  private static boolean shared(String source) {
    Programs program =
        Programs.of(
            """
            import threading, queue
            class C: pass
            kept = None
            def work(*a): ...
            """
                + source);
    return program.shared("here").stream()
        .anyMatch(access -> access.place() instanceof HeapLocation.Attribute);
  }

  @Test
  void an_object_that_stays_in_its_function_is_not_shared() {
    assertEquals(
        false,
        shared(
            """
            def _set(c): c.n = 1 # @here
            def f():
              c = C()
              _set(c)
            f()
            """));
  }

  @Test
  void an_object_in_a_global_is_shared() {
    assertEquals(true, shared("def _set(c): c.n = 1 # @here\nkept = C()\n_set(kept)\n"));
  }

  @Test
  void an_object_in_an_attribute_of_a_shared_one_is_shared() {
    assertEquals(
        true, shared("def _set(c): c.n = 1 # @here\nkept = C()\nkept.c = C()\n_set(kept.c)\n"));
  }

  @Test
  void an_argument_of_a_thread_is_shared() {
    assertEquals(
        true,
        shared(
            """
            def _set(c): c.n = 1 # @here
            def f():
              c = C()
              threading.Thread(target=work, args=(c,)).start()
              _set(c)
            f()
            """));
  }

  @Test
  void a_captured_variable_of_a_thread_function_is_shared() {
    assertEquals(
        true,
        shared(
            """
            def _set(c): c.n = 1 # @here
            def f():
              c = C()
              def task(): work(c)
              threading.Thread(target=task).start()
              _set(c)
            f()
            """));
  }

  @Test
  void the_receiver_of_a_thread_method_is_shared() {
    assertEquals(
        true,
        shared(
            """
            class D:
              def run(self): ...
            def _set(d): d.n = 1 # @here
            def f():
              d = D()
              threading.Thread(target=d.run).start()
              _set(d)
            f()
            """));
  }

  @Test
  void an_object_in_a_thread_local_is_not_shared() {
    assertEquals(
        false,
        shared(
            """
            local = threading.local()
            def _set(c): c.n = 1 # @here
            def f():
              local.c = C()
              _set(local.c)
            f()
            """));
  }

  @Test
  void an_object_in_a_queue_is_handed_over() {
    assertEquals(
        false,
        shared(
            """
            q = queue.Queue()
            def _set(c): c.n = 1 # @here
            def f():
              q.put(C())
              _set(q.get())
            f()
            """));
  }

  @Test
  void self_of_unknown_callers_is_shared() {
    assertEquals(true, shared("class D:\n  def f(self):\n    self.n = 1 # @here\n"));
  }
}
