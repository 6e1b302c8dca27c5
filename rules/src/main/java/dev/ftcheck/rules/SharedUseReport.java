package dev.ftcheck.rules;

import dev.ftcheck.analysis.races.SharedUse;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.ThreadPath;
import java.util.ArrayList;
import java.util.List;

/** Words the use of one object by several threads as a finding. */
final class SharedUseReport {

  /** More places than this would not help to decide. */
  private static final int MAX_OTHERS = 4;

  private final RuleSpec spec;

  SharedUseReport(Class<? extends Rule> rule) {
    this.spec = rule.getAnnotation(RuleSpec.class);
  }

  Finding finding(SharedUse use, String message, String advice) {
    return new Finding(
        spec.id(),
        spec.level(),
        use.confidence(),
        Evidence.STATIC,
        message,
        use.at().unit().fullName() + ":" + use.name(),
        use.at().location(),
        related(use),
        List.of(path(use.at(), use.name()), path(use.against(), use.name())),
        Explanation.parallel(use.at().visit(), use.against().visit()),
        List.of(new Fix(advice)));
  }

  private static List<RelatedLocation> related(SharedUse use) {
    List<RelatedLocation> related = new ArrayList<>();
    boolean itself = use.against().location().equals(use.at().location());
    related.add(
        new RelatedLocation(
            use.against().location(),
            itself
                ? "the same code on another thread"
                : RaceReport.action(use.against(), use.name()) + " on another thread"));
    use.others().stream()
        .map(Access::location)
        .distinct()
        .filter(other -> !other.equals(use.against().location()))
        .limit(MAX_OTHERS)
        .forEach(other -> related.add(new RelatedLocation(other, "uses it, too")));
    return related;
  }

  private static ThreadPath path(Access access, String name) {
    return Explanation.path(
        access.visit(), access.location(), RaceReport.action(access, name), access.lockset());
  }
}
