package dev.ftcheck.analysis.pointsto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the global {@code x} of a program may hold, but for the instances that unknown code makes.
 */
class PointsToTest {

  private static Set<String> x(String source) {
    Set<String> found = Programs.of("class A: pass\nclass B: pass\n" + source).global("x");
    found.removeIf(object -> object.startsWith("any "));
    return found;
  }

  // ---- attributes

  @Test
  void an_attribute_holds_what_was_stored() {
    assertEquals(Set.of("A"), x("class C: pass\nc = C()\nc.f = A()\nx = c.f\n"));
  }

  @Test
  void attributes_of_two_objects_are_apart() {
    assertEquals(
        Set.of("A"), x("class C: pass\nc = C()\nd = C()\nc.f = A()\nd.f = B()\nx = c.f\n"));
  }

  @Test
  void an_instance_sees_the_attributes_of_its_class() {
    assertEquals(Set.of("A"), x("class C:\n  f = A()\nx = C().f\n"));
  }

  @Test
  void a_class_attribute_that_is_assigned_from_outside_is_seen() {
    assertEquals(Set.of("A"), x("class C:\n  f = None\nC.f = A()\nx = C.f\n"));
  }

  @Test
  void an_attribute_of_a_module_is_its_global() {
    Programs program =
        Programs.files("app.py", "import lib\nx = lib.a\n", "lib.py", "class A: pass\na = A()\n");
    assertEquals(Set.of("A"), program.global("x"));
  }

  @Test
  void an_attribute_of_an_external_is_external() {
    assertEquals(Set.of("external acme.get"), x("import acme\nx = acme.get\n"));
  }

  // ---- methods

  @Test
  void a_method_is_bound_to_its_receiver() {
    assertEquals(Set.of("method C.m of C"), x("class C:\n  def m(self): pass\nx = C().m\n"));
  }

  @Test
  void a_bound_method_that_is_passed_on_keeps_its_receiver() {
    assertEquals(
        Set.of("C"),
        x(
            """
            class C:
              def m(self): return self
            def call(f): return f()
            x = call(C().m)
            """));
  }

  @Test
  void a_static_method_has_no_receiver() {
    assertEquals(
        Set.of("A"), x("class C:\n  @staticmethod\n  def m(p): return p\nx = C().m(A())\n"));
  }

  @Test
  void a_class_method_gets_the_class_of_the_receiver() {
    assertEquals(
        Set.of("D"),
        x(
            """
            class C:
              @classmethod
              def make(cls): return cls()
            class D(C): pass
            x = D.make()
            """));
  }

  @Test
  void a_function_called_through_the_class_gets_all_arguments() {
    assertEquals(Set.of("C"), x("class C:\n  def m(self): return self\nx = C.m(C())\n"));
  }

  @Test
  void an_inherited_method_runs_for_the_heir() {
    assertEquals(
        Set.of("D"), x("class C:\n  def m(self): return self\nclass D(C): pass\nx = D().m()\n"));
  }

  @Test
  void an_overriding_method_hides_the_inherited_one() {
    assertEquals(
        Set.of("B"),
        x(
            """
            class C:
              def m(self): return A()
            class D(C):
              def m(self): return B()
            x = D().m()
            """));
  }

  @Test
  void super_starts_after_the_class_it_is_written_in() {
    assertEquals(
        Set.of("A"),
        x(
            """
            class C:
              def m(self): return A()
            class D(C):
              def m(self): return super().m()
            x = D().m()
            """));
  }

  @Test
  void super_follows_the_order_of_the_receiver() {
    assertTrue(
        x("""
            class Base:
              def m(self): return A()
            class Left(Base):
              def m(self): return super().m()
            class Right(Base):
              def m(self): return B()
            class Both(Left, Right): pass
            x = Both().m()
            """)
            .contains("B"));
  }

  @Test
  void a_constructor_of_the_base_runs_for_the_heir() {
    assertEquals(
        Set.of("A"),
        x(
            """
            class C:
              def __init__(self): self.f = A()
            class D(C):
              def __init__(self): super().__init__()
            x = D().f
            """));
  }

  @Test
  void a_call_of_an_object_runs_its_call_method() {
    assertEquals(Set.of("A"), x("class C:\n  def __call__(self): return A()\nx = C()()\n"));
  }

  // ---- properties

  @Test
  void a_property_is_called() {
    assertEquals(Set.of("A"), x("class C:\n  @property\n  def p(self): return A()\nx = C().p\n"));
  }

  @Test
  void a_setter_gets_what_is_assigned() {
    assertEquals(
        Set.of("A"),
        x(
            """
            class C:
              @property
              def p(self): return None
              @p.setter
              def p(self, value): self.kept = value
            c = C()
            c.p = A()
            x = c.kept
            """));
  }

  // ---- functions

  @Test
  void a_closure_sees_the_variables_around_it() {
    assertEquals(
        Set.of("A"),
        x(
            """
            def outer():
              a = A()
              def inner(): return a
              return inner
            x = outer()()
            """));
  }

  @Test
  void nonlocal_changes_the_variable_around() {
    assertEquals(
        Set.of("A"),
        x(
            """
            def outer():
              a = None
              def inner():
                nonlocal a
                a = A()
              inner()
              return a
            x = outer()
            """));
  }

  @Test
  void a_default_is_what_the_parameter_may_be() {
    assertEquals(Set.of("A"), x("def f(p=A()): return p\nx = f()\n"));
  }

  @Test
  void keywords_reach_their_parameter() {
    assertEquals(Set.of("A"), x("def f(p, q): return q\nx = f(q=A(), p=B())\n"));
  }

  @Test
  void extra_positional_arguments_keep_their_place() {
    assertEquals(Set.of("B"), x("def f(*args): return args[1]\nx = f(A(), B())\n"));
  }

  @Test
  void extra_keywords_keep_their_name() {
    assertEquals(Set.of("B"), x("def f(**kw): return kw['q']\nx = f(p=A(), q=B())\n"));
  }

  @Test
  void a_starred_tuple_is_spread_over_the_parameters() {
    assertEquals(Set.of("B"), x("def f(p, q): return q\nargs = (A(), B())\nx = f(*args)\n"));
  }

  @Test
  void a_starred_dict_is_spread_by_name() {
    assertEquals(Set.of("B"), x("def f(p, q): return q\nkw = {'p': A(), 'q': B()}\nx = f(**kw)\n"));
  }

  @Test
  void arguments_are_passed_on_through_a_wrapper() {
    assertEquals(
        Set.of("B"),
        x(
            """
            def f(p, q): return q
            def wrapper(*args, **kw): return f(*args, **kw)
            x = wrapper(A(), q=B())
            """));
  }

  // ---- decorators

  @Test
  void a_decorator_that_returns_its_function_keeps_it() {
    assertEquals(Set.of("function f"), x("def same(f): return f\n@same\ndef f(): pass\nx = f\n"));
  }

  @Test
  void a_wrapper_calls_the_function_it_was_made_for() {
    assertEquals(
        Set.of("A"),
        x(
            """
            def deco(f):
              def wrapper(*args): return f(*args)
              return wrapper
            @deco
            def make(): return A()
            @deco
            def other(): return B()
            x = make()
            """));
  }

  @Test
  void an_unknown_decorator_is_taken_to_keep_the_function() {
    assertEquals(
        Set.of("A"), x("import lib\n@lib.route('/')\ndef make(): return A()\nx = make()\n"));
  }

  // ---- containers

  @Test
  void constant_keys_of_a_dict_are_apart() {
    assertEquals(Set.of("A"), x("d = {}\nd['a'] = A()\nd['b'] = B()\nx = d['a']\n"));
  }

  @Test
  void a_computed_key_may_be_any() {
    assertEquals(
        Set.of("A", "B"), x("d = {'a': A(), 'b': B()}\ndef f(k): return d[k]\nx = f(1)\n"));
  }

  @Test
  void what_is_stored_under_a_computed_key_is_found_under_a_constant_one() {
    assertEquals(Set.of("A"), x("d = {}\ndef f(k): d[k] = A()\nf('a')\nx = d['b']\n"));
  }

  @Test
  void positions_of_a_tuple_are_apart() {
    assertEquals(Set.of("B"), x("t = (A(), B())\nx = t[1]\n"));
  }

  @Test
  void unpacking_keeps_positions() {
    assertEquals(Set.of("B"), x("a, x = A(), B()\n"));
  }

  @Test
  void a_loop_visits_all_elements() {
    assertEquals(Set.of("A", "B"), x("for x in [A(), B()]: pass\n"));
  }

  @Test
  void a_comprehension_fills_its_list() {
    assertEquals(Set.of("A"), x("x = [A() for _ in range(3)][0]\n"));
  }

  // ---- generators and with

  @Test
  void a_generator_yields_its_values_to_the_loop() {
    assertEquals(Set.of("A"), x("def g():\n  yield A()\nfor x in g(): pass\n"));
  }

  @Test
  void a_generator_function_runs_when_it_is_iterated_and_returns_a_generator() {
    assertEquals(Set.of("generator g"), x("def g():\n  yield A()\nx = g()\n"));
  }

  @Test
  void with_binds_what_enter_returns() {
    assertEquals(
        Set.of("A"),
        x(
            """
            class C:
              def __enter__(self): return A()
              def __exit__(self, *e): pass
            with C() as x: pass
            """));
  }

  @Test
  void an_awaited_coroutine_is_what_it_returns() {
    assertEquals(
        Set.of("A"),
        Programs.of(
                """
                class A: pass
                async def make(): return A()
                async def main():
                  x = await make()
                """)
            .local("main", "x"));
  }

  // ---- unknown code

  @Test
  void an_annotated_parameter_of_an_uncalled_function_is_an_instance_of_unknown_code() {
    Programs program = Programs.of("class A: pass\ndef f(p: A): q = p\n");
    assertEquals(Set.of("any A"), program.local("f", "q"));
  }

  @Test
  void self_of_a_method_nobody_calls_is_an_instance_of_unknown_code() {
    Programs program = Programs.of("class C:\n  def m(self): q = self\n");
    assertEquals(Set.of("any C"), program.local("C.m", "q"));
  }

  @Test
  void a_call_of_something_external_is_counted_as_unknown() {
    Programs program = Programs.of("import acme\nacme.get('u')\n");
    UnitInstance body = program.pointsTo().instances(program.app().body()).getFirst();
    boolean unknown = false;
    for (int register = 0; register < body.unit().code().registers(); register++) {
      unknown |= program.pointsTo().unknown(body, register).contains("acme.get");
    }
    assertTrue(unknown);
  }

  @Test
  void a_class_is_constructed_where_the_program_calls_it() {
    Programs program = Programs.of("class C: pass\nclass D: pass\nc = C()\n");
    assertTrue(program.pointsTo().isConstructed(program.cls("C")));
    assertFalse(program.pointsTo().isConstructed(program.cls("D")));
  }

  // ---- allocations by receiver

  private static final String TWO_OWNERS =
      """
      import threading
      class C:
        def __init__(self):
          self.lock = threading.Lock()
          self.items = []
      c = C()
      d = C()
      x = c.lock
      y = d.lock
      """;

  private static int only(Programs program, String global) {
    ObjectSet objects = program.pointsTo().global(program.app(), global);
    assertEquals(1, objects.size());
    return objects.get(0);
  }

  @Test
  void two_instances_of_one_class_have_different_locks() {
    Programs program = Programs.of(TWO_OWNERS);
    int x = only(program, "x");
    int y = only(program, "y");
    assertTrue(x != y);
    assertEquals(
        program.pointsTo().object(only(program, "c")),
        ((HeapObject.Instance) program.pointsTo().object(x)).owner());
  }

  @Test
  void the_lock_of_two_instances_is_made_at_one_place() {
    Programs program = Programs.of(TWO_OWNERS);
    HeapObject.Instance x = (HeapObject.Instance) program.pointsTo().object(only(program, "x"));
    HeapObject.Instance y = (HeapObject.Instance) program.pointsTo().object(only(program, "y"));
    assertEquals(x.site(), y.site());
  }

  @Test
  void a_lock_of_the_class_is_one_for_all_instances() {
    Programs program =
        Programs.of(
            """
            import threading
            class C:
              lock = threading.Lock()
            x = C().lock
            y = C().lock
            """);
    assertEquals(only(program, "x"), only(program, "y"));
  }

  @Test
  void an_allocation_in_a_loop_is_repeated() {
    Programs program = Programs.of("class A: pass\nx = A()\nfor i in range(3):\n  y = A()\n");
    PointsTo pointsTo = program.pointsTo();
    assertFalse(
        ((HeapObject.Instance) pointsTo.object(only(program, "x"))).site().isRepeated(pointsTo));
    assertTrue(
        ((HeapObject.Instance) pointsTo.object(only(program, "y"))).site().isRepeated(pointsTo));
  }

  @Test
  void nothing_is_left_out_of_a_small_program() {
    assertEquals(0, Programs.of(TWO_OWNERS).pointsTo().overfull());
  }
}
