package dev.ftcheck.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.parser.AstExporter;
import dev.ftcheck.source.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our trees are CPython's, attribute by attribute; what CPython refuses, we refuse. */
class AstConformanceTest {

  /** Files that use the language in every way it has, or are broken on purpose. */
  private static final Set<String> ALWAYS =
      Set.of(
          "antigravity.py",
          "this.py",
          "test/test_fstring.py",
          "test/test_tstring.py",
          "test/test_patma.py",
          "test/test_grammar.py",
          "test/test_syntax.py",
          "test/test_type_params.py",
          "test/test_type_aliases.py",
          "test/test_string_literals.py",
          "test/test_named_expressions.py",
          "test/test_positional_only_arg.py",
          "test/test_except_star.py",
          "test/test_exception_group.py",
          "test/test_unpack_ex.py",
          "test/test_unparse.py",
          "test/test_with.py",
          "test/test_tokenize.py",
          "test/test_unicode_identifiers.py",
          "test/test_ast/test_ast.py",
          "test/test_float.py",
          "test/test_int.py",
          "test/test_complex.py",
          "test/test_cmath.py",
          "test/test_codecs.py",
          "test/test_capi/test_unicode.py",
          "test/pickletester.py",
          "test/bisect_cmd.py",
          "test/badsyntax_pep3120.py");

  private static final List<String> ALWAYS_FOLDERS =
      List.of(
          "test/tokenizedata/",
          "test/encoded_modules/",
          "test/test_future_stmt/",
          "test/typinganndata/",
          "test/cjkencodings/");

  @TempDir Path folder;

  @Test
  void every_tree_of_the_sample_equals_that_of_cpython() throws IOException {
    List<SourcePath> sample = new ArrayList<>(Cpython.sample(10));
    for (SourcePath source : Cpython.sources()) {
      String name = Cpython.name(source);
      boolean wanted = ALWAYS.contains(name) || ALWAYS_FOLDERS.stream().anyMatch(name::startsWith);
      if (wanted && !sample.contains(source)) {
        sample.add(source);
      }
    }
    assertTrue(sample.size() >= 200, () -> "only " + sample.size() + " files");
    assertConforming(sample);
  }

  @Test
  @Tag("conformance")
  void every_tree_of_the_library_and_its_tests_equals_that_of_cpython() throws IOException {
    List<SourcePath> sources = new ArrayList<>(Cpython.sources());
    // Its tree would go to the file of idlelib/idle.py.
    sources.removeIf(source -> Cpython.name(source).equals("idlelib/idle.pyw"));
    assertTrue(sources.size() > 1800, () -> "only " + sources.size() + " files");
    assertConforming(sources);
  }

  private void assertConforming(List<SourcePath> sources) throws IOException {
    Path theirs = folder.resolve("cpython");
    Path ours = folder.resolve("ours");
    StringBuilder work = new StringBuilder();
    for (SourcePath source : sources) {
      String name = Cpython.name(source);
      Path target = theirs.resolve(name.substring(0, name.lastIndexOf('.')));
      Files.createDirectories(target.getParent());
      work.append(source.file()).append('\t').append(target).append('\n');
    }
    Cpython.run("dump_asts.py", work.toString());
    AstExporter.export(sources, ours);

    List<Path> expected = files(theirs);
    assertEquals(sources.size(), expected.size());
    TreeMap<String, String> different = new TreeMap<>();
    for (Path file : expected) {
      Path own = ours.resolve(theirs.relativize(file));
      if (!Files.exists(own)) {
        different.put(
            own.toString(), file.toString().endsWith(".err") ? "was accepted" : "was refused");
      } else if (file.toString().endsWith(".ast") && Files.mismatch(file, own) >= 0) {
        different.put(own.toString(), firstDifference(file, own));
      }
    }
    assertTrue(different.isEmpty(), () -> different.size() + " files differ: " + different);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static String firstDifference(Path expected, Path actual) throws IOException {
    List<String> theirs = Files.readAllLines(expected);
    List<String> ours = Files.readAllLines(actual);
    int line = 0;
    while (line < Math.min(theirs.size(), ours.size()) && theirs.get(line).equals(ours.get(line))) {
      line++;
    }
    return "line " + (line + 1) + ": expected " + at(theirs, line) + ", was " + at(ours, line);
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line).strip() : "the end";
  }
}
