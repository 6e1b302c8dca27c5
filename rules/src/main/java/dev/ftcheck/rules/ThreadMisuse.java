package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.ThreadUses;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.List;
import java.util.function.Consumer;

/** FT306: a thread joined before its start or by itself, or started twice. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT306",
    name = "thread-misuse",
    summary = "A thread is joined before its start or by itself, or started twice",
    level = Level.ERROR,
    tags = {"concurrency", "life-cycle"})
public final class ThreadMisuse implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    new ThreadUses(analysis).find().forEach(misuse -> findings.accept(finding(misuse)));
  }

  private static Finding finding(ThreadUses.Misuse misuse) {
    return new Finding(
        "FT306",
        Level.ERROR,
        misuse.kind() == ThreadUses.Kind.JOINED_BY_ITSELF ? Confidence.MEDIUM : Confidence.HIGH,
        Evidence.STATIC,
        switch (misuse.kind()) {
          case JOINED_BEFORE_START ->
              misuse.name() + " is joined before it is started: RuntimeError";
          case STARTED_TWICE -> misuse.name() + " is started a second time: RuntimeError";
          case JOINED_BY_ITSELF ->
              misuse.name() + " is joined by code that runs on this very thread: RuntimeError";
        },
        misuse.unit().fullName() + ":" + misuse.name(),
        misuse.unit().at(misuse.call()),
        List.of(
            new RelatedLocation(
                misuse.earlier(),
                misuse.kind() == ThreadUses.Kind.JOINED_BY_ITSELF
                    ? "the thread is started here"
                    : "the thread is made here")),
        List.of(),
        "",
        List.of(
            new Fix(
                switch (misuse.kind()) {
                  case JOINED_BEFORE_START -> "Join a thread after its start.";
                  case STARTED_TWICE -> "Make a new thread for each start.";
                  case JOINED_BY_ITSELF ->
                      "Join it from another thread, or test `threading.current_thread()` before.";
                })));
  }
}
