package dev.ftcheck.analysis.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.analysis.Programs;
import dev.ftcheck.analysis.ir.TypeRef;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static String meaning(Programs program, String path, String dotted) {
    return program
        .program()
        .resolve(program.module(path), dotted)
        .map(
            found ->
                switch (found) {
                  case Meaning.OfClass(LinkedClass cls) -> "class " + cls.fullName();
                  case Meaning.OfFunction(LinkedUnit unit) -> "function " + unit.fullName();
                  case Meaning.OfModule(LinkedModule module) -> "module " + module.name();
                  case Meaning.External(String name) -> "external " + name;
                })
        .orElse("nothing");
  }

  private static String meaning(String source, String dotted) {
    return meaning(Programs.of(source), "app.py", dotted);
  }

  @Test
  void a_definition_is_itself() {
    assertEquals("class app.A", meaning("class A: pass", "A"));
    assertEquals("function app.f", meaning("def f(): pass", "f"));
  }

  @Test
  void a_nested_class_is_an_attribute_of_the_one_around_it() {
    assertEquals("class app.A.B", meaning("class A:\n  class B: pass\n", "A.B"));
  }

  @Test
  void a_decorated_class_is_still_itself() {
    assertEquals(
        "class app.A",
        meaning("import functools\n@functools.total_ordering\nclass A: pass\n", "A"));
  }

  @Test
  void another_name_for_a_class_is_the_class() {
    assertEquals("class app.A", meaning("class A: pass\nB = A\n", "B"));
  }

  @Test
  void an_import_binds_the_top_package_and_its_modules_are_attributes() {
    assertEquals(
        "class concurrent.futures.Future",
        meaning("import concurrent.futures\n", "concurrent.futures.Future"));
  }

  @Test
  void an_alias_binds_the_module_itself() {
    assertEquals("class threading.Thread", meaning("import threading as t\n", "t.Thread"));
  }

  @Test
  void a_name_is_followed_through_several_modules() {
    Programs program =
        Programs.files(
            "app.py", "from api import Cache\n",
            "api.py", "from impl import Cache\n",
            "impl.py", "class Cache: pass\n");
    assertEquals("class impl.Cache", meaning(program, "app.py", "Cache"));
  }

  @Test
  void a_star_import_brings_the_names_of_the_module() {
    Programs program = Programs.files("app.py", "from lib import *\n", "lib.py", "class A: pass\n");
    assertEquals("class lib.A", meaning(program, "app.py", "A"));
  }

  @Test
  void an_own_name_comes_before_a_star_import() {
    Programs program =
        Programs.files("app.py", "from lib import *\nclass A: pass\n", "lib.py", "class A: pass\n");
    assertEquals("class app.A", meaning(program, "app.py", "A"));
  }

  @Test
  void star_imports_in_a_circle_end() {
    Programs program = Programs.files("app.py", "from b import *\n", "b.py", "from app import *\n");
    assertEquals("nothing", meaning(program, "app.py", "missing"));
  }

  @Test
  void from_package_import_finds_a_module_that_the_package_does_not_name() {
    Programs program =
        Programs.files("app.py", "from pkg import mod\n", "pkg/__init__.py", "", "pkg/mod.py", "");
    assertEquals("module pkg.mod", meaning(program, "app.py", "mod"));
  }

  @Test
  void a_module_named_like_a_built_in_is_the_module() {
    Programs program =
        Programs.files(
            "app.py", "from pkg import filter\n", "pkg/__init__.py", "", "pkg/filter.py", "");
    assertEquals("module pkg.filter", meaning(program, "app.py", "filter"));
  }

  @Test
  void a_built_in_is_found_last() {
    assertEquals("class builtins.list", meaning("", "list"));
    assertEquals("class app.list", meaning("class list: pass", "list"));
  }

  @Test
  void what_has_no_model_is_external() {
    assertEquals("external acme.Session", meaning("import acme\n", "acme.Session"));
    assertEquals("external acme.Session", meaning("from acme import Session\n", "Session"));
  }

  @Test
  void an_unknown_name_means_nothing() {
    assertEquals("nothing", meaning("x = 1\n", "y"));
  }

  @Test
  void an_annotation_names_the_classes_of_a_union() {
    Programs program = Programs.of("class A: pass\nclass B: pass\n");
    TypeRef union =
        new TypeRef.Union(
            java.util.List.of(
                new TypeRef.Named("A"), new TypeRef.Named("B"), new TypeRef.Named("C")));
    assertEquals(
        java.util.List.of(program.cls("A"), program.cls("B")),
        program.program().classesOf(program.app(), union));
  }
}
