package dev.ftcheck.analysis.facts;

import static dev.ftcheck.analysis.facts.LoweredSource.unitBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Targets of every form, augmented and annotated assignments. */
class AssignmentLoweringTest {

  @Test
  void an_attribute_is_stored_after_its_value_is_computed() {
    assertEquals(
        """
        %2 = call b()
        a.x = %2
        """,
        unitBody(
            1,
            """
            def f(a, b):
                a.x = b()
            """));
  }

  @Test
  void an_item_is_stored_with_object_and_key_in_registers() {
    assertEquals(
        """
        a[k] = v
        """,
        unitBody(
            1,
            """
            def f(a, k, v):
                a[k] = v
            """));
  }

  @Test
  void a_slice_is_a_key() {
    assertEquals(
        """
        %2 = const 1
        %3 = global n
        %4 = slice %2, %3
        a[%4] = v
        """,
        unitBody(
            1,
            """
            def f(a, v):
                a[1:n] = v
            """));
  }

  @Test
  void several_targets_share_one_value() {
    assertEquals(
        """
        %2 = global g
        %3 = call %2()
        x = %3
        a.y = %3
        """,
        unitBody(
            1,
            """
            def f(a):
                x = a.y = g()
            """));
  }

  @Test
  void a_swap_copies_before_the_first_assignment() {
    assertEquals(
        """
        %2 = x
        x = y
        y = %2
        """,
        unitBody(
            1,
            """
            def f(x, y):
                x, y = y, x
            """));
  }

  @Test
  void a_pairwise_assignment_builds_no_tuple() {
    assertEquals(
        """
        %2 = const 1
        a.x = %2
        b.y = a
        """,
        unitBody(
            1,
            """
            def f(a, b):
                a.x, b.y = 1, a
            """));
  }

  @Test
  void unpacking_reads_items_by_index() {
    assertEquals(
        """
        %4 = const 0
        %5 = pair[%4]
        a = %5
        %6 = const 1
        %7 = pair[%6]
        %8 = const 0
        %9 = %7[%8]
        b = %9
        %10 = const 1
        %11 = %7[%10]
        c = %11
        """,
        unitBody(
            1,
            """
            def f(pair):
                a, (b, c) = pair
            """));
  }

  @Test
  void a_starred_target_is_a_new_list_and_indices_behind_it_count_from_the_end() {
    assertEquals(
        """
        %4 = const 0
        %5 = xs[%4]
        a = %5
        %6 = list [*xs]
        b = %6
        %7 = const -1
        %8 = xs[%7]
        c = %8
        """,
        unitBody(
            1,
            """
            def f(xs):
                a, *b, c = xs
            """));
  }

  @Test
  void unpacking_a_local_into_itself_copies_it_first() {
    assertEquals(
        """
        %2 = a
        %3 = const 0
        %4 = %2[%3]
        a = %4
        %5 = const 1
        %6 = %2[%5]
        b = %6
        """,
        unitBody(
            1,
            """
            def f(a):
                a, b = a
            """));
  }

  @Test
  void an_augmented_attribute_evaluates_its_object_once() {
    assertEquals(
        """
        %1 = a.b
        %2 = %1.n
        %3 = global g
        %4 = call %3()
        %5 = inplace arithmetic %2, %4
        %1.n = %5
        """,
        unitBody(
            1,
            """
            def f(a):
                a.b.n += g()
            """));
  }

  @Test
  void an_augmented_item_evaluates_object_and_key_once() {
    assertEquals(
        """
        %1 = a.d
        %2 = global k
        %3 = call %2()
        %4 = %1[%3]
        %5 = const 1
        %6 = inplace arithmetic %4, %5
        %1[%3] = %6
        """,
        unitBody(
            1,
            """
            def f(a):
                a.d[k()] -= 1
            """));
  }

  @Test
  void an_augmented_local_is_computed_then_moved() {
    assertEquals(
        """
        %1 = const 1
        %2 = inplace arithmetic n, %1
        n = %2
        """,
        unitBody(
            1,
            """
            def f(n):
                n += 1
            """));
  }

  @Test
  void an_augmented_global_is_loaded_and_stored() {
    assertEquals(
        """
        %0 = global n
        %1 = const 1
        %2 = inplace arithmetic %0, %1
        global n = %2
        """,
        unitBody(
            1,
            """
            def f():
                global n
                n += 1
            """));
  }

  @Test
  void an_augmented_class_variable_is_an_attribute_of_the_class() {
    assertEquals(
        """
        %1 = const 0
        class.n = %1
        %2 = class.n
        %3 = const 1
        %4 = inplace arithmetic %2, %3
        class.n = %4
        """,
        unitBody(
            1,
            """
            class A:
                n = 0
                n += 1
            """));
  }

  @Test
  void an_annotation_declares_the_value() {
    assertEquals(
        """
        %3 = global make
        %4 = call %3()
        declare %4: Lock
        x = %4
        %5 = q
        declare %5: Lock
        self.lock = %5
        """,
        unitBody(
            1,
            """
            def f(self, q):
                x: Lock = make()
                self.lock: Lock = q
            """));
  }

  @Test
  void an_annotated_attribute_without_value_is_declared_and_stored() {
    assertEquals(
        """
        declare %2: Queue[int]
        self.q = %2
        """,
        unitBody(
            1,
            """
            def f(self):
                self.q: Queue[int]
                x: int
            """));
  }

  @Test
  void an_annotated_class_variable_without_value_gives_the_attribute_its_type() {
    assertEquals(
        """
        declare %1: threading.Lock
        class.lock = %1
        %2 = const 0
        declare %2: int
        class.n = %2
        """,
        unitBody(
            1,
            """
            class A:
                lock: threading.Lock
                n: "int" = 0
            """));
  }

  @Test
  void a_walrus_assigns_and_yields_its_value() {
    assertEquals(
        """
        %2 = global g
        y = x
        %3 = call %2(x)
        return %3
        """,
        unitBody(
            1,
            """
            def f(x):
                return g(y := x)
            """));
  }

  @Test
  void an_operand_that_a_later_walrus_assigns_is_copied() {
    assertEquals(
        """
        %3 = x
        %1 = global g
        %2 = call %1()
        x = %2
        %4 = arithmetic %3, %2
        return %4
        """,
        unitBody(
            1,
            """
            def f(x):
                return x + (x := g())
            """));
  }

  @Test
  void a_deleted_item_attribute_and_tuple() {
    assertEquals(
        """
        %2 = const 0
        delete a[%2]
        delete a.x
        delete b
        """,
        unitBody(
            1,
            """
            def f(a, b):
                del a[0], (a.x, b)
            """));
  }

  @Test
  void nested_targets_swap_as_well() {
    assertEquals(
        """
        %3 = tuple [b, a]
        %4 = const 0
        %5 = %3[%4]
        a = %5
        %6 = const 1
        %7 = %3[%6]
        b = %7
        c = c
        """,
        unitBody(
            1,
            """
            def f(a, b, c):
                (a, b), c = (b, a), c
            """));
  }

  @Test
  void only_values_that_an_earlier_target_assigns_are_copied() {
    assertEquals(
        """
        %3 = a.x
        %4 = a
        a = c
        b = %3
        c = %4
        """,
        unitBody(
            1,
            """
            def f(a, b, c):
                a, b, c = c, a.x, a
            """));
  }

  @Test
  void loop_targets_may_be_attributes_and_items() {
    assertEquals(
        """
        for %2 in b:
          %3 = const 0
          %4 = %2[%3]
          a.b = %4
          %5 = list [*%2]
          %6 = a.c
          %7 = const 0
          %6[%7] = %5
        """,
        unitBody(
            1,
            """
            def f(a, b):
                for a.b, *a.c[0] in b: pass
            """));
  }
}
