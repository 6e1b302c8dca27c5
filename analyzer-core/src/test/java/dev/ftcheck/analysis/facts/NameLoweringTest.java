package dev.ftcheck.analysis.facts;

import static dev.ftcheck.analysis.facts.LoweredSource.allUnits;
import static dev.ftcheck.analysis.facts.LoweredSource.moduleBody;
import static dev.ftcheck.analysis.facts.LoweredSource.unitBody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where names live: registers, cells, globals, class attributes. */
class NameLoweringTest {

  @Test
  void names_of_a_module_are_globals() {
    assertEquals(
        """
        %0 = const 1
        global x = %0
        %1 = global x
        global y = %1
        delete global y
        """,
        moduleBody(
            """
            x = 1
            y = x
            del y
            """));
  }

  @Test
  void a_local_has_one_register_however_often_it_is_assigned() {
    assertEquals(
        """
        x = a
        %2 = const 2
        x = %2
        return x
        """,
        unitBody(
            1,
            """
            def f(a):
                x = a
                x = 2
                return x
            """));
  }

  @Test
  void a_local_that_an_inner_function_reads_is_a_cell_of_its_unit() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = function 1 ()
          global f = %0
        unit 1: function f()
          %1 = const 0
          cell 1:n = %1
          %2 = function 2 ()
          g = %2
          return g
        unit 2: function f.<locals>.g()
          %0 = cell 1:n
          return %0
        """,
        allUnits(
            """
            def f():
                n = 0
                def g():
                    return n
                return g
            """));
  }

  @Test
  void nonlocal_assigns_the_cell_of_the_outer_function() {
    assertEquals(
        """
        %0 = cell 1:n
        %1 = const 1
        %2 = inplace arithmetic %0, %1
        cell 1:n = %2
        """,
        unitBody(
            2,
            """
            def f():
                n = 0
                def g():
                    nonlocal n
                    n += 1
            """));
  }

  @Test
  void a_captured_parameter_is_stored_to_its_cell_first() {
    assertEquals(
        """
        cell 1:b = b
        %2 = function 2 ()
        return %2
        """,
        unitBody(
            1,
            """
            def f(a, b):
                return lambda: b
            """));
  }

  @Test
  void a_name_declared_global_is_stored_as_one() {
    assertEquals(
        """
        %0 = const 1
        global total = %0
        delete global total
        """,
        unitBody(
            1,
            """
            def f():
                global total
                total = 1
                del total
            """));
  }

  @Test
  void a_name_the_function_never_binds_is_a_global() {
    assertEquals(
        """
        %0 = global print
        return %0
        """,
        unitBody(
            1,
            """
            def f():
                return print
            """));
  }

  @Test
  void names_that_a_class_binds_are_attributes_of_register_0() {
    assertEquals(
        """
        %1 = const 1
        class.x = %1
        %2 = class.x
        class.y = %2
        %3 = global print
        class.z = %3
        delete class.x
        """,
        unitBody(
            1,
            """
            class A:
                x = 1
                y = x
                z = print
                del x
            """));
  }

  @Test
  void a_class_body_reads_captured_names_of_the_function_around_it() {
    assertEquals(
        """
        %1 = cell 1:n
        class.m = %1
        """,
        unitBody(
            2,
            """
            def f(n):
                class A:
                    m = n
            """));
  }

  @Test
  void a_method_does_not_see_the_names_of_its_class() {
    assertEquals(
        """
        %1 = global x
        return %1
        """,
        unitBody(
            2,
            """
            class A:
                x = 1
                def f(self):
                    return x
            """));
  }

  @Test
  void private_names_are_mangled_as_attribute_local_keyword_and_parameter() {
    assertEquals(
        """
        self._Cache__lock = _Cache__key
        %3 = const 1
        %4 = call self._Cache__load(_Cache__k=%3)
        _Cache__t = %4
        %5 = _Cache__t._Cache__x
        return %5
        """,
        unitBody(
            2,
            """
            class _Cache:
                def get(self, __key):
                    self.__lock = __key
                    __t = self.__load(__k=1)
                    return __t.__x
            """));
  }

  @Test
  void deleting_a_local_ends_it() {
    assertEquals(
        """
        delete a
        """,
        unitBody(
            1,
            """
            def f(a):
                del a
            """));
  }

  @Test
  void deleting_a_captured_name_ends_it_too() {
    assertEquals(
        """
        cell 1:a = a
        %2 = function 2 ()
        g = %2
        delete a
        """,
        unitBody(
            1,
            """
            def f(a):
                g = lambda: a
                del a
            """));
  }

  @Test
  void the_class_cell_is_set_when_a_method_reads_it() {
    assertEquals(
        """
        unit 0: module <module>
          %0 = class 0 ()
          global A = %0
        unit 1: class A
          cell 1:__class__ = class
          %1 = function 2 ()
          class.f = %1
        unit 2: function A.f(self)
          %1 = cell 1:__class__
          return %1
        """,
        allUnits(
            """
            class A:
                def f(self):
                    return __class__
            """));
  }

  @Test
  void a_nonlocal_that_cpython_refuses_is_a_global() {
    assertEquals(
        """
        %0 = const 1
        global y = %0
        """,
        unitBody(
            1,
            """
            def f():
                nonlocal y
                y = 1
            """));
  }

  @Test
  void a_doubled_parameter_keeps_the_registers_of_the_others() {
    assertEquals(
        """
        return b
        """,
        unitBody(
            1,
            """
            def f(a, a, b):
                return b
            """));
  }
}
