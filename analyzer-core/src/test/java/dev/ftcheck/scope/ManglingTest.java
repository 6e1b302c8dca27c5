package dev.ftcheck.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ManglingTest {

  @Test
  void a_private_name_carries_its_class_without_leading_underscores() {
    assertEquals("_Account__balance", Mangling.inClass("__Account").apply("__balance"));
  }

  @Test
  void names_outside_of_classes_stay_as_written() {
    assertEquals("__balance", Mangling.none().apply("__balance"));
  }

  @Test
  void special_names_dotted_names_and_single_underscores_stay_as_written() {
    Mangling mangling = Mangling.inClass("Account");
    assertEquals("__init__", mangling.apply("__init__"));
    assertEquals("__pkg.module", mangling.apply("__pkg.module"));
    assertEquals("_balance", mangling.apply("_balance"));
    assertEquals("__", mangling.apply("__"));
  }

  @Test
  void a_class_named_by_underscores_alone_does_not_mangle() {
    assertEquals("__balance", Mangling.inClass("__").apply("__balance"));
  }

  @Test
  void around_a_generic_class_only_its_type_parameters_are_mangled() {
    Mangling mangling = Mangling.ofTypeParameters("Account");
    mangling.addTypeParameter("__T");
    assertEquals("_Account__T", mangling.apply("__T"));
    assertEquals("__Base", mangling.apply("__Base"));
  }
}
