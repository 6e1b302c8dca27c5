package dev.ftcheck.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kinds of accesses, the checks they depend on, and ownership. */
class AccessTest {

  private static final String START =
      """
      import threading
      lock = threading.Lock()
      n = 0
      d = {}
      items = []
      def cond(): ...
      """;

  private static Programs of(String source) {
    return Programs.of(START + source);
  }

  private static AccessKind kind(String source) {
    return of(source).write("here").kind();
  }

  // ---- kinds

  @Test
  void a_plain_store_writes() {
    assertEquals(AccessKind.WRITE, kind("def f():\n  global n\n  n = 1 # @here\n"));
  }

  @Test
  void an_augmented_assignment_updates() {
    assertEquals(AccessKind.UPDATE, kind("def f():\n  global n\n  n += 1 # @here\n"));
  }

  @Test
  void a_store_computed_from_a_read_of_the_same_place_updates() {
    assertEquals(AccessKind.UPDATE, kind("def f():\n  global n\n  n = n + 1 # @here\n"));
  }

  @Test
  void an_update_may_be_split_over_lines() {
    Programs program =
        of(
            """
            def f():
              global n
              value = n # @read
              value = value + 1
              n = value # @here
            """);
    assertEquals(AccessKind.UPDATE, program.write("here").kind());
    assertEquals(program.line("read"), program.write("here").basis().span().line());
  }

  @Test
  void an_attribute_may_be_updated_over_lines() {
    assertEquals(
        AccessKind.UPDATE,
        kind("class C:\n  def f(self):\n    v = self.n\n    self.n = v + 1 # @here\n"));
  }

  @Test
  void a_saved_value_that_is_restored_is_written() {
    assertEquals(
        AccessKind.WRITE,
        kind(
            """
            def f():
              global n
              saved = n
              n = 1
              cond()
              n = saved # @here
            """));
  }

  @Test
  void a_store_computed_from_another_place_is_no_update() {
    assertEquals(
        AccessKind.WRITE, kind("class C:\n  def f(self):\n    self.n = self.m + 1 # @here\n"));
  }

  @Test
  void a_constant_is_known_as_such() {
    Programs program = of("def f(p):\n  global n\n  n = True # @yes\n  n = p # @no\n");
    assertTrue(program.write("yes").constant());
    assertFalse(program.write("no").constant());
  }

  @Test
  void del_deletes() {
    assertEquals(AccessKind.DELETE, kind("def f():\n  global n\n  del n # @here\n"));
  }

  @Test
  void a_store_under_a_key_writes_an_item() {
    Programs program = of("def f():\n  d['k'] = 1 # @here\n");
    assertEquals(AccessKind.ITEM_WRITE, program.write("here").kind());
    assertTrue(program.write("here").atomic());
  }

  @Test
  void an_augmented_item_is_updated() {
    assertEquals(AccessKind.ITEM_UPDATE, kind("def f():\n  d['k'] += 1 # @here\n"));
  }

  @Test
  void get_and_store_under_the_same_key_updates_the_item() {
    assertEquals(AccessKind.ITEM_UPDATE, kind("def f(k):\n  d[k] = d.get(k, 0) + 1 # @here\n"));
  }

  @Test
  void append_changes_the_structure() {
    Programs program = of("def f():\n  items.append(1) # @here\n");
    assertEquals(AccessKind.STRUCTURE_WRITE, program.write("here").kind());
    assertEquals(".append", program.write("here").operation());
    assertTrue(program.write("here").atomic());
  }

  @Test
  void a_loop_iterates() {
    Programs program = of("def f():\n  for i in items: # @here\n    pass\n");
    assertTrue(
        program.accesses("here").stream().anyMatch(access -> access.kind() == AccessKind.ITERATE));
  }

  @Test
  void a_loop_over_a_view_iterates_the_dict() {
    Programs program = of("def f():\n  for k in d.items(): # @here\n    pass\n");
    assertTrue(
        program.accesses("here").stream().anyMatch(access -> access.kind() == AccessKind.ITERATE));
  }

  @Test
  void a_loop_over_a_copy_does_not_iterate_the_list_itself() {
    Programs program = of("def f():\n  for i in items.copy(): # @here\n    pass\n");
    assertTrue(
        program.accesses("here").stream()
            .filter(access -> access.kind() == AccessKind.ITERATE)
            .allMatch(
                access ->
                    access.place() instanceof Place.Contents(Operand container)
                        && !(container.path() instanceof Path.Global)));
  }

  // ---- checks

  @Test
  void a_write_depends_on_the_test_before_it() {
    assertEquals(
        List.of("test"),
        of("""
                def f():
                  global n
                  if n == 0: # @test
                    n = 1 # @here
                """)
            .checksOf("here"));
  }

  @Test
  void a_write_after_an_early_return_depends_on_the_test() {
    assertEquals(
        List.of("test"),
        of("""
                def f():
                  global n
                  if n: # @test
                    return
                  n = 1 # @here
                """)
            .checksOf("here"));
  }

  @Test
  void a_write_after_the_branches_have_met_does_not_depend_on_the_test() {
    assertEquals(
        List.of(),
        of("""
                def f():
                  global n
                  if n:
                    cond()
                  n = 1 # @here
                """)
            .checksOf("here"));
  }

  @Test
  void a_test_in_the_same_critical_section_is_no_check() {
    assertEquals(
        List.of(),
        of("""
                def f():
                  global n
                  with lock:
                    if not n:
                      n = 1 # @here
                """)
            .checksOf("here"));
  }

  @Test
  void a_test_in_an_earlier_critical_section_is_a_check() {
    assertEquals(
        List.of("read"),
        of("""
                def f():
                  global n
                  with lock:
                    empty = not n # @read
                  if empty:
                    with lock:
                      n = 1 # @here
                """)
            .checksOf("here"));
  }

  @Test
  void a_double_checked_write_has_no_check_left() {
    assertEquals(
        List.of(),
        of("""
                def f():
                  global n
                  if not n:
                    with lock:
                      if not n:
                        n = 1 # @here
                """)
            .checksOf("here"));
  }

  @Test
  void not_in_then_store_is_a_check_of_the_dict() {
    assertEquals(
        List.of("test"),
        of("""
                def f(k):
                  if k not in d: # @test
                    d[k] = 1 # @here
                """)
            .checksOf("here"));
  }

  @Test
  void the_truth_of_a_list_is_a_check_of_it() {
    assertEquals(
        List.of("test"),
        of("def f():\n  if items: # @test\n    items.pop() # @here\n").checksOf("here"));
  }

  @Test
  void a_test_of_another_place_is_no_check() {
    assertEquals(
        List.of(), of("def f():\n  global n\n  if items:\n    n = 1 # @here\n").checksOf("here"));
  }

  @Test
  void a_loop_condition_is_a_check_of_its_body() {
    assertEquals(
        List.of("test"),
        of("def f():\n  while items: # @test\n    items.pop() # @here\n").checksOf("here"));
  }

  // ---- ownership

  @Test
  void what_a_function_makes_for_itself_is_its_own() {
    assertTrue(of("class C: pass\ndef f():\n  c = C()\n  c.n = 1 # @here\n").write("here").owned());
  }

  @Test
  void what_was_stored_in_a_global_is_no_longer_owned() {
    assertFalse(
        of("""
                class C: pass
                def f():
                  global n
                  c = C()
                  n = c
                  c.n = 1 # @here
                """)
            .write("here")
            .owned());
  }

  @Test
  void what_was_passed_to_a_thread_is_no_longer_owned() {
    assertFalse(
        of("""
                class C: pass
                def work(c): ...
                def f():
                  c = C()
                  threading.Thread(target=work, args=(c,)).start()
                  c.n = 1 # @here
                """)
            .write("here")
            .owned());
  }

  @Test
  void an_escape_on_one_branch_ends_ownership_after_it() {
    assertFalse(
        of("""
                class C: pass
                def f():
                  global n
                  c = C()
                  if cond():
                    n = c
                  c.n = 1 # @here
                """)
            .write("here")
            .owned());
  }

  @Test
  void a_parameter_is_not_owned() {
    assertFalse(of("def f(c):\n  c.n = 1 # @here\n").write("here").owned());
  }

  @Test
  void a_constructor_owns_self_until_it_hands_it_out() {
    Programs program =
        of(
            """
            class C:
              def __init__(self):
                self.n = 1 # @before
                items.append(self)
                self.n = 2 # @after
            """);
    assertFalse(program.write("before").selfEscaped());
    assertTrue(program.write("after").selfEscaped());
  }
}
