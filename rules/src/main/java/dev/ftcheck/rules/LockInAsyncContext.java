package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.interrupts.Handler;
import dev.ftcheck.analysis.interrupts.Interruption;
import dev.ftcheck.analysis.interrupts.Interruptions;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** FT209: a handler waits for a lock that the code which it interrupts may hold. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT209",
    name = "lock-in-async-context",
    summary =
        "A signal handler, finalizer or the like acquires a lock that the code it interrupts may hold",
    level = Level.WARNING,
    tags = {"concurrency", "deadlock"})
public final class LockInAsyncContext implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (Interruption interruption : Interruptions.of(analysis.execution())) {
      String handler = interruption.handler().unit().unit().fullName();
      findings.accept(finding(interruption).withCause(handler));
    }
  }

  private static Finding finding(Interruption found) {
    Acquired acquired = found.acquired();
    Acquired holder = found.holder();
    String lock = acquired.lock().name();
    String during = holder.visit().context().unit().unit().code().qualifiedName();
    return new Finding(
        "FT209",
        Level.WARNING,
        confidence(found),
        Evidence.STATIC,
        message(found.handler(), lock, during),
        acquired.visit().context().unit().unit().fullName() + ":" + lock,
        acquired.location(),
        related(found, lock),
        List.of(
            Explanation.path(holder.visit(), holder.location(), "acquires " + lock, holder.held()),
            Explanation.path(
                acquired.visit(),
                acquired.location(),
                "acquires " + lock + " in the middle of that",
                acquired.held())),
        "",
        List.of(new Fix(advice(found.handler().when()))));
  }

  private static List<RelatedLocation> related(Interruption found, String lock) {
    List<RelatedLocation> related = new ArrayList<>();
    related.add(
        new RelatedLocation(
            found.holder().location(), "the thread may hold " + lock + " from here on"));
    related.add(
        new RelatedLocation(found.handler().registered(), occasion(found.handler().when())));
    found
        .others()
        .forEach(at -> related.add(new RelatedLocation(at, "acquires " + lock + " here as well")));
    return related;
  }

  private static String message(Handler handler, String lock, String during) {
    String name = handler.name();
    return switch (handler.when()) {
      case SIGNAL ->
          name
              + " runs when a signal arrives, also where the main thread holds "
              + lock
              + " ("
              + during
              + "): it then waits here for the thread that it interrupts, for ever";
      case FINALIZER ->
          name
              + " runs where an object dies, also in a thread that holds "
              + lock
              + " ("
              + during
              + "): the thread then waits here for itself, for ever";
      case LOG ->
          name
              + " runs wherever code logs or warns, also in a thread that holds "
              + lock
              + " ("
              + during
              + "): the thread then waits here for itself, for ever";
      case ATEXIT, FORK, DONE, LOOP ->
          name
              + " runs when the interpreter ends, and waits here for "
              + lock
              + ", which a thread holds while it waits itself ("
              + during
              + ")";
    };
  }

  private static String occasion(Effect.Occasion when) {
    return switch (when) {
      case SIGNAL -> "the handler of the signal is registered here";
      case FINALIZER -> "called where an object dies";
      case LOG -> "called wherever code logs";
      case ATEXIT, FORK, DONE, LOOP -> "registered for the end of the interpreter here";
    };
  }

  private static String advice(Effect.Occasion when) {
    return switch (when) {
      case SIGNAL ->
          "Let the handler set a flag and do the work in the main loop, or use threading.RLock if the guarded code may be entered again.";
      case FINALIZER ->
          "Leave the work to a thread: queue.SimpleQueue.put may be called here. Or use threading.RLock if the guarded code may be entered again.";
      case LOG ->
          "Leave at once where the thread is already in the guarded code (a flag in a threading.local), or use threading.RLock.";
      case ATEXIT, FORK, DONE, LOOP -> "Release the lock before the wait in the thread.";
    };
  }

  private static Confidence confidence(Interruption found) {
    boolean certain =
        found.handler().when() == Effect.Occasion.SIGNAL
            && found.holder().root().kind() == Root.Kind.MAIN
            && found.acquired().lock().scope() == LockId.Scope.ONE
            && found.acquired().lock().equals(found.holder().lock());
    return certain ? Confidence.HIGH : Confidence.MEDIUM;
  }
}
