package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.lifecycle.CallSite;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stop flags that a thread puts back when it begins: a request to stop that came between the start
 * of the thread and that moment is lost.
 */
public final class StopFlags {

  /**
   * One of them.
   *
   * @param name the flag as a programmer would say it
   * @param reset where the thread puts it back
   * @param request where another thread asks it to stop
   * @param poll where the thread looks at it
   */
  public record LostStop(
      String name, Visit visit, Location reset, Visit asker, Location request, Location poll) {}

  private final PointsTo pointsTo;
  private final Execution execution;

  public StopFlags(Analysis analysis) {
    this.pointsTo = analysis.pointsTo();
    this.execution = analysis.execution();
  }

  /** All of the program, one for each place that puts a flag back. */
  public List<LostStop> find() {
    List<LostStop> found = new ArrayList<>();
    Set<Location> seen = new HashSet<>();
    for (List<Access> accesses : execution.accesses().values()) {
      for (Access reset : accesses) {
        if (isReset(reset)) {
          lost(reset, accesses).filter(lost -> seen.add(lost.reset())).ifPresent(found::add);
        }
      }
    }
    for (Visit visit : execution.visits()) {
      events(visit).stream().filter(lost -> seen.add(lost.reset())).forEach(found::add);
    }
    return found;
  }

  // ---- plain flags
  // ------------------------------------------------------------------------------------------------------------

  /** A constant, stored unconditionally by a thread in the function that it runs. */
  private boolean isReset(Access access) {
    return isFlagWrite(access)
        && access.root().kind() == Root.Kind.STARTED
        && isEntry(access.visit())
        && access.event().point().loops() == 0
        && isUnconditional(access.visit().context().unit(), access.event().span());
  }

  private static boolean isFlagWrite(Access access) {
    return access.event().kind() == AccessKind.WRITE
        && access.event().constant()
        && !(access.event().place() instanceof Place.Contents);
  }

  private static boolean isEntry(Visit visit) {
    return visit.caller() == null || visit.caller().context().unit().unit().isModel();
  }

  private static boolean isUnconditional(UnitInstance in, Span span) {
    return in.unit().code().body().instrs().stream().anyMatch(instr -> instr.span().equals(span));
  }

  private Optional<LostStop> lost(Access reset, List<Access> accesses) {
    Optional<Access> poll = accesses.stream().filter(other -> isPoll(other, reset)).findFirst();
    if (poll.isEmpty()) {
      return Optional.empty();
    }
    Optional<Constant> put = value(reset);
    for (Access request : accesses) {
      if (isFlagWrite(request)
          && request.root().start() != reset.root().start()
          && put.isPresent()
          && value(request).filter(asked -> isOpposite(asked, put.get())).isPresent()
          && execution.parallelism().mayOverlap(reset, request)) {
        return Optional.of(
            new LostStop(
                execution.naming().of(reset.event().place(), reset.visit().context()),
                reset.visit(),
                reset.location(),
                request.visit(),
                request.location(),
                poll.get().location()));
      }
    }
    return Optional.empty();
  }

  /** A read by the same thread in a loop, after the flag was put back. */
  private static boolean isPoll(Access read, Access reset) {
    return !read.writes()
        && read.root().equals(reset.root())
        && isInLoop(read.visit(), read.event(), reset)
        && follows(read.visit(), read.event(), reset);
  }

  private static boolean isInLoop(Visit visit, Event event, Access reset) {
    boolean looped = event.point().loops() > 0;
    for (Visit at = visit; at.caller() != null && at.call() != null; at = at.caller()) {
      looped |= at.call().point().loops() > 0;
    }
    return looped;
  }

  private static boolean follows(Visit visit, Event event, Access reset) {
    Event at = event;
    for (Visit in = visit; in != null && at != null; in = in.caller()) {
      if (in.context().unit() == reset.visit().context().unit()) {
        return isBefore(reset.event().span(), at.span());
      }
      at = in.call();
    }
    return false;
  }

  private static boolean isBefore(Span first, Span second) {
    return first.line() < second.line();
  }

  private Optional<Constant> value(Access write) {
    UnitInstance in = write.visit().context().unit();
    Definitions definitions = pointsTo.program().definitions(in.unit());
    Constant[] found = {null};
    in.unit()
        .code()
        .body()
        .forEach(
            instr -> {
              int src =
                  switch (instr) {
                    case Instr.StoreAttr store -> store.src();
                    case Instr.StoreGlobal store -> store.src();
                    case Instr.StoreCell store -> store.src();
                    default -> Instr.NONE;
                  };
              if (src != Instr.NONE
                  && instr.span().equals(write.event().span())
                  && definitions.of(src) instanceof Instr.Const(int _, Constant value, Span _)) {
                found[0] = value;
              }
            });
    return Optional.ofNullable(found[0]);
  }

  private static boolean isOpposite(Constant asked, Constant put) {
    return asked instanceof Constant.Bool(boolean a)
        && put instanceof Constant.Bool(boolean b)
        && a != b;
  }

  // ---- events
  // -----------------------------------------------------------------------------------------------------------------

  /** {@code clear} at the beginning of a thread that waits for the event to be set. */
  private List<LostStop> events(Visit visit) {
    UnitInstance in = visit.context().unit();
    List<LostStop> found = new ArrayList<>();
    if (visit.context().root().kind() != Root.Kind.STARTED
        || in.unit().isModel()
        || !isEntry(visit)) {
      return found;
    }
    for (Instr instr : in.unit().code().body().instrs()) {
      CallSite clear = CallSite.of(in, instr);
      if (clear != null
          && clear.receiver() != Instr.NONE
          && pointsTo.edges(in, clear.key()).stream()
              .flatMap(edge -> edge.callee().unit().effects().stream())
              .anyMatch(Effect.TakesBack.class::isInstance)) {
        request(visit, clear).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<LostStop> request(Visit visit, CallSite clear) {
    UnitInstance in = visit.context().unit();
    for (Visit asker : execution.visits()) {
      if (asker.context().root().start() == visit.context().root().start()) {
        continue;
      }
      UnitInstance other = asker.context().unit();
      for (Event event : execution.flows().of(other).events()) {
        if (event instanceof Event.Notification set
            && set.on().register() >= 0
            && shares(in, clear.receiver(), other, set.on().register())
            && execution
                .parallelism()
                .mayOverlap(
                    visit.context().root(),
                    visit.context().running(),
                    asker.context().root(),
                    execution.runningAt(set, asker))) {
          return Optional.of(
              new LostStop(
                  execution.naming().of(set.on().path(), asker.context()),
                  visit,
                  clear.location(),
                  asker,
                  other.unit().at(set.span()),
                  clear.location()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean shares(UnitInstance in, int register, UnitInstance other, int otherRegister) {
    var theirs = pointsTo.at(other, otherRegister);
    boolean[] found = {false};
    pointsTo
        .at(in, register)
        .forEach(
            object -> {
              LinkedClass cls = pointsTo.object(object).instanceClass();
              found[0] |=
                  cls != null
                      && cls.trait(Trait.Event.class).isPresent()
                      && theirs.contains(object);
            });
    return found[0];
  }
}
