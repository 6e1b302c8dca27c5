package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.locks.SameLock;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** FT202: a non-reentrant lock acquired by the thread that holds it. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT202",
    name = "self-deadlock",
    summary = "A non-reentrant lock is acquired again by the thread that holds it",
    level = Level.ERROR,
    tags = {"concurrency", "deadlock"})
public final class SelfDeadlock implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    Set<Location> reported = new HashSet<>();
    for (Acquired acquired : analysis.execution().acquisitions()) {
      LockId lock = acquired.lock();
      boolean again =
          acquired.held().contains(lock)
              && !lock.reentrant()
              && !lock.counting()
              && acquired.event().blocking()
              && SameLock.isSame(acquired, lock, analysis.execution());
      if (again && reported.add(acquired.location())) {
        findings.accept(finding(acquired));
      }
    }
  }

  private static Finding finding(Acquired acquired) {
    String lock = acquired.lock().name();
    return new Finding(
        "FT202",
        Level.ERROR,
        acquired.root().kind() == Root.Kind.CLIENT ? Confidence.MEDIUM : Confidence.HIGH,
        Evidence.STATIC,
        lock
            + " is acquired while this thread already holds it: a Lock is not reentrant, the thread waits for itself forever",
        acquired.visit().context().unit().unit().fullName() + ":" + lock,
        acquired.location(),
        List.of(),
        List.of(
            Explanation.path(
                acquired.visit(),
                acquired.location(),
                "acquires " + lock + " again",
                acquired.held())),
        "",
        List.of(
            new Fix(
                "Split off the part that needs the lock into a method that expects it held, or use threading.RLock.")));
  }
}
