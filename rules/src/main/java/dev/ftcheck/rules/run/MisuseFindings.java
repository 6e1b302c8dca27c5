package dev.ftcheck.rules.run;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.tracer.report.MisuseKind;
import dev.ftcheck.tracer.report.MisuseReport;
import java.util.List;

/** Words the misuses of a run. */
final class MisuseFindings {

  private final RunPlaces places;

  MisuseFindings(RunPlaces places) {
    this.places = places;
  }

  Finding finding(MisuseReport misuse) {
    String subject = places.relative(misuse.subject());
    return new Finding(
        ruleId(misuse.kind()),
        level(misuse.kind()),
        Confidence.HIGH,
        Evidence.OBSERVED,
        message(misuse, subject),
        misuse.stack().getFirst().function(),
        places.location(misuse.stack().getFirst()),
        List.of(),
        List.of(places.path(misuse.thread(), misuse.stack(), action(misuse.kind()), List.of())),
        misuse.count() > 1 ? "seen " + misuse.count() + " times in this run." : "",
        List.of(new Fix(advice(misuse.kind()))));
  }

  private static String ruleId(MisuseKind kind) {
    return switch (kind) {
      case CONDITION_NOT_HELD -> "FT206";
      case JOINED_BEFORE_START, JOINED_ITSELF, STARTED_TWICE -> "FT306";
      case NEVER_JOINED -> "FT301";
      case LOST_EXCEPTION -> "FT305";
    };
  }

  private static Level level(MisuseKind kind) {
    return switch (kind) {
      case JOINED_BEFORE_START, JOINED_ITSELF, STARTED_TWICE -> Level.ERROR;
      case CONDITION_NOT_HELD, NEVER_JOINED -> Level.WARNING;
      case LOST_EXCEPTION -> Level.NOTE;
    };
  }

  private static String message(MisuseReport misuse, String subject) {
    return switch (misuse.kind()) {
      case CONDITION_NOT_HELD -> "the lock of the " + subject + " is not held here";
      case JOINED_BEFORE_START -> "a thread is joined before it was started";
      case JOINED_ITSELF -> "a thread joins itself";
      case STARTED_TWICE -> "a thread is started a second time";
      case NEVER_JOINED -> "the thread " + subject + " was never joined";
      case LOST_EXCEPTION -> "the " + misuse.detail() + " of this task was never looked at";
    };
  }

  private static String action(MisuseKind kind) {
    return switch (kind) {
      case CONDITION_NOT_HELD -> "waits or notifies";
      case JOINED_BEFORE_START, JOINED_ITSELF -> "joins";
      case STARTED_TWICE, NEVER_JOINED -> "starts the thread";
      case LOST_EXCEPTION -> "submits the task";
    };
  }

  private static String advice(MisuseKind kind) {
    return switch (kind) {
      case CONDITION_NOT_HELD -> "Call it inside `with condition:`.";
      case JOINED_BEFORE_START, JOINED_ITSELF -> "Join a thread from another one, after its start.";
      case STARTED_TWICE -> "Make a new Thread for each start.";
      case NEVER_JOINED -> "Join it, or use an executor in a with statement.";
      case LOST_EXCEPTION -> "Ask the future for its result(), or log its exception in a callback.";
    };
  }
}
