package dev.ftcheck.analysis.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.CodeUnit.Argumented;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.analysis.ir.TypeRef;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffectsTest {

  @Test
  void an_effect_is_on_self_unless_it_names_a_parameter() {
    assertEquals(List.of(new Effect.Acquires("self")), Effects.of(function("acquires")));
    assertEquals(
        List.of(new Effect.Acquires("lock")), Effects.of(function("acquires", text("lock"))));
  }

  @Test
  void a_spawned_call_may_be_a_method_of_a_parameter() {
    assertEquals(
        List.of(new Effect.Spawns("self.handle", true, false, "")),
        Effects.of(function("spawns", text("self.handle"), flag("many"))));
  }

  @Test
  void a_wait_knows_what_it_waits_for() {
    assertEquals(
        List.of(new Effect.Waits(Effect.Waited.QUEUE, "self")),
        Effects.of(function("waits", text("queue"))));
  }

  @Test
  void a_copy_is_atomic_from_the_built_in_containers_unless_it_says_less() {
    assertEquals(
        List.of(new Effect.Copies("lock", Set.of("list", "tuple"))),
        Effects.of(
            function(
                "copies", text("lock"), new Argumented("only", new Constant.Text("list tuple")))));
  }

  @Test
  void python_decorators_are_no_effects() {
    assertEquals(List.of(), Effects.of(function("property")));
    assertEquals(List.of(), Effects.of(function("size.setter")));
  }

  @Test
  void an_unknown_word_is_named_with_its_line() {
    ModelException e = assertThrows(ModelException.class, () -> Effects.of(function("aquires")));
    assertEquals("aquires", e.word());
    assertEquals(7, e.line());
    assertTrue(e.in("my.py").getMessage().startsWith("my.py:7: @aquires: "), e.getMessage());
  }

  @Test
  void a_parameter_that_is_not_there_is_refused() {
    assertRefused("has no parameter \"lok\"", function("acquires", text("lok")));
  }

  @Test
  void arguments_of_the_wrong_kind_are_refused() {
    assertRefused(
        "parameter has to be a string", function("gives", new Argumented("", new Constant.Int(1))));
    assertRefused(
        "many has to be True or False",
        function("spawns", text("lock"), new Argumented("many", new Constant.Int(1))));
    assertRefused("queue, room", function("waits", text("godot")));
    assertRefused("too many arguments", function("atomic", text("self")));
    assertRefused(
        "no argument is named why",
        function("atomic", new Argumented("why", new Constant.Text(""))));
    assertRefused("needs a string", function("gives"));
  }

  private static void assertRefused(String problem, CodeUnit unit) {
    ModelException e = assertThrows(ModelException.class, () -> Effects.of(unit));
    assertTrue(e.getMessage().contains(problem), e.getMessage());
  }

  private static Argumented text(String value) {
    return new Argumented("", new Constant.Text(value));
  }

  private static Argumented flag(String name) {
    return new Argumented(name, new Constant.Bool(true));
  }

  /** {@code @decorator(arguments) def f(self, lock): ...} on line 7. */
  private static CodeUnit function(String decorator, Argumented... arguments) {
    TypeRef unknown = new TypeRef.Unknown();
    List<Param> params =
        List.of(
            new Param("self", Param.Kind.POSITIONAL, unknown, false),
            new Param("lock", Param.Kind.POSITIONAL, unknown, false));
    return new CodeUnit(
        1,
        CodeUnit.Kind.FUNCTION,
        "f",
        "C.f",
        0,
        0,
        params,
        List.of(decorator),
        List.of(List.of(arguments)),
        unknown,
        false,
        false,
        2,
        List.of("self", "lock"),
        "",
        Code.EMPTY,
        new Span(7, 0, 8, 0));
  }
}
