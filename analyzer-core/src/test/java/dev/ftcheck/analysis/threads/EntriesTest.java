package dev.ftcheck.analysis.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Library mode: what unknown callers may run at once. */
class EntriesTest {

  @Test
  void a_plain_class_is_not_made_for_threads() {
    assertEquals(Set.of(), Programs.of("class C:\n  def f(self): self.n = 1\n").clientEntries());
  }

  @Test
  void a_class_with_a_lock_is_entered_by_its_public_methods() {
    assertEquals(
        Set.of("C.__init__", "C.f", "C.__len__"),
        Programs.of(
                """
                import threading
                class C:
                  def __init__(self): self.lock = threading.Lock()
                  def f(self): pass
                  def _inner(self): pass
                  def __len__(self): return 0
                  def __repr__(self): return ''
                """)
            .clientEntries());
  }

  @Test
  void the_program_itself_enters_the_constructors_of_what_it_makes() {
    assertEquals(
        Set.of("C.f"),
        Programs.of(
                """
                import threading
                class C:
                  def __init__(self): self.lock = threading.Lock()
                  def f(self): pass
                C()
                """)
            .clientEntries());
  }

  @Test
  void the_target_of_a_thread_is_left_to_the_thread() {
    assertEquals(
        Set.of("C.__init__", "C.f"),
        Programs.of(
                """
                import threading
                class C:
                  def __init__(self): threading.Thread(target=self.work).start()
                  def f(self): pass
                  def work(self): pass
                """)
            .clientEntries());
  }

  @Test
  void a_lock_in_the_class_body_counts() {
    assertEquals(
        Set.of("C.f"),
        Programs.of(
                """
                import threading
                class C:
                  _lock = threading.Lock()
                  def f(self): pass
                """)
            .clientEntries());
  }

  @Test
  void an_inherited_lock_counts_and_inherited_methods_are_entered() {
    Set<String> entries =
        Programs.of(
                """
                import threading
                class Base:
                  def __init__(self): self.lock = threading.Lock()
                  def f(self): pass
                class C(Base):
                  def g(self): pass
                """)
            .clientEntries();
    assertEquals(Set.of("Base.__init__", "Base.f", "C.g"), entries);
  }

  @Test
  void a_docstring_that_claims_safety_is_believed() {
    assertEquals(
        Set.of("C.f"),
        Programs.of("class C:\n  \"\"\"A thread-safe counter.\"\"\"\n  def f(self): self.n += 1\n")
            .clientEntries());
  }

  @Test
  void a_docstring_that_denies_safety_outweighs_a_thread_but_no_lock() {
    assertEquals(
        Set.of("Locked.__init__", "Locked.f"),
        Programs.of(
                """
                import threading
                class Locked:
                  '''This class is not thread-safe.'''
                  def __init__(self): self.lock = threading.Lock()
                  def f(self): pass
                class Started:
                  '''This class is not thread-safe.'''
                  def start(self): threading.Thread(target=self._run).start()
                  def _run(self): pass
                """)
            .clientEntries());
  }

  @Test
  void a_class_that_starts_a_thread_on_itself_is_made_for_threads() {
    assertEquals(
        Set.of("C.start"),
        Programs.of(
                """
                import threading
                class C:
                  def start(self): threading.Thread(target=self._run).start()
                  def _run(self): pass
                """)
            .clientEntries());
  }

  @Test
  void a_module_with_a_lock_is_entered_by_its_public_functions() {
    assertEquals(
        Set.of("f"),
        Programs.of(
                """
                import threading
                lock = threading.Lock()
                def f(): pass
                def _g(): pass
                """)
            .clientEntries());
  }

  @Test
  void a_module_that_starts_threads_itself_has_no_unknown_callers() {
    assertEquals(
        Set.of(),
        Programs.of(
                """
                import threading
                lock = threading.Lock()
                def f(): pass
                def _g(): threading.Thread(target=f).start()
                _g()
                """)
            .clientEntries());
  }

  @Test
  void unknown_callers_overlap_each_other() {
    Programs program =
        Programs.of(
            """
            class C:
              '''Thread-safe.'''
              def f(self):
                self.n = 1 # @f
              def g(self):
                self.n = 2 # @g
            """);
    assertTrue(program.mayOverlap("f", "g"));
    assertTrue(program.mayOverlap("f", "f"));
  }

  @Test
  void a_constructor_is_not_shared_with_unknown_callers() {
    Programs program =
        Programs.of(
            """
            class C:
              '''Thread-safe.'''
              def __init__(self):
                self.n = 1 # @init
              def f(self):
                self.n = 2 # @f
            """);
    assertFalse(program.mayOverlap("init", "f"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A thread-safe queue.",
        "This is threadsafe",
        "Thread safe LRU cache",
        "All methods are *thread-safe*."
      })
  void claims_are_recognised(String text) {
    assertTrue(Entries.claimsSafety(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A queue.",
        "Not thread-safe.",
        "This class is not really thread safe",
        "It isn't thread-safe",
        "never thread safe",
        "thread_safe = False",
        "Runs in a thread; safe to stop"
      })
  void denials_and_silence_are_no_claims(String text) {
    assertFalse(Entries.claimsSafety(text));
  }
}
