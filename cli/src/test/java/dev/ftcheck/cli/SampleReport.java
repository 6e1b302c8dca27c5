package dev.ftcheck.cli;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.fingerprint.StableFingerprint;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.report.Suppression;
import dev.ftcheck.rules.CheckResult.Statistics;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A report with findings of every shape, about the files in {@code src/test/resources/sample}. */
public final class SampleReport {

  private static final Path FOLDER = Path.of("src/test/resources/sample");
  private static final String LOCK = "Counter._lock";

  /** The sample files. */
  public static final SourceTexts TEXTS =
      new SourceTexts() {
        @Override
        public SourceFile file(String path) {
          return new SourceFile(path, rawText(path));
        }

        @Override
        public String rawText(String path) {
          try {
            Path file = FOLDER.resolve(path);
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      };

  private SampleReport() {}

  /** Two threads, a related place, advice. */
  public static Finding race() {
    Location update = place("shop.py", "self.hits += 1");
    Location write = place("shop.py", "self.hits = 0", 2);
    Location start = place("shop.py", "thread.start()");
    return new Finding(
        "FT103",
        Level.ERROR,
        Confidence.HIGH,
        Evidence.STATIC,
        "`Counter.hits` is guarded by `Counter._lock` elsewhere and updated here without it",
        "shop.Counter.hits",
        update,
        List.of(new RelatedLocation(write, "written here under `Counter._lock`")),
        List.of(
            new ThreadPath(
                "started at shop.py:25, several at a time",
                List.of(
                    new Step(start, "starts work", List.of()),
                    new Step(place("shop.py", "counter.hit()"), "calls Counter.hit", List.of()),
                    new Step(update, "updates Counter.hits", List.of()))),
            new ThreadPath(
                "the main thread",
                List.of(
                    new Step(place("shop.py", "counter.reset()"), "calls Counter.reset", List.of()),
                    new Step(write, "writes Counter.hits", List.of(LOCK))))),
        "The threads are not joined before Counter.reset is called",
        List.of(new Fix("Hold `Counter._lock` around the update in Counter.hit")));
  }

  /** A lock cycle of three threads. */
  public static Finding cycle() {
    return new Finding(
        "FT201",
        Level.ERROR,
        Confidence.MEDIUM,
        Evidence.STATIC,
        "locks are taken in a circle: `bank.accounts`, `bank.audit`, `bank.mail`",
        "bank.accounts bank.audit bank.mail",
        place("bank.py", "audit:"),
        List.of(
            new RelatedLocation(
                place("bank.py", "mail:"), "`bank.mail` is taken under `bank.audit`"),
            new RelatedLocation(
                place("bank.py", "accounts:", 2), "`bank.accounts` is taken under `bank.mail`")),
        List.of(
            new ThreadPath(
                "any caller of transfer",
                List.of(
                    new Step(place("bank.py", "accounts:"), "acquires bank.accounts", List.of()),
                    new Step(
                        place("bank.py", "audit:"),
                        "acquires bank.audit",
                        List.of("bank.accounts")))),
            new ThreadPath(
                "any caller of report",
                List.of(
                    new Step(
                        place("bank.py", "mail:"),
                        "acquires bank.mail through a context manager with a name that fills the"
                            + " line",
                        List.of("bank.audit", "a_module_with_a_long_name.and_a_lock_with_one")))),
            new ThreadPath(
                "any caller of notify",
                List.of(
                    new Step(
                        place("bank.py", "accounts:", 2),
                        "acquires bank.accounts",
                        List.of("bank.mail"))))),
        "The module has locks of its own, so its functions are taken to be called concurrently,"
            + " each by a thread that nothing orders against the others",
        List.of(
            new Fix("Take the locks in one order everywhere"),
            new Fix("Or take one lock for all three")));
  }

  /** One place, wide characters behind a tab. */
  public static Finding wide() {
    return single("FT105", Level.NOTE, place("größe.py", "größe[\"漢字\", 名前] += 1"));
  }

  /** One place, far to the right. */
  public static Finding longLine() {
    return single("FT302", Level.WARNING, place("größe.py", "größe[\"x\"]"));
  }

  /** A place in a file that is gone by now. */
  public static Finding gone() {
    return single("FT301", Level.WARNING, new Location("gone.py", new Span(7, 4, 9, 5)));
  }

  private static Finding single(String rule, Level level, Location place) {
    return new Finding(
        rule,
        level,
        Confidence.MEDIUM,
        Evidence.STATIC,
        "something about one place: 100% [sure], yes",
        "",
        place,
        List.of(),
        List.of(),
        "",
        List.of());
  }

  /** All of the above and a suppressed one. */
  public static Report report() {
    return new Report(
        Path.of("/code"),
        List.of(
            shown(cycle()),
            shown(wide()),
            shown(longLine()),
            shown(race()),
            shown(gone()),
            new ReportedFinding(
                wide(),
                "0",
                Optional.of(new Suppression(Suppression.Kind.IN_SOURCE, "called once")))),
        List.of(new Diagnostic("bad.py", 3, 5, Diagnostic.Kind.SYNTAX, "invalid syntax")),
        new Statistics(
            3, 12345, 9, 2, 4, 1, List.of("points-to sets were cut at 64 objects in 2 functions")),
        new Report.Withheld(3, 1, 2));
  }

  /** No findings. */
  public static Report empty() {
    return new Report(
        Path.of("/code"),
        List.of(),
        List.of(),
        new Statistics(1, 1, 1, 0, 0, 0, List.of()),
        new Report.Withheld(0, 0, 0));
  }

  /** The race, which stands for as many further ones. */
  public static ReportedFinding alike(int count) {
    ReportedFinding race = shown(race());
    return new ReportedFinding(
        race.finding(),
        race.fingerprint(),
        race.suppression(),
        Collections.nCopies(count, shown(race())));
  }

  /** A report of that finding alone. */
  public static Report of(Finding finding) {
    return of(shown(finding));
  }

  /** A report of that finding alone. */
  public static Report of(ReportedFinding finding) {
    Report empty = empty();
    return new Report(
        empty.base(), List.of(finding), empty.diagnostics(), empty.statistics(), empty.withheld());
  }

  private static ReportedFinding shown(Finding finding) {
    return new ReportedFinding(finding, StableFingerprint.of(finding, TEXTS), Optional.empty());
  }

  private static Location place(String path, String text) {
    return place(path, text, 1);
  }

  /** Where {@code text} occurs for the nth time, in byte columns. */
  private static Location place(String path, String text, int occurrence) {
    int left = occurrence;
    List<String> lines = TEXTS.file(path).lines();
    for (int line = 1; line <= lines.size(); line++) {
      int at = lines.get(line - 1).indexOf(text);
      if (at >= 0 && --left == 0) {
        int column = bytes(lines.get(line - 1).substring(0, at));
        return new Location(path, new Span(line, column, line, column + bytes(text)));
      }
    }
    throw new IllegalArgumentException(text);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
