package dev.ftcheck.rules;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Words the races of one kind as findings of one rule. */
final class RaceReport {

  private final String ruleId;
  private final Level level;

  RaceReport(Class<? extends Rule> rule) {
    RuleSpec spec = rule.getAnnotation(RuleSpec.class);
    this.ruleId = spec.id();
    this.level = spec.level();
  }

  /** Passes on a finding for each race of the kind, with the rule's message and advice for it. */
  void report(
      Analysis analysis,
      RaceKind kind,
      Function<Race, String> message,
      Function<Race, String> advice,
      Consumer<Finding> findings) {
    for (Race race : analysis.races()) {
      if (race.kind() == kind) {
        Finding finding = finding(race, message.apply(race), advice.apply(race));
        findings.accept(finding.withCause(cause(race)));
      }
    }
  }

  /**
   * A class whose state several threads use without its lock, or without any, is one defect,
   * however many attributes and methods it has. Decisions are mended function by function.
   */
  private static String cause(Race race) {
    if (race.owner().isEmpty()) {
      return "";
    }
    String more =
        switch (race.kind()) {
          case INCONSISTENT -> " " + race.lock().name();
          case CHECK_THEN_ACT -> " " + race.at().unit().fullName();
          case UPDATE, PLAIN, ITERATION, CONTAINER_MUTATION -> "";
          case INEFFECTIVE_LOCK, PUBLICATION, SHARED_DEFAULT -> " " + race.name();
        };
    return race.owner() + more;
  }

  private Finding finding(Race race, String message, String advice) {
    Access at = race.at();
    Access against = race.against();
    List<RelatedLocation> related = new ArrayList<>();
    if (!race.primary().equals(at.location())) {
      related.add(new RelatedLocation(at.location(), action(at, race.name())));
    }
    boolean itself = against.location().equals(at.location());
    related.add(
        new RelatedLocation(
            against.location(),
            itself ? "the same code on another thread" : action(against, race.name())));
    for (Location alike : race.alike()) {
      related.add(new RelatedLocation(alike, "also reads " + race.name() + " without it"));
    }
    return new Finding(
        ruleId,
        race.flag() ? Level.NOTE : level,
        race.confidence(),
        Evidence.STATIC,
        message,
        at.unit().fullName() + ":" + race.name(),
        race.primary(),
        related,
        List.of(
            Explanation.path(at.visit(), at.location(), action(at, race.name()), at.lockset()),
            Explanation.path(
                against.visit(),
                against.location(),
                action(against, race.name()),
                against.lockset())),
        Explanation.parallel(at.visit(), against.visit()),
        List.of(new Fix(advice)));
  }

  /** What an access does, as a phrase for a path: {@code updates Cache.hits}. */
  static String action(Access access, String name) {
    Event.Access event = access.event();
    return switch (event.kind()) {
      case READ -> "reads " + name;
      case WRITE -> "writes " + name;
      case UPDATE -> "updates " + name;
      case DELETE -> "deletes " + name;
      case ITEM_READ -> "reads an item of " + name;
      case ITEM_DEFAULT -> "reads an item of " + name + ", which adds it where it is missing";
      case ITEM_WRITE -> "stores an item in " + name;
      case ITEM_UPDATE -> "updates an item of " + name;
      case STRUCTURE_READ -> "looks into " + name + " (" + event.operation() + ")";
      case STRUCTURE_WRITE -> "changes " + name + " (" + event.operation() + ")";
      case ITERATE -> "iterates over " + name;
      case ADVANCE -> "advances " + name;
      case USE -> "uses " + name;
    };
  }

  /** {@code x += 1} on a variable or an item, as a noun. */
  static String what(Race race) {
    boolean item = race.at().event().kind() == AccessKind.ITEM_UPDATE;
    return item ? "an item of " + race.name() : race.name();
  }

  /** {@code 'Cache._lock' is held at 7 of 9 accesses}. */
  static String held(Race race) {
    return "'"
        + race.lock().name()
        + "' is held at "
        + race.guarded()
        + " of "
        + race.total()
        + " accesses";
  }
}
