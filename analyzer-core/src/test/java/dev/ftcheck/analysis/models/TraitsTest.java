package dev.ftcheck.analysis.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ftcheck.analysis.ir.ClassUnit;
import dev.ftcheck.analysis.ir.CodeUnit.Argumented;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraitsTest {

  @Test
  void a_plain_lock_is_neither_reentrant_nor_counting() {
    assertEquals(List.of(new Trait.Lock(false, false, false)), Traits.of(type("lock")));
  }

  @Test
  void a_container_has_a_shape_and_is_mutable_unless_it_says_otherwise() {
    Argumented list = new Argumented("", new Constant.Text("list"));
    Argumented frozen = new Argumented("mutable", new Constant.Bool(false));
    assertEquals(
        List.of(new Trait.Container(Trait.Shape.LIST, true)), Traits.of(type("container", list)));
    assertEquals(
        List.of(new Trait.Container(Trait.Shape.LIST, false)),
        Traits.of(type("container", list, frozen)));
  }

  @Test
  void an_effect_is_no_trait() {
    assertThrows(ModelException.class, () -> Traits.of(type("acquires")));
  }

  private static ClassUnit type(String decorator, Argumented... arguments) {
    return new ClassUnit(
        0,
        "C",
        "C",
        1,
        0,
        List.of(decorator),
        List.of(List.of(arguments)),
        "",
        new Span(1, 0, 2, 0));
  }
}
