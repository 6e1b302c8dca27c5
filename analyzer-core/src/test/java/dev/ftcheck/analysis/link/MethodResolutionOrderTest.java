package dev.ftcheck.analysis.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodResolutionOrderTest {

  @Test
  void a_class_without_bases_comes_alone() {
    assertEquals(List.of("A"), Programs.of("class A: pass").mro("A"));
  }

  @Test
  void a_diamond_visits_the_common_base_last() {
    Programs program =
        Programs.of(
            """
            class A: pass
            class B(A): pass
            class C(A): pass
            class D(B, C): pass
            """);
    assertEquals(List.of("D", "B", "C", "A"), program.mro("D"));
  }

  /** The example of "The Python 2.3 method resolution order". */
  @Test
  void the_published_example_is_linearised_as_published() {
    Programs program =
        Programs.of(
            """
            class F: pass
            class E: pass
            class D: pass
            class C(D, F): pass
            class B(E, D): pass
            class A(B, C): pass
            """);
    assertEquals(List.of("A", "B", "E", "C", "D", "F"), program.mro("A"));
  }

  @Test
  void inconsistent_bases_fall_back_to_depth_first() {
    Programs program =
        Programs.of(
            """
            class A: pass
            class B(A): pass
            class C(A, B): pass
            """);
    assertEquals(List.of("C", "A", "B"), program.mro("C"));
  }

  @Test
  void bases_in_a_circle_end() {
    Programs program =
        Programs.files(
            "a.py", "from b import B\nclass A(B): pass\n",
            "b.py", "from a import A\nclass B(A): pass\n");
    assertEquals(List.of("A", "B"), program.mro("A"));
    assertEquals(List.of("B", "A"), program.mro("B"));
  }

  @Test
  void an_unknown_base_is_left_out_and_named() {
    Programs program =
        Programs.of(
            """
            from acme.views import View
            class Base: pass
            class Mine(View, Base): pass
            """);
    assertEquals(List.of("Mine", "Base"), program.mro("Mine"));
    assertEquals(List.of("acme.views.View"), program.cls("Mine").unknownBases());
  }

  @Test
  void the_first_class_of_the_order_declares_the_name() {
    Programs program =
        Programs.of(
            """
            class A:
              def f(self): pass
              x = 1
            class B(A): pass
            class C(A):
              def f(self): pass
            class D(B, C): pass
            """);
    LinkedClass d = program.cls("D");
    assertEquals("C", d.declarer("f").orElseThrow().name());
    assertEquals("A", d.declarer("x").orElseThrow().name());
    assertTrue(d.declarer("y").isEmpty());
    assertTrue(d.isSubclassOf(program.cls("A")));
    assertFalse(program.cls("A").isSubclassOf(d));
  }
}
