package dev.ftcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticCheckerTest {

  @TempDir private Path folder;

  private final Steps progress = new Steps();

  /** Notes what it is told. */
  private static final class Steps implements CheckProgress {

    private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();

    @Override
    public void started(int files) {
      told.add("started " + files);
    }

    @Override
    public void fileDone() {
      told.add("done");
    }

    @Override
    public void phase(String phase) {
      told.add(phase);
    }
  }

  @RuleSpec(
      id = "FT998",
      name = "breaks",
      summary = "Finds one thing and fails",
      level = Level.NOTE)
  private static final class Breaking implements Rule {

    @Override
    public void check(Analysis analysis, Consumer<Finding> findings) {
      findings.accept(finding("FT998", "a.py", 1, Confidence.MEDIUM));
      throw new IllegalStateException("as planned");
    }
  }

  @RuleSpec(
      id = "FT999",
      name = "repeats",
      summary = "Finds the same thing twice",
      level = Level.NOTE)
  private static final class Repeating implements Rule {

    @Override
    public void check(Analysis analysis, Consumer<Finding> findings) {
      findings.accept(finding("FT999", "b.py", 1, Confidence.MEDIUM));
      findings.accept(finding("FT999", "a.py", 2, Confidence.MEDIUM));
      findings.accept(finding("FT999", "a.py", 2, Confidence.HIGH));
      findings.accept(finding("FT999", "a.py", 1, Confidence.MEDIUM));
    }
  }

  private static Finding finding(String rule, String file, int line, Confidence confidence) {
    Location location = new Location(file, new Span(line, 0, line, 1));
    return new Finding(
        rule,
        Level.NOTE,
        confidence,
        Evidence.STATIC,
        "found",
        "x",
        location,
        List.of(),
        List.of(),
        "",
        List.of());
  }

  private SourcePath file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return new SourcePath(file, name, folder);
  }

  private CheckResult check(List<Rule> rules, SourcePath... files) {
    return new StaticChecker(rules, progress, ContentStore.none()).check(List.of(files));
  }

  @Test
  void a_file_that_cannot_be_used_is_a_diagnostic_and_the_others_are_analysed() throws IOException {
    SourcePath missing = new SourcePath(folder.resolve("gone.py"), "gone.py", folder);
    CheckResult result =
        check(
            List.of(),
            file("bad.py", "def f(:\n"),
            missing,
            file("good.py", "def f():\n    return 1\n"));
    assertEquals(
        List.of("bad.py SYNTAX", "gone.py UNREADABLE"),
        result.diagnostics().stream().map(d -> d.path() + " " + d.kind()).toList());
    assertEquals(1, result.statistics().files());
    assertEquals(1, result.statistics().functions());
    assertEquals(2, result.statistics().lines());
  }

  @Test
  void a_rule_that_fails_is_a_diagnostic_and_what_was_found_stands() throws IOException {
    CheckResult result = check(List.of(new Breaking(), new Repeating()), file("a.py", "x = 1\n"));
    assertEquals(4, result.findings().size());
    Diagnostic diagnostic = result.diagnostics().getFirst();
    assertEquals(Diagnostic.Kind.INTERNAL, diagnostic.kind());
    assertTrue(diagnostic.message().contains("FT998"), diagnostic.message());
  }

  @Test
  void findings_come_in_source_order_and_the_surest_of_equals_is_kept() throws IOException {
    CheckResult result = check(List.of(new Repeating()), file("a.py", "x = 1\n"));
    assertEquals(
        List.of("a.py:1 MEDIUM", "a.py:2 HIGH", "b.py:1 MEDIUM"),
        result.findings().stream()
            .map(f -> f.primary().path() + ":" + f.primary().line() + " " + f.confidence())
            .toList());
  }

  @Test
  void very_deep_nesting_is_no_defect() throws IOException {
    String deep =
        "x = " + "[".repeat(150) + "1" + "]".repeat(150) + "\ny = " + "1 + ".repeat(4_000) + "1\n";
    CheckResult result = check(List.of(), file("deep.py", deep));
    assertEquals(
        List.of(),
        result.diagnostics().stream().filter(d -> d.kind() == Diagnostic.Kind.INTERNAL).toList());
  }

  @Test
  void pragmas_are_passed_on() throws IOException {
    CheckResult result =
        check(
            List.of(), file("a.py", "x = 1  # ftcheck: ignore[FT101] why\ny = 2  # thread-safe\n"));
    assertEquals(
        List.of("# ftcheck: ignore[FT101] why"),
        result.pragmas().stream().map(Comment::text).toList());
  }

  @Test
  void progress_is_told_of_every_file_and_phase() throws IOException {
    check(List.of(), file("a.py", "x = 1\n"), file("b.py", "def f(:\n"));
    assertEquals(
        List.of("started 2", "done", "done", "linking", "checking"), List.copyOf(progress.told));
  }

  @Test
  void threads_and_locks_are_counted() throws IOException {
    CheckResult result =
        check(
            List.of(),
            file(
                "a.py",
                """
                import threading
                lock = threading.Lock()
                def work():
                    with lock:
                        unknown_function()
                threading.Thread(target=work).start()
                """));
    assertEquals(1, result.statistics().threadRoots());
    assertEquals(1, result.statistics().locks());
    assertEquals(1, result.statistics().unknownCalls());
    assertEquals(List.of(), result.statistics().budgets());
  }

  @Test
  void no_files_give_an_empty_result() {
    CheckResult result = check(RuleCatalogue.rules());
    assertEquals(List.of(), result.findings());
    assertEquals(List.of(), result.diagnostics());
  }
}
