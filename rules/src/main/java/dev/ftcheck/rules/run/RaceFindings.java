package dev.ftcheck.rules.run;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.tracer.access.Access;
import dev.ftcheck.tracer.access.AccessKind;
import dev.ftcheck.tracer.access.RaceKind;
import dev.ftcheck.tracer.access.RaceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words the races of a run. */
final class RaceFindings {

  private final RunPlaces places;

  RaceFindings(RunPlaces places) {
    this.places = places;
  }

  Finding finding(RaceReport race) {
    boolean earlierFirst = rank(race.earlier(), race.kind()) >= rank(race.later(), race.kind());
    Access at = earlierFirst ? race.earlier() : race.later();
    Access against = earlierFirst ? race.later() : race.earlier();
    String location = places.relative(race.location());
    String symbol = location.replaceFirst(" (of the|created at|of the call) .*", "");
    boolean sameLine = at.place().equals(against.place());
    boolean isAboutCheck = race.kind() == RaceKind.CHECK_THEN_ACT && at.decision() != null;
    List<RelatedLocation> related = new ArrayList<>();
    related.add(
        new RelatedLocation(
            places.location(against.place()),
            sameLine
                ? "the same code in " + places.name(against.thread())
                : action(against, symbol) + ", in " + places.name(against.thread())));
    if (isAboutCheck && !at.place().equals(at.decision())) {
      related.add(new RelatedLocation(places.location(at.place()), "what depends on the check"));
    }
    related.addAll(places.starts(List.of(at.thread(), against.thread())));
    return new Finding(
        ruleId(race.kind()),
        level(race.kind()),
        Confidence.HIGH,
        Evidence.OBSERVED,
        message(race.kind(), location),
        at.place().function() + ":" + symbol,
        places.location(isAboutCheck ? at.decision() : at.place()),
        related,
        List.of(path(at, symbol), path(against, symbol)),
        reason(race, at, against),
        List.of(new Fix(advice(race.kind(), symbol))));
  }

  /** Where a finding points: the update, the check, the iteration; of two such the unlocked one. */
  private static int rank(Access access, RaceKind kind) {
    boolean fits =
        switch (kind) {
          case SHARED_ITERATOR -> access.kind() == AccessKind.ADVANCE;
          case ITERATION -> access.kind() == AccessKind.ITERATION;
          case CHECK_THEN_ACT -> access.decision() != null;
          case LOST_UPDATE -> access.kind() == AccessKind.UPDATE;
          case CONTAINER_ORDER, FLAG, DATA_RACE -> access.writes();
        };
    return (fits ? 4 : 0) + (access.locks().isEmpty() ? 2 : 0) + (access.writes() ? 1 : 0);
  }

  private static String ruleId(RaceKind kind) {
    return switch (kind) {
      case LOST_UPDATE -> "FT101";
      case DATA_RACE, FLAG -> "FT102";
      case CHECK_THEN_ACT -> "FT104";
      case CONTAINER_ORDER -> "FT105";
      case ITERATION -> "FT106";
      case SHARED_ITERATOR -> "FT107";
    };
  }

  private static Level level(RaceKind kind) {
    return switch (kind) {
      case LOST_UPDATE, DATA_RACE -> Level.ERROR;
      case CHECK_THEN_ACT, ITERATION, SHARED_ITERATOR -> Level.WARNING;
      case CONTAINER_ORDER, FLAG -> Level.NOTE;
    };
  }

  private static String message(RaceKind kind, String location) {
    return switch (kind) {
      case LOST_UPDATE ->
          "updates of " + location + " can be lost: another thread writes it in between";
      case DATA_RACE -> "unordered accesses of " + location + ", at least one of them a write";
      case FLAG -> location + " is set by one thread and polled by another without synchronization";
      case CHECK_THEN_ACT ->
          location + " may change between the check and what is done because of it";
      case CONTAINER_ORDER ->
          "several threads change "
              + location
              + ": each operation is atomic, their order is not fixed";
      case ITERATION -> location + " is iterated while another thread changes it";
      case SHARED_ITERATOR ->
          "several threads advance " + location + ": items may come twice or be left out";
    };
  }

  private static String action(Access access, String symbol) {
    return switch (access.kind()) {
      case UPDATE -> "updates " + symbol;
      case ITERATION -> "iterates over " + symbol;
      case ADVANCE -> "advances " + symbol;
      default -> (access.writes() ? "changes " : "reads ") + symbol;
    };
  }

  private dev.ftcheck.finding.ThreadPath path(Access access, String symbol) {
    return places.path(
        access.thread(), access.stack(), action(access, symbol), places.locks(access.locks()));
  }

  private String reason(RaceReport race, Access at, Access against) {
    String locks =
        at.locks().isEmpty() && against.locks().isEmpty()
            ? "no lock is held"
            : "no lock is held at both ("
                + held(at.locks())
                + " here, "
                + held(against.locks())
                + " there)";
    String seen = race.count() == 1 ? "seen once" : "seen " + race.count() + " times";
    return locks
        + ", and no start, join, queue, event or other hand-over orders the two; "
        + seen
        + " in this run.";
  }

  private String held(Set<Integer> locks) {
    return locks.isEmpty() ? "none" : String.join(", ", places.locks(locks));
  }

  private static String advice(RaceKind kind, String symbol) {
    return switch (kind) {
      case LOST_UPDATE, DATA_RACE ->
          "Guard every access of "
              + symbol
              + " with one lock, or give each thread its own and combine the results.";
      case FLAG -> "Use threading.Event if anything but the flag itself is handed over.";
      case CHECK_THEN_ACT -> "Hold one lock from the check to the end of what depends on it.";
      case CONTAINER_ORDER ->
          "Guard it with a lock if the order matters or several operations belong together.";
      case ITERATION -> "Iterate over a copy made under the lock that guards the changes.";
      case SHARED_ITERATOR -> "Hand the items out through a queue, or guard next() with a lock.";
    };
  }
}
