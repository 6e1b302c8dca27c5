package dev.ftcheck.analysis.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import dev.ftcheck.analysis.facts.FileFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportsTest {

  /** An importing file and others: path, path, ... */
  private static Program program(String... paths) {
    List<FileFacts> files = new ArrayList<>();
    for (String path : paths) {
      files.add(Programs.facts(path, "import threading\n"));
    }
    return new Program(files);
  }

  private static LinkedModule module(Program program, String path) {
    return program.modules().stream()
        .filter(module -> !module.isModel() && module.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** The path of the file that an import in {@code importer} finds, empty where there is none. */
  private static String found(Program program, String importer, String dotted, int level) {
    Optional<LinkedModule> module = program.importModule(module(program, importer), dotted, level);
    return module.map(LinkedModule::path).orElse("");
  }

  @Test
  void a_file_is_found_by_its_name() {
    Program program = program("app.py", "util.py");
    assertEquals("util.py", found(program, "app.py", "util", 0));
  }

  @Test
  void a_folder_with_an_init_file_is_a_package() {
    Program program = program("app.py", "pkg/__init__.py", "pkg/mod.py");
    assertEquals("pkg/__init__.py", found(program, "app.py", "pkg", 0));
    assertEquals("pkg/mod.py", found(program, "app.py", "pkg.mod", 0));
  }

  @Test
  void a_module_is_named_below_its_import_root() {
    Program program = program("src/pkg/__init__.py", "src/pkg/sub/__init__.py", "src/pkg/sub/m.py");
    assertEquals("pkg.sub.m", module(program, "src/pkg/sub/m.py").name());
    assertEquals("pkg", module(program, "src/pkg/__init__.py").name());
  }

  @Test
  void a_source_folder_is_an_import_root() {
    Program program = program("tests/test_a.py", "src/pkg/__init__.py", "src/pkg/mod.py");
    assertEquals("src/pkg/mod.py", found(program, "tests/test_a.py", "pkg.mod", 0));
  }

  @Test
  void one_dot_is_the_package_of_the_file() {
    Program program = program("pkg/__init__.py", "pkg/a.py", "pkg/b.py", "b.py");
    assertEquals("pkg/b.py", found(program, "pkg/a.py", "b", 1));
    assertEquals("pkg/__init__.py", found(program, "pkg/a.py", "", 1));
  }

  @Test
  void one_dot_in_an_init_file_is_its_own_folder() {
    Program program = program("pkg/__init__.py", "pkg/b.py", "b.py");
    assertEquals("pkg/b.py", found(program, "pkg/__init__.py", "b", 1));
  }

  @Test
  void each_further_dot_goes_one_package_up() {
    Program program = program("pkg/__init__.py", "pkg/sub/__init__.py", "pkg/sub/a.py", "pkg/b.py");
    assertEquals("pkg/b.py", found(program, "pkg/sub/a.py", "b", 2));
    assertEquals("", found(program, "pkg/sub/a.py", "b", 1));
  }

  @Test
  void a_module_of_the_same_package_needs_a_dot() {
    Program program = program("pkg/__init__.py", "pkg/a.py", "pkg/b.py");
    assertEquals("", found(program, "pkg/a.py", "b", 0));
  }

  @Test
  void scripts_beside_each_other_import_each_other() {
    Program program = program("one/main.py", "one/helper.py", "two/main.py", "two/helper.py");
    assertEquals("one/helper.py", found(program, "one/main.py", "helper", 0));
    assertEquals("two/helper.py", found(program, "two/main.py", "helper", 0));
  }

  @Test
  void among_several_roots_the_nearest_counts() {
    Program program =
        program("a/tests/t.py", "a/src/lib/__init__.py", "b/tests/t.py", "b/src/lib/__init__.py");
    assertEquals("a/src/lib/__init__.py", found(program, "a/tests/t.py", "lib", 0));
    assertEquals("b/src/lib/__init__.py", found(program, "b/tests/t.py", "lib", 0));
  }

  @Test
  void a_model_comes_before_a_file_of_the_same_name() {
    Program program = program("app.py", "threading.py");
    assertTrue(
        program.importModule(module(program, "app.py"), "threading", 0).orElseThrow().isModel());
  }

  @Test
  void a_relative_import_never_finds_a_model() {
    Program program = program("pkg/__init__.py", "pkg/a.py", "pkg/threading.py");
    assertEquals("pkg/threading.py", found(program, "pkg/a.py", "threading", 1));
  }

  @Test
  void an_unknown_module_is_not_found() {
    assertEquals("", found(program("app.py"), "app.py", "requests", 0));
  }

  @Test
  void a_module_comes_before_a_package_of_the_same_name_in_no_case_twice() {
    Program program = program("app.py", "util.py", "util/__init__.py");
    assertEquals("util.py", found(program, "app.py", "util", 0));
  }

  @Test
  void backslashes_separate_folders_too() {
    Program program = program("app.py", "pkg\\__init__.py", "pkg\\mod.py");
    assertEquals("pkg\\mod.py", found(program, "app.py", "pkg.mod", 0));
  }
}
