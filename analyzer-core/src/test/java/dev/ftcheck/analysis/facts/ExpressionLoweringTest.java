package dev.ftcheck.analysis.facts;

import static dev.ftcheck.analysis.facts.LoweredSource.allUnits;
import static dev.ftcheck.analysis.facts.LoweredSource.unitBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Every kind of expression without control flow of its own. */
class ExpressionLoweringTest {

  @Test
  void a_method_call_has_the_receiver_and_the_name() {
    assertEquals(
        """
        %1 = a.b
        %2 = const 1
        %3 = call %1.c(%2)
        """,
        unitBody(
            1,
            """
            def f(a):
                a.b.c(1)
            """));
  }

  @Test
  void arguments_of_every_form() {
    assertEquals(
        """
        %3 = const 1
        %4 = call a(b, *b, k=%3, **k)
        """,
        unitBody(
            1,
            """
            def f(a, b, k):
                a(b, *b, k=1, **k)
            """));
  }

  @Test
  void operators_compute_from_their_operands() {
    assertEquals(
        """
        %2 = arithmetic a
        %3 = arithmetic b
        %4 = not a
        %5 = multiply %3, %4
        %6 = arithmetic %2, %5
        return %6
        """,
        unitBody(
            1,
            """
            def f(a, b):
                return -a + ~b * (not a)
            """));
  }

  @Test
  void a_long_sum_is_a_chain() {
    assertEquals(
        """
        %3 = arithmetic a, b
        %4 = arithmetic %3, c
        return %4
        """,
        unitBody(
            1,
            """
            def f(a, b, c):
                return a + b + c
            """));
  }

  @Test
  void identity_and_membership_have_operators_of_their_own() {
    assertEquals(
        """
        %2 = const None
        %3 = is a, %2
        %4 = is_not a, b
        %5 = in a, b
        %6 = not_in a, b
        %7 = compare a, b
        """,
        unitBody(
            1,
            """
            def f(a, b):
                a is None
                a is not b
                a in b
                a not in b
                a < b
            """));
  }

  @Test
  void an_item_is_read_with_its_key() {
    assertEquals(
        """
        %1 = const 0
        %2 = a[%1]
        %3 = const "k"
        %4 = a[%3]
        %5 = const 1
        %6 = const 2
        %7 = slice %5, %6
        %8 = const 3
        %9 = slice %8
        %10 = tuple [%7, %9]
        %11 = a[%10]
        %12 = tuple [%2, %4, %11]
        return %12
        """,
        unitBody(
            1,
            """
            def f(a):
                return a[0], a["k"], a[1:2, ::3]
            """));
  }

  @Test
  void literals_are_constants() {
    assertEquals(
        """
        %0 = global g
        %1 = const None
        %2 = const True
        %3 = const 1
        %4 = const -2
        %5 = const other
        %6 = const other
        %7 = const other
        %8 = const other
        %9 = const "a\\n"
        %10 = const 9223372036854775807
        %11 = call %0(%1, %2, %3, %4, %5, %6, %7, %8, %9, %10)
        """,
        unitBody(
            1,
            """
            def f():
                g(None, True, 1, -2, 1.5, 2j, b"x", ..., "a\\n", 99999999999999999999)
            """));
  }

  @Test
  void a_formatted_string_depends_on_the_embedded_expressions() {
    assertEquals(
        """
        %2 = a.b
        %3 = format a, w, %2
        %4 = format a
        %5 = tuple [%3, %4]
        return %5
        """,
        unitBody(
            1,
            """
            def f(a, w):
                return f"x{a!r:{w}}y{a.b}", t"{a}"
            """));
  }

  @Test
  void displays_list_their_elements() {
    assertEquals(
        """
        %2 = list [a, *b]
        %3 = set [a]
        %4 = const 1
        %5 = const 2
        %6 = dict [%4: a, **b, a: %5]
        %7 = const 1
        %8 = tuple [%7, a]
        %9 = tuple [%2, %3, %6, %8]
        return %9
        """,
        unitBody(
            1,
            """
            def f(a, b):
                return [a, *b], {a, 1}, {1: a, **b, a: 2}, (1, a)
            """));
  }

  @Test
  void displays_of_constants_list_nothing() {
    assertEquals(
        """
        %0 = list []
        %1 = dict []
        %2 = set []
        %3 = tuple []
        %4 = list []
        %5 = tuple [%0, %1, %2, %3, %4]
        return %5
        """,
        unitBody(
            1,
            """
            def f():
                return [1, 2], {1: 2, "a": "b"}, {3}, (1, -1), [(1, 2), (3, 4)]
            """));
  }

  @Test
  void await_and_yield() {
    assertEquals(
        """
        %3 = await a
        x = %3
        %4 = yield x
        y = %4
        %5 = yield none
        """,
        unitBody(
            1,
            """
            async def f(a):
                x = await a
                y = yield x
                yield
            """));
  }

  @Test
  void yield_from_delegates() {
    assertEquals(
        """
        %1 = yield from a
        return %1
        """,
        unitBody(
            1,
            """
            def f(a):
                return (yield from a)
            """));
  }

  @Test
  void a_lambda_returns_its_expression() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = const 1
          %1 = function 1 (1: %0)
          global g = %1
        unit 1: lambda <lambda>(a, b?)
          return a
        """,
        allUnits(
            """
            g = lambda a, b=1: a
            """));
  }

  @Test
  void super_is_made_from_the_class_around_the_method() {
    assertEquals(
        """
        %1 = super class 0, self
        %2 = const 1
        %3 = call %1.__init__(%2)
        %4 = super class 0, self
        %5 = %4.x
        """,
        unitBody(
            2,
            """
            class A(B):
                def __init__(self):
                    super().__init__(1)
                    super(A, self).x
            """));
  }

  @Test
  void super_of_an_unknown_class_stays_a_call() {
    assertEquals(
        """
        %1 = global super
        %2 = global B
        %3 = call %1(%2, self)
        %4 = call %3.f()
        %5 = super class 0, self
        """,
        unitBody(
            2,
            """
            class A:
                def f(self):
                    super(B, self).f()
                    super()
            """));
  }

  @Test
  void a_super_that_the_file_shadows_stays_a_call() {
    assertEquals(
        """
        %2 = call super()
        %3 = call %2.f()
        """,
        unitBody(
            2,
            """
            class A:
                def f(self, super):
                    super().f()
            """));
  }

  @Test
  void super_in_a_comprehension_is_that_of_the_method() {
    assertEquals(
        """
        %2 = list []
        for %3 in xs:
          %4 = super class 0, self
          %5 = call %4.f(%3)
          add %2, %5
        return %2
        """,
        unitBody(
            2,
            """
            class A:
                def f(self, xs):
                    return [super().f(x) for x in xs]
            """));
  }

  @Test
  void super_without_a_first_parameter_stays_a_call() {
    assertEquals(
        """
        %0 = global super
        %1 = call %0()
        %2 = call %1.f()
        return %2
        """,
        unitBody(
            3,
            """
            class A:
                def f(self):
                    return lambda: super().f()
            """));
  }

  @Test
  void a_starred_index_and_result() {
    assertEquals(
        """
        %2 = const 1
        %3 = const 2
        %4 = slice %2, %3
        %5 = tuple [%4, *b]
        %6 = a[%5]
        %7 = tuple [%6, *b]
        return %7
        """,
        unitBody(
            1,
            """
            def f(a, b):
                return *b, a[*b, 1:2]
            """));
  }
}
