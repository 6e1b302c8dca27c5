package dev.ftcheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {

  @TempDir Path folder;

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private SourceFinder.Result find(SourceFinder.Options options) {
    return SourceFinder.find(List.of(folder), options);
  }

  /** Display paths below the folder. */
  private List<String> names(SourceFinder.Result result) {
    return result.sources().stream()
        .map(source -> folder.relativize(Path.of(source.display())).toString())
        .toList();
  }

  @Test
  void python_files_are_found_in_order() throws IOException {
    touch("b.py", "a.py", "pkg/c.pyw", "pkg/d.pyi", "pkg/e.txt", "pkg/py");
    assertEquals(
        List.of("a.py", "b.py", "pkg/c.pyw"), names(find(SourceFinder.Options.defaults())));
    assertEquals(
        List.of("a.py", "b.py", "pkg/c.pyw", "pkg/d.pyi"),
        names(find(new SourceFinder.Options(List.of(), true))));
  }

  @Test
  void caches_hidden_folders_and_virtual_environments_are_passed_over() throws IOException {
    touch(
        "a.py",
        ".git/b.py",
        "__pycache__/c.py",
        "node_modules/x/d.py",
        "env/pyvenv.cfg",
        "env/lib/e.py",
        ".f.py");
    assertEquals(List.of(".f.py", "a.py"), names(find(SourceFinder.Options.defaults())));
  }

  @Test
  void globs_exclude_files_and_folders() throws IOException {
    touch("a.py", "build/b.py", "x/build/c.py", "x/d_pb2.py", "y/z/e.py");
    SourceFinder.Options options =
        new SourceFinder.Options(List.of("build/", "*_pb2.py", folder + "/y/**"), false);
    assertEquals(List.of("a.py"), names(find(options)));
  }

  @Test
  void a_file_that_was_named_is_taken_whatever_it_is_called() throws IOException {
    touch("script");
    SourceFinder.Result result =
        SourceFinder.find(
            List.of(folder.resolve("script"), folder.resolve("script")),
            SourceFinder.Options.defaults());
    assertEquals(List.of("script"), names(result));
    assertEquals(folder, result.sources().getFirst().root());
  }

  @Test
  void a_relative_folder_shows_relative_paths() {
    SourceFinder.Result result =
        SourceFinder.find(List.of(Path.of("src/test/java")), SourceFinder.Options.defaults());
    assertEquals(List.of(), result.sources());
    assertEquals(List.of(), result.problems());
  }

  @Test
  void a_loop_of_symbolic_links_ends_and_is_reported() throws IOException {
    touch("pkg/a.py");
    Files.createSymbolicLink(folder.resolve("pkg/loop"), folder);
    Files.createSymbolicLink(folder.resolve("pkg/self.py"), folder.resolve("pkg/self.py"));
    SourceFinder.Result result = find(SourceFinder.Options.defaults());
    assertEquals(List.of("pkg/a.py"), names(result));
    assertEquals(2, result.problems().size());
    assertTrue(
        result.problems().stream()
            .allMatch(problem -> problem.kind() == Diagnostic.Kind.UNREADABLE));
  }

  @Test
  void what_does_not_exist_is_reported() {
    SourceFinder.Result result =
        SourceFinder.find(List.of(folder.resolve("gone")), SourceFinder.Options.defaults());
    assertEquals("no such file or folder", result.problems().getFirst().message());
  }
}
