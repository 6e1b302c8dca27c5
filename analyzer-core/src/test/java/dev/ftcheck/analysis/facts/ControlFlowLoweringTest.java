package dev.ftcheck.analysis.facts;

import static dev.ftcheck.analysis.facts.LoweredSource.moduleBody;
import static dev.ftcheck.analysis.facts.LoweredSource.unitBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Statements that branch, loop, raise and leave. */
class ControlFlowLoweringTest {

  @Test
  void elif_nests_in_else() {
    assertEquals(
        """
        if a:
          %1 = const 1
          return %1
        else:
          %2 = a.b
          if %2:
          else:
            return none
        """,
        unitBody(
            1,
            """
            def f(a):
                if a: return 1
                elif a.b: pass
                else: return
            """));
  }

  @Test
  void while_computes_its_test_before_each_iteration() {
    assertEquals(
        """
        while:
          %1 = call q.empty()
          %2 = not %1
        test %2:
          if q:
            break
          continue
        else:
          %3 = q.x
        """,
        unitBody(
            1,
            """
            def f(q):
                while not q.empty():
                    if q: break
                    continue
                else:
                    q.x
            """));
  }

  @Test
  void while_true_tests_a_constant() {
    assertEquals(
        """
        while:
          %0 = const True
        test %0:
          %1 = global g
          %2 = call %1()
        """,
        unitBody(
            1,
            """
            def f():
                while True:
                    g()
            """));
  }

  @Test
  void for_assigns_its_target_first() {
    assertEquals(
        """
        for %3 in xs:
          %4 = const 0
          %5 = %3[%4]
          i = %5
          %6 = const 1
          %7 = %3[%6]
          x = %7
          %8 = global g
          %9 = call %8(x)
        else:
          %10 = global g
          %11 = const 1
          %12 = call %10(%11)
        """,
        unitBody(
            1,
            """
            def f(xs):
                for i, x in xs:
                    g(x)
                else:
                    g(1)
            """));
  }

  @Test
  void a_loop_over_a_local_that_it_assigns_keeps_the_first_value() {
    assertEquals(
        """
        %3 = xs
        for %2 in %3:
          x = %2
          xs = x
        """,
        unitBody(
            1,
            """
            def f(xs):
                for x in xs:
                    xs = x
            """));
  }

  @Test
  void async_loops_and_contexts() {
    assertEquals(
        """
        async for %2 in a:
          x = %2
          async with x as %3:
        """,
        unitBody(
            1,
            """
            async def f(a):
                async for x in a:
                    async with x:
                        pass
            """));
  }

  @Test
  void with_items_nest() {
    assertEquals(
        """
        %5 = a.lock
        with %5 as %6:
          with b as %7:
            c = %7
            %8 = global open
            %9 = call %8(b)
            with %9 as %10:
              %11 = const 0
              %12 = %10[%11]
              d = %12
              %13 = const 1
              %14 = %10[%13]
              e = %14
              %15 = global g
              %16 = call %15(c)
        """,
        unitBody(
            1,
            """
            def f(a, b):
                with a.lock, b as c, open(b) as (d, e):
                    g(c)
            """));
  }

  @Test
  void try_has_handlers_else_and_finally() {
    assertEquals(
        """
        try:
          %1 = global a
          %2 = call %1()
        types:
          %3 = global ValueError
        except %3:
          e = %4
          raise e
        types:
          %5 = global A
          %6 = global B
          %7 = tuple [%5, %6]
        except %7:
          raise none
        except:
          %8 = global X
          %9 = global y
          raise %8
        else:
          %10 = global b
          %11 = call %10()
        finally:
          %12 = global c
          %13 = call %12()
        """,
        unitBody(
            1,
            """
            def f():
                try:
                    a()
                except ValueError as e:
                    raise e
                except (A, B):
                    raise
                except:
                    raise X from y
                else:
                    b()
                finally:
                    c()
            """));
  }

  @Test
  void except_star_is_a_handler() {
    assertEquals(
        """
        try:
          %1 = global a
          %2 = call %1()
        types:
          %3 = global E
        except %3:
          group = %4
          %5 = global g
          %6 = call %5(group)
        """,
        unitBody(
            1,
            """
            def f():
                try:
                    a()
                except* E as group:
                    g(group)
            """));
  }

  @Test
  void assert_raises_if_the_test_fails() {
    assertEquals(
        """
        %1 = a.x
        if %1:
        else:
          %2 = global g
          %3 = call %2()
          raise %4
        """,
        unitBody(
            1,
            """
            def f(a):
                assert a.x, g()
            """));
  }

  @Test
  void imports_bind_the_top_or_the_module_itself() {
    assertEquals(
        """
        %0 = import top of a.b.c
        global a = %0
        %1 = import a.b
        global d = %1
        %2 = from .. import x
        global x = %2
        %3 = from .m import y
        global z = %3
        %4 = from .m import w
        global w = %4
        %5 = from k import *
        """,
        moduleBody(
            """
            import a.b.c
            import a.b as d
            from .. import x
            from .m import y as z, w
            from k import *
            """));
  }

  @Test
  void an_import_in_a_function_is_a_local() {
    assertEquals(
        """
        %1 = import top of os.path
        os = %1
        return os
        """,
        unitBody(
            1,
            """
            def f():
                import os.path
                return os
            """));
  }

  @Test
  void directives_and_plain_constants_are_nothing() {
    assertEquals(
        "",
        unitBody(
            1,
            """
            def f():
                "docstring"
                global x
                pass
                1
                ...
            """));
  }

  @Test
  void a_type_alias_has_an_unknown_value() {
    assertEquals(
        """
        global A = %1
        """,
        moduleBody(
            """
            type A[T] = list[T]
            """));
  }

  @Test
  void a_context_that_its_target_replaces_is_the_one_that_is_left() {
    assertEquals(
        """
        %3 = a
        with %3 as %1:
          a = %1
          %2 = const 1
          a = %2
        """,
        unitBody(
            1,
            """
            def f(a):
                with a as a:
                    a = 1
            """));
  }

  @Test
  void a_walrus_in_a_loop_test_runs_with_it() {
    assertEquals(
        """
        while:
          %2 = call q.get()
          item = %2
        test %2:
          %3 = global g
          %4 = call %3(item)
        """,
        unitBody(
            1,
            """
            def f(q):
                while item := q.get():
                    g(item)
            """));
  }
}
