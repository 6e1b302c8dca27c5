package dev.ftcheck.analysis.facts;

import static dev.ftcheck.analysis.facts.LoweredSource.unitBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Patterns as branches on the subject and its parts. */
class MatchLoweringTest {

  @Test
  void values_and_singletons_are_compared() {
    assertEquals(
        """
        %1 = a
        %2 = const 1
        %3 = compare %1, %2
        if %3:
          %4 = global g
          %5 = call %4()
        else:
          %6 = global m
          %7 = %6.X
          %8 = compare %1, %7
          %9 = const None
          %10 = is %1, %9
          %11 = compare %8, %10
          if %11:
            %12 = global h
            %13 = call %12()
          else:
            %14 = global i
            %15 = call %14()
        """,
        unitBody(
            1,
            """
            def f(a):
                match a:
                    case 1:
                        g()
                    case m.X | None:
                        h()
                    case _:
                        i()
            """));
  }

  @Test
  void a_sequence_reads_items() {
    assertEquals(
        """
        %3 = a
        %4 = compare %3
        %5 = const 0
        %6 = %3[%5]
        %7 = list [*%3]
        %8 = const -1
        %9 = %3[%8]
        %10 = const 1
        %11 = compare %9, %10
        %12 = compare %4, %11
        if %12:
          x = %6
          rest = %7
          %13 = global g
          %14 = call %13(x, rest)
        """,
        unitBody(
            1,
            """
            def f(a):
                match a:
                    case [x, _, *rest, 1]:
                        g(x, rest)
            """));
  }

  @Test
  void a_mapping_reads_its_keys() {
    assertEquals(
        """
        %3 = a
        %4 = compare %3
        %5 = const "k"
        %6 = in %5, %3
        %7 = %3[%5]
        %8 = dict [**%3]
        %9 = compare %4, %6
        if %9:
          v = %7
          rest = %8
          %10 = global g
          %11 = call %10(v, rest)
        """,
        unitBody(
            1,
            """
            def f(a):
                match a:
                    case {"k": v, **rest}:
                        g(v, rest)
            """));
  }

  @Test
  void a_class_pattern_reads_attributes() {
    assertEquals(
        """
        %5 = a
        %6 = global Point
        %7 = compare %5, %6
        %9 = %5.x
        %10 = const 0
        %11 = compare %9, %10
        %12 = %5.y
        %13 = compare %7, %11
        if %13:
          p = %8
          yy = %12
          whole = %5
          %14 = global g
          %15 = call %14(p, yy, whole)
        else:
          %16 = global int
          %17 = compare %5, %16
          if %17:
            n = %5
            %18 = global g
            %19 = call %18(n)
        """,
        unitBody(
            1,
            """
            def f(a):
                match a:
                    case Point(p, x=0, y=yy) as whole:
                        g(p, yy, whole)
                    case int(n):
                        g(n)
            """));
  }

  @Test
  void a_guard_runs_after_the_captures() {
    assertEquals(
        """
        %3 = a
        %4 = compare %3
        %5 = const 0
        %6 = %3[%5]
        if %4:
          x = %6
          %7 = x.ok
        %8 = phi %4, %7
        if %8:
          %9 = global g
          %10 = call %9()
        else:
          y = %3
          if y:
            %11 = global h
            %12 = call %11()
        """,
        unitBody(
            1,
            """
            def f(a):
                match a:
                    case [x] if x.ok:
                        g()
                    case y if y:
                        h()
            """));
  }

  @Test
  void alternatives_capture_either_value() {
    assertEquals(
        """
        %2 = a
        %3 = compare %2
        %4 = const 0
        %5 = %2[%4]
        %6 = compare %2
        %7 = const "k"
        %8 = in %7, %2
        %9 = %2[%7]
        %10 = compare %6, %8
        %11 = compare %3, %10
        %12 = phi %5, %9
        if %11:
          x = %12
          %13 = global g
          %14 = call %13(x)
        """,
        unitBody(
            1,
            """
            def f(a):
                match a:
                    case [x] | {"k": x}:
                        g(x)
            """));
  }

  @Test
  void the_subject_is_read_once() {
    assertEquals(
        """
        %1 = a.b
        %2 = const 1
        %3 = compare %1, %2
        if %3:
        """,
        unitBody(
            1,
            """
            def f(a):
                match a.b:
                    case 1: pass
            """));
  }
}
