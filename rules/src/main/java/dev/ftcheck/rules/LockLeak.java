package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.List;
import java.util.function.Consumer;

/** FT205: an acquire with a way out that does not release. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT205",
    name = "lock-leak",
    summary = "A lock is acquired and a way out of the function does not release it",
    level = Level.WARNING,
    tags = {"concurrency", "deadlock"})
public final class LockLeak implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (UnitInstance unit : analysis.pointsTo().instances()) {
      if (!unit.unit().isModel()) {
        for (Event event : analysis.flows().of(unit).events()) {
          if (event instanceof Event.Leak leak) {
            check(leak, unit, analysis, findings);
          }
        }
      }
    }
  }

  private static void check(
      Event.Leak leak, UnitInstance unit, Analysis analysis, Consumer<Finding> findings) {
    PointsTo pointsTo = analysis.pointsTo();
    if (!isTakenByHelper(leak, unit.unit(), pointsTo)) {
      if (!isCounting(leak, unit, pointsTo)) {
        String lock =
            SourceName.of(pointsTo, unit.unit(), leak.lock().register()).orElse("the lock");
        findings.accept(finding(leak, unit.unit(), lock).withCause(cause(unit.unit(), lock)));
      }
      return;
    }
    Execution execution = analysis.execution();
    execution.visits().stream()
        .map(Visit::context)
        .filter(context -> context.unit() == unit)
        .findFirst()
        .filter(context -> execution.locks().of(leak.lock(), context).guards())
        .map(context -> execution.naming().of(leak.lock().path(), context))
        .ifPresent(
            name ->
                findings.accept(
                    finding(leak, unit.unit(), name).withCause(cause(unit.unit(), name))));
  }

  /** A lock that a class or module does not hold by {@code with} is one habit. */
  private static String cause(LinkedUnit unit, String lock) {
    LinkedClass cls = unit.methodOf();
    return (cls == null ? unit.module().name() : cls.fullName()) + " " + lock;
  }

  /** Whether the call is one of a function of the program that leaves the lock locked. */
  private static boolean isTakenByHelper(Event.Leak leak, LinkedUnit unit, PointsTo pointsTo) {
    Instr call = pointsTo.program().definitions(unit).of(leak.lock().register());
    return call instanceof Instr.Call || call instanceof Instr.CallMethod;
  }

  /** A semaphore has no owner: whoever got the slot gives it back, often in another function. */
  private static boolean isCounting(Event.Leak leak, UnitInstance unit, PointsTo pointsTo) {
    ObjectSet locks = pointsTo.at(unit, leak.lock().register());
    for (int at = 0; at < locks.size(); at++) {
      LinkedClass cls = pointsTo.object(locks.get(at)).instanceClass();
      if (cls != null && cls.trait(Trait.Lock.class).filter(Trait.Lock::counting).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Event.Leak leak, LinkedUnit unit, String lock) {
    Location exit = unit.at(leak.exit());
    String way =
        leak.byException()
            ? "an exception that this may raise leaves " + lock + " locked"
            : "control leaves here with " + lock + " still locked";
    return new Finding(
        "FT205",
        Level.WARNING,
        leak.byException() ? Confidence.MEDIUM : Confidence.HIGH,
        Evidence.STATIC,
        lock
            + " is acquired here and not released on "
            + (leak.byException() ? "the way out by an exception" : "every way out")
            + ": the next thread that wants it waits forever",
        unit.fullName() + ":" + lock,
        unit.at(leak.span()),
        exit.line() == leak.span().line() ? List.of() : List.of(new RelatedLocation(exit, way)),
        List.of(),
        "",
        List.of(
            new Fix(
                "Hold the lock in a with statement, or release it in a finally block that covers all of it.")));
  }
}
