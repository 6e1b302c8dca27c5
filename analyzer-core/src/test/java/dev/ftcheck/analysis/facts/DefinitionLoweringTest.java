package dev.ftcheck.analysis.facts;

import static dev.ftcheck.analysis.facts.LoweredSource.allUnits;
import static dev.ftcheck.analysis.facts.LoweredSource.moduleBody;
import static dev.ftcheck.analysis.facts.LoweredSource.unitBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Functions, classes, decorators, defaults. */
class DefinitionLoweringTest {

  @Test
  void defaults_are_evaluated_by_the_unit_around() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = global x
          %1 = global y
          %2 = function 1 (1: %0, 4: %1)
          global f = %2
        unit 1: function f(a, b?, *args, =c, =d?, **kw)
        """,
        allUnits(
            """
            def f(a, b=x, *args, c, d=y, **kw):
                pass
            """));
  }

  @Test
  void positional_only_parameters() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = const 1
          %1 = const 2
          %2 = function 1 (1: %0, 2: %1)
          global f = %2
        unit 1: function f(/a, /b?, c?)
        """,
        allUnits(
            """
            def f(a, b=1, /, c=2):
                pass
            """));
  }

  @Test
  void decorators_are_calls_from_the_inside_out() {
    assertEquals(
        """
        %0 = global a
        %1 = global b
        %2 = const 1
        %3 = call %1.c(%2)
        %4 = function 1 ()
        %5 = call %3(%4)
        %6 = call %0(%5)
        global f = %6
        """,
        moduleBody(
            """
            @a
            @b.c(1)
            def f():
                pass
            """));
  }

  @Test
  void decorators_that_the_analysis_knows_are_not_calls() {
    assertEquals(
        """
        %1 = function 2 ()
        class.f = %1
        %2 = function 3 ()
        class.x = %2
        %3 = function 4 ()
        class.x = %3
        %4 = global wraps
        %5 = class.f
        %6 = call %4(%5)
        %7 = function 5 ()
        %8 = call %6(%7)
        class.g = %8
        """,
        unitBody(
            1,
            """
            class A:
                @staticmethod
                def f(): pass
                @property
                def x(self): pass
                @x.setter
                def x(self, v): pass
                @abc.abstractmethod
                @wraps(f)
                def g(self): pass
            """));
  }

  @Test
  void a_class_is_made_then_decorated_and_stored() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = global d
          %1 = global B
          %2 = global bases
          %3 = global M
          %4 = global kw
          %6 = class 0 (%1, %5, metaclass=%3, **%4)
          %7 = call %0(%6)
          global A = %7
        unit 1: class A
        """,
        allUnits(
            """
            @d
            class A(B, *bases, metaclass=M, **kw):
                pass
            """));
  }

  @Test
  void a_generic_class_and_function() {
    assertEquals(
        """
        unit 0: module <module>
          cell 0:T = %0
          %1 = global Base
          %2 = cell 0:T
          %3 = %1[%2]
          %4 = class 0 (%3)
          global A = %4
        unit 1: class A
          %2 = function 2 ()
          class.f = %2
        unit 2: function A.f(self, x: U) -> T
          %2 = cell 0:T
          return %2
        """,
        allUnits(
            """
            class A[T](Base[T]):
                def f[U](self, x: U) -> T:
                    return T
            """));
  }

  @Test
  void qualified_names_follow_the_nesting() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = function 1 ()
          global f = %0
        unit 1: function f()
          %1 = class 0 ()
          C = %1
          %2 = function 5 ()
          global g = %2
          %3 = global y
          %4 = generator []
          for %5 in %3:
            cell 1:x = %5
            %6 = function 6 ()
            add %4, %6
          %7 = global y
          %8 = list []
          for %9 in %7:
            cell 1:x = %9
            %10 = function 7 ()
            add %8, %10
          %11 = tuple [%4, %8]
          return %11
        unit 2: class f.<locals>.C
          %1 = function 3 ()
          class.m = %1
        unit 3: function f.<locals>.C.m(self)
          %1 = function 4 ()
          return %1
        unit 4: lambda f.<locals>.C.m.<locals>.<lambda>()
          %0 = const 0
          return %0
        unit 5: function g()
        unit 6: lambda f.<locals>.<genexpr>.<lambda>()
          %0 = cell 1:x
          return %0
        unit 7: lambda f.<locals>.<lambda>()
          %0 = cell 1:x
          return %0
        """,
        allUnits(
            """
            def f():
                class C:
                    def m(self):
                        return lambda: 0
                global g
                def g(): pass
                return (lambda: x for x in y), [lambda: x for x in y]
            """));
  }

  @Test
  void a_method_knows_its_class() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = class 0 ()
          global A = %0
        unit 1: class A
          %1 = function 2 ()
          class.f = %1
          %2 = function 3 ()
          class.h = %2
        unit 2: async generator function A.f(self) -> int
          %1 = const 1
          %2 = yield %1
        unit 3: lambda A.<lambda>(self)
          %1 = const 1
          return %1
        """,
        allUnits(
            """
            class A:
                async def f(self) -> int:
                    yield 1
                h = lambda self: 1
            """));
  }

  @Test
  void a_decorator_closes_over_what_it_decorates() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = function 1 ()
          global locked = %0
        unit 1: function locked(fn)
          cell 1:fn = fn
          %2 = global functools
          %3 = cell 1:fn
          %4 = call %2.wraps(%3)
          %5 = function 2 ()
          %6 = call %4(%5)
          inner = %6
          return inner
        unit 2: function locked.<locals>.inner(*a, **k)
          %2 = global lock
          with %2 as %3:
            %4 = cell 1:fn
            %5 = call %4(*a, **k)
            return %5
        """,
        allUnits(
            """
            def locked(fn):
                @functools.wraps(fn)
                def inner(*a, **k):
                    with lock:
                        return fn(*a, **k)
                return inner
            """));
  }

  @Test
  void a_lambda_may_be_a_generator() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = function 1 ()
          global f = %0
        unit 1: generator lambda <lambda>()
          %0 = yield none
          return %0
        """,
        allUnits(
            """
            f = lambda: (yield)
            """));
  }
}
