package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Listed;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** FT108: others get at something that is not complete. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT108",
    name = "unsafe-publication",
    summary = "An object is handed to another thread before the state that it reads is set",
    level = Level.WARNING,
    tags = {"concurrency", "race"})
public final class UnsafePublication implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    Map<Location, List<Race>> byHandOver = new LinkedHashMap<>();
    for (Race race : analysis.races()) {
      if (race.kind() == RaceKind.PUBLICATION) {
        byHandOver.computeIfAbsent(race.primary(), _ -> new ArrayList<>()).add(race);
      }
    }
    byHandOver.values().forEach(late -> findings.accept(finding(late)));
  }

  /** One finding for all that is set too late after one hand-over. */
  private static Finding finding(List<Race> late) {
    Race first = late.getFirst();
    Confidence confidence =
        late.stream().map(Race::confidence).max(Confidence::compareTo).orElseThrow();
    List<RelatedLocation> related = new ArrayList<>();
    for (Race race : late) {
      related.add(new RelatedLocation(race.at().location(), "sets " + race.name()));
      related.add(
          new RelatedLocation(race.against().location(), "may read " + race.name() + " before"));
    }
    List<String> names = late.stream().map(Race::name).distinct().toList();
    return new Finding(
        "FT108",
        Level.WARNING,
        confidence,
        Evidence.STATIC,
        "another thread may read "
            + Listed.of(names)
            + " from here on, but "
            + (names.size() == 1 ? "it is" : "they are")
            + " set only afterwards",
        first.at().unit().fullName() + ":" + first.name(),
        first.primary(),
        related,
        List.of(
            Explanation.path(
                first.at().visit(),
                first.at().location(),
                "sets " + first.name(),
                first.at().lockset()),
            Explanation.path(
                first.against().visit(),
                first.against().location(),
                "reads " + first.name(),
                first.against().lockset())),
        Explanation.parallel(first.at().visit(), first.against().visit()),
        List.of(
            new Fix(
                "Set "
                    + Listed.of(names)
                    + " before this line: hand over or announce only what is complete.")));
  }
}
