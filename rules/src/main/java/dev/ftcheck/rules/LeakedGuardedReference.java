package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.LeakedReference;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** FT113: what a lock guards leaves the lock. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT113",
    name = "leaked-guarded-reference",
    summary =
        "A container that a lock guards, or a live view of it, is given to code without the lock",
    level = Level.WARNING,
    tags = {"concurrency", "race"})
public final class LeakedGuardedReference implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (LeakedReference leak : analysis.leaks()) {
      findings.accept(finding(leak));
    }
  }

  private static Finding finding(LeakedReference leak) {
    Access change = leak.change();
    List<RelatedLocation> related = new ArrayList<>();
    if (leak.use() != null) {
      related.add(
          new RelatedLocation(leak.use().location(), "uses it without " + leak.lock().name()));
    }
    related.add(
        new RelatedLocation(change.location(), "changes it with " + leak.lock().name() + " held"));
    return new Finding(
        "FT113",
        Level.WARNING,
        leak.confidence(),
        Evidence.STATIC,
        message(leak),
        leak.visit().context().unit().unit().fullName() + ":" + leak.name(),
        leak.location(),
        related,
        List.of(
            Explanation.path(
                leak.visit(),
                leak.location(),
                "gives " + leak.name() + " away",
                leak.visit().context().held()),
            Explanation.path(
                change.visit(),
                change.location(),
                RaceReport.action(change, leak.name()),
                change.lockset())),
        "",
        List.of(new Fix(advice(leak))));
  }

  private static String message(LeakedReference leak) {
    String what = leak.event().view() ? "a live view of " + leak.name() : leak.name() + " itself";
    String receiver = leak.event().returned() ? "the caller" : "code that is not known";
    return what
        + " goes to "
        + receiver
        + ", who uses it without '"
        + leak.lock().name()
        + "', the lock that all changes of it hold";
  }

  private static String advice(LeakedReference leak) {
    String verb = leak.event().returned() ? "Return" : "Pass on";
    return verb
        + " a copy made while "
        + leak.lock().name()
        + " is held"
        + (leak.event().view() ? ": list(...) of the view." : ".");
  }
}
