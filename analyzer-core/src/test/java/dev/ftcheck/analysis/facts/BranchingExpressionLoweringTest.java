package dev.ftcheck.analysis.facts;

import static dev.ftcheck.analysis.facts.LoweredSource.unitBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Expressions that evaluate some operands conditionally. */
class BranchingExpressionLoweringTest {

  @Test
  void and_evaluates_the_rest_only_if_true() {
    assertEquals(
        """
        %1 = a.x
        if %1:
          %2 = a.y
          if %2:
            %3 = a.z
        %4 = phi %1, %2, %3
        return %4
        """,
        unitBody(
            1,
            """
            def f(a):
                return a.x and a.y and a.z
            """));
  }

  @Test
  void or_evaluates_the_rest_only_if_false() {
    assertEquals(
        """
        %1 = a.x
        if %1:
        else:
          %2 = a.y
        %3 = phi %1, %2
        return %3
        """,
        unitBody(
            1,
            """
            def f(a):
                return a.x or a.y
            """));
  }

  @Test
  void a_condition_of_and_is_tested_as_one_phi() {
    assertEquals(
        """
        if a:
          %1 = a.x
        %2 = phi a, %1
        if %2:
          %3 = call a.y()
        """,
        unitBody(
            1,
            """
            def f(a):
                if a and a.x:
                    a.y()
            """));
  }

  @Test
  void a_conditional_expression_has_two_branches() {
    assertEquals(
        """
        if a:
          %1 = a.x
        else:
          %2 = a.y
        %3 = phi %1, %2
        return %3
        """,
        unitBody(
            1,
            """
            def f(a):
                return a.x if a else a.y
            """));
  }

  @Test
  void a_chained_comparison_evaluates_the_middle_once() {
    assertEquals(
        """
        %1 = const 0
        %2 = call a.x()
        %3 = compare %1, %2
        if %3:
          %4 = a.y
          %5 = compare %2, %4
        %6 = phi %3, %5
        return %6
        """,
        unitBody(
            1,
            """
            def f(a):
                return 0 < a.x() < a.y
            """));
  }
}
