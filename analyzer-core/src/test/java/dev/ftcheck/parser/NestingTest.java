package dev.ftcheck.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ftcheck.ast.AstDump;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deep, long and wide code is parsed or refused; it neither overflows a stack nor hangs. */
class NestingTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static void accepted(String text) {
    assertTimeoutPreemptively(
        PATIENCE, () -> AstDump.dump(PythonParser.parse(new SourceFile("m.py", text)).module()));
  }

  private static Diagnostic refused(String text) {
    return assertTimeoutPreemptively(
        PATIENCE,
        () ->
            assertThrows(
                    PythonSyntaxException.class,
                    () -> PythonParser.parse(new SourceFile("m.py", text)))
                .diagnostic());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{1:", "f(", "a[", "[-(", "lambda:("})
  void ten_thousand_brackets_are_too_many_as_in_cpython(String opening) {
    assertEquals("too many nested parentheses", refused(opening.repeat(10_000)).message());
  }

  @Test
  void a_hundred_levels_of_indentation_are_too_many_as_in_cpython() {
    StringBuilder text = new StringBuilder();
    for (int level = 0; level < 150; level++) {
      text.append(" ".repeat(level)).append("if a:\n");
    }
    assertEquals("too many levels of indentation", refused(text.toString()).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "not ",
        "~",
        "lambda: ",
        "a if b else ",
        "a or b if c else ",
        "a ** ",
        "a + ",
        "- not ",
        "[-"
      })
  void any_depth_of_operators_is_parsed_or_refused(String operator) {
    for (int depth : new int[] {1_000, 15_000, 300_000}) {
      refused(operator.repeat(depth) + "a");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "not ",
        "~",
        "lambda: ",
        "a if b else ",
        "a or b if c else ",
        "a ** ",
        "a + "
      })
  void four_hundred_levels_of_operators_are_parsed(String operator) {
    accepted(operator.repeat(400) + "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {".a", "()", "[0]"})
  void any_number_of_trailers_is_parsed_or_refused(String trailer) {
    accepted("a" + trailer.repeat(400));
    assertEquals(Diagnostic.Kind.LIMIT, refused("a" + trailer.repeat(100_000)).kind());
  }

  @Test
  void any_number_of_elif_clauses_is_parsed_or_refused() {
    accepted("if a: b\n" + "elif c: d\n".repeat(400));
    assertEquals(
        Diagnostic.Kind.LIMIT, refused("if a: b\n" + "elif c: d\n".repeat(100_000)).kind());
  }

  @Test
  void chains_that_are_lists_in_the_tree_may_have_any_length() {
    for (String operator : new String[] {" and ", " or ", " < ", " is not ", ", ", " = ", "; "}) {
      accepted(String.join(operator, Collections.nCopies(50_000, "a")));
    }
  }

  @Test
  void expressions_deeper_than_a_small_stack_are_parsed_on_a_large_one() {
    accepted("f(" + "-".repeat(90) + "(".repeat(150) + "a" + ")".repeat(150) + ")");
  }

  @Test
  void a_caller_that_has_used_up_its_stack_gets_a_tree() throws InterruptedException {
    Throwable[] failure = new Throwable[1];
    Thread small =
        new Thread(
            null,
            () -> accepted("f(" + "(".repeat(60) + "a" + ")".repeat(60) + ")"),
            "small stack",
            256 << 10);
    small.setUncaughtExceptionHandler((_, thrown) -> failure[0] = thrown);
    small.start();
    small.join();
    assertEquals(null, failure[0]);
  }

  @Test
  void a_line_of_five_megabytes_is_parsed() {
    accepted("x = [" + ("'" + "a".repeat(97) + "',").repeat(50_000) + "]");
    accepted("x = '" + "a".repeat(5_000_000) + "'");
    accepted("x = (" + "'a' ".repeat(1_250_000) + ")");
  }

  @Test
  void two_hundred_thousand_lines_are_parsed() {
    accepted("value = function(argument)\n".repeat(200_000));
  }
}
