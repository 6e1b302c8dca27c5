package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.facts.DocText;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** FT403: calls that tune or probe the GIL, and comments and docstrings that lean on it. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT403",
    name = "gil-reliance",
    summary = "Code, a comment or a docstring relies on the GIL, probes it or tunes it",
    level = Level.WARNING,
    tags = {"concurrency", "migration"})
public final class GilReliance implements Rule {

  private static final String CLAIM =
      "this says that the GIL makes the code safe, and free-threaded Python has no GIL";

  private static final String GUARD =
      "Guard the state with a lock, or say why it needs none without the GIL.";

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    CallSites.of(analysis.pointsTo())
        .forEach(
            Effect.GilReliance.class,
            (site, edge) -> findings.accept(call(site, edge.callee().unit())));
    for (LinkedModule module : analysis.program().modules()) {
      if (!module.isModel()) {
        checkTexts(module, findings);
      }
    }
  }

  private static Finding call(CallSite site, LinkedUnit function) {
    Effect.GilReliance effect =
        function.effects().stream()
            .filter(Effect.GilReliance.class::isInstance)
            .map(Effect.GilReliance.class::cast)
            .findFirst()
            .orElseThrow();
    return finding(
        function.fullName().startsWith("sys._current_") ? Confidence.MEDIUM : Confidence.HIGH,
        function.fullName() + "(): " + effect.message(),
        site.unit().fullName() + ":" + function.fullName(),
        site.location(),
        advice(function.fullName()));
  }

  private static String advice(String function) {
    return switch (function) {
      case "sys.setswitchinterval" ->
          "Remove the call, and guard what must not be disturbed with a lock.";
      case "sys.enable_free_threading" ->
          "Start the free-threaded build, python3.14t, and ask sys._is_gil_enabled() where the program has to know.";
      case "sys._current_frames", "sys._current_exceptions" ->
          "Use faulthandler.dump_traceback() for the stacks of all threads.";
      default -> "Find a way that does not need the other threads to stand still.";
    };
  }

  private static void checkTexts(LinkedModule module, Consumer<Finding> findings) {
    for (Comment comment : module.facts().comments()) {
      if (GilClaim.in(comment.text()) >= 0) {
        findings.accept(text(module, "comment", span(comment)));
      }
    }
    for (DocText docstring : module.facts().docstrings()) {
      int at = GilClaim.in(docstring.text());
      if (at >= 0) {
        findings.accept(text(module, "docstring", line(docstring, at)));
      }
    }
  }

  private static Finding text(LinkedModule module, String kind, Span span) {
    Location location = new Location(module.path(), span);
    return finding(Confidence.MEDIUM, CLAIM, module.name() + ":" + kind, location, GUARD);
  }

  private static Finding finding(
      Confidence confidence, String message, String symbol, Location at, String advice) {
    return new Finding(
        "FT403",
        Level.WARNING,
        confidence,
        Evidence.STATIC,
        message,
        symbol,
        at,
        List.of(),
        List.of(),
        "",
        List.of(new Fix(advice)));
  }

  private static Span span(Comment comment) {
    int end = comment.column() + comment.text().getBytes(StandardCharsets.UTF_8).length;
    return new Span(comment.line(), comment.column(), comment.line(), end);
  }

  /**
   * The line of the claim where the docstring has as many lines as its text, else where it starts.
   */
  private static Span line(DocText docstring, int offset) {
    Span whole = docstring.span();
    long lines = docstring.text().chars().filter(c -> c == '\n').count();
    if (lines == 0 || whole.endLine() - whole.line() < lines) {
      return whole;
    }
    int line =
        whole.line()
            + (int) docstring.text().substring(0, offset).chars().filter(c -> c == '\n').count();
    return line == whole.line() ? whole : new Span(line, 0, line, 0);
  }
}
