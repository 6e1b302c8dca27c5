package dev.ftcheck.analysis.facts;

import static dev.ftcheck.analysis.facts.LoweredSource.allUnits;
import static dev.ftcheck.analysis.facts.LoweredSource.moduleBody;
import static dev.ftcheck.analysis.facts.LoweredSource.unitBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Comprehensions are loops of the unit around them. */
class ComprehensionLoweringTest {

  @Test
  void a_list_comprehension_is_a_loop_in_line() {
    assertEquals(
        """
        %0 = global xs
        %1 = list []
        for %2 in %0:
          if %2:
            %3 = global y
            if %3:
              %4 = multiply %2, %2
              add %1, %4
        global squares = %1
        """,
        moduleBody(
            """
            squares = [x * x for x in xs if x if y]
            """));
  }

  @Test
  void sets_dicts_and_generators() {
    assertEquals(
        """
        %1 = set []
        for %2 in xs:
          add %1, %2
        %3 = dict []
        for %4 in xs:
          %5 = const 0
          %6 = %4[%5]
          %7 = const 1
          %8 = %4[%7]
          add %3, %6: %8
        %9 = generator []
        for %10 in xs:
          add %9, %10
        %11 = tuple [%1, %3, %9]
        return %11
        """,
        unitBody(
            1,
            """
            def f(xs):
                return {x for x in xs}, {k: v for k, v in xs}, (x for x in xs)
            """));
  }

  @Test
  void clauses_nest() {
    assertEquals(
        """
        %1 = list []
        for %2 in a:
          %3 = %2.items
          for %4 in %3:
            add %1, %4
        return %1
        """,
        unitBody(
            1,
            """
            def f(a):
                return [y for x in a for y in x.items]
            """));
  }

  @Test
  void a_variable_may_hide_the_one_it_comes_from() {
    assertEquals(
        """
        %1 = list []
        for %2 in x:
          add %1, %2
        return %1
        """,
        unitBody(
            1,
            """
            def f(x):
                return [x for x in x]
            """));
  }

  @Test
  void a_comprehension_captures_nothing() {
    assertEquals(
        """
        %2 = generator []
        for %3 in xs:
          add %2, n
        return %2
        """,
        unitBody(
            1,
            """
            def f(n, xs):
                return (n for x in xs)
            """));
  }

  @Test
  void a_comprehension_in_a_class_body_sees_only_the_first_iterable_there() {
    assertEquals(
        """
        %1 = list []
        class.xs = %1
        %2 = const 2
        class.n = %2
        %3 = class.xs
        %4 = list []
        for %5 in %3:
          %6 = global n
          %7 = arithmetic %5, %6
          add %4, %7
        class.ys = %4
        """,
        unitBody(
            1,
            """
            class A:
                xs = [1]
                n = 2
                ys = [x + n for x in xs]
            """));
  }

  @Test
  void a_variable_that_a_lambda_captures_is_a_cell_of_the_unit_around() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = function 1 ()
          global f = %0
        unit 1: function f(xs)
          %1 = list []
          for %2 in xs:
            cell 1:x = %2
            %3 = function 2 ()
            add %1, %3
          return %1
        unit 2: lambda f.<locals>.<lambda>()
          %0 = cell 1:x
          return %0
        """,
        allUnits(
            """
            def f(xs):
                return [lambda: x for x in xs]
            """));
  }

  @Test
  void a_walrus_assigns_a_name_of_the_unit() {
    assertEquals(
        """
        %2 = global any
        %3 = generator []
        for %4 in xs:
          last = %4
          add %3, %4
        %5 = call %2(%3)
        return last
        """,
        unitBody(
            1,
            """
            def f(xs):
                any((last := x) for x in xs)
                return last
            """));
  }

  @Test
  void an_asynchronous_clause() {
    assertEquals(
        """
        %1 = list []
        async for %2 in xs:
          %3 = await %2
          add %1, %3
        return %1
        """,
        unitBody(
            1,
            """
            async def f(xs):
                return [await x async for x in xs]
            """));
  }
}
