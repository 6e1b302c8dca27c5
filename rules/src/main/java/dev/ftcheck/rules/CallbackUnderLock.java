package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.callbacks.LockedCallback;
import dev.ftcheck.analysis.callbacks.LockedCallbacks;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.List;
import java.util.function.Consumer;

/** FT207: code from outside is called with a lock held. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT207",
    name = "callback-under-lock",
    summary = "Unknown code, a callback or a hook, is called with a lock held",
    level = Level.NOTE,
    tags = {"concurrency", "deadlock"})
public final class CallbackUnderLock implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (LockedCallback callback : LockedCallbacks.of(analysis.execution())) {
      findings.accept(finding(callback, analysis));
    }
  }

  private static Finding finding(LockedCallback callback, Analysis analysis) {
    LinkedUnit unit = callback.visit().context().unit().unit();
    Location location = unit.at(callback.call().span());
    String lock = callback.lock().name();
    List<RelatedLocation> taken =
        callback.taken().stream()
            .filter(at -> !at.at().equals(location))
            .map(at -> new RelatedLocation(at.at(), at.lock().name() + " is acquired here"))
            .distinct()
            .toList();
    return new Finding(
        "FT207",
        Level.NOTE,
        Confidence.MEDIUM,
        Evidence.STATIC,
        message(callback),
        unit.fullName() + ":" + callback.name(),
        location,
        taken,
        List.of(
            Explanation.path(
                callback.visit(),
                location,
                "calls " + callback.name(),
                analysis.execution().locksAt(callback.call(), callback.visit()))),
        "",
        List.of(
            new Fix(
                "Take what is needed from the guarded state, release "
                    + lock
                    + " and call "
                    + callback.name()
                    + " then.")));
  }

  private static String message(LockedCallback callback) {
    String what =
        callback.hook()
            ? "the hook " + callback.name() + ", which is there to be overridden,"
            : "code that was handed in and kept in " + callback.name();
    return what
        + " is called with "
        + callback.lock().name()
        + " held: "
        + (callback.lock().reentrant()
            ? "where it takes another lock, or waits for a thread that needs this one, threads deadlock"
            : "where it comes back here the thread waits for itself, and where it takes another lock threads may deadlock");
  }
}
