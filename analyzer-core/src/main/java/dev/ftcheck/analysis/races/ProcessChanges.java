package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Location;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds changes of state of the whole process that started threads make: by functions of which the
 * library's model says so, and by changes of what the modules of a library hold.
 */
public final class ProcessChanges {

  /** Within one function. */
  private static final Comparator<Location> BY_POSITION =
      Comparator.comparingInt((Location location) -> location.line())
          .thenComparingInt(location -> location.span().column());

  private record Change(LinkedUnit unit, String what) {}

  private final Execution execution;
  private final Map<Change, ProcessChange> found = new LinkedHashMap<>();

  private ProcessChanges(Execution execution) {
    this.execution = execution;
  }

  /** One per function and kind of state. */
  public static List<ProcessChange> of(Execution execution) {
    ProcessChanges search = new ProcessChanges(execution);
    for (Visit visit : execution.visits()) {
      if (visit.context().root().kind() == Root.Kind.STARTED
          && !visit.context().unit().unit().isModel()) {
        for (Event event : execution.flows().of(visit.context().unit()).events()) {
          if (event instanceof Event.ProcessChange change) {
            search.add(change.what(), visit, event);
          }
        }
      }
    }
    execution.accesses().values().forEach(search::addAssignments);
    return List.copyOf(search.found.values());
  }

  /** Whether threads that the program starts change state of a library there. */
  public static boolean isChangedByThread(PointsTo pointsTo, Access access) {
    return access.writes()
        && access.root().kind() == Root.Kind.STARTED
        && isOfLibrary(pointsTo, access.place());
  }

  private static boolean isOfLibrary(PointsTo pointsTo, HeapLocation place) {
    return switch (place) {
      case HeapLocation.Global(var module, var _) -> module.isModel();
      case HeapLocation.Contents(int object) -> isOfLibrary(pointsTo.object(object));
      case HeapLocation.Attribute(int object, var _) -> isOfLibrary(pointsTo.object(object));
      case HeapLocation.Cell _ -> false;
    };
  }

  /** What the body of a library's module makes. */
  private static boolean isOfLibrary(HeapObject object) {
    return object instanceof HeapObject.Instance(var _, HeapObject.Site site, var _)
        && site.unit().unit().isModel()
        && site.unit().unit().code().kind() == CodeUnit.Kind.MODULE;
  }

  private void addAssignments(List<Access> accesses) {
    for (Access access : accesses) {
      if (isChangedByThread(execution.pointsTo(), access) && isNothingElse(access)) {
        add(
            execution.naming().of(access.event().place(), access.visit().context()),
            access.visit(),
            access.event());
      }
    }
  }

  /** Whether all objects whose attribute the access may set are of libraries. */
  private boolean isNothingElse(Access access) {
    if (!(access.event().place() instanceof Place.Attribute(Operand of, var _))
        || of.register() < 0) {
      return true;
    }
    ObjectSet objects = execution.pointsTo().at(access.visit().context().unit(), of.register());
    for (int at = 0; at < objects.size(); at++) {
      HeapObject object = execution.pointsTo().object(objects.get(at));
      if (object instanceof HeapObject.Instance && !isOfLibrary(object)) {
        return false;
      }
    }
    return true;
  }

  private void add(String what, Visit visit, Event event) {
    LinkedUnit unit = visit.context().unit().unit();
    List<LockId> locks = execution.locksAt(event, visit);
    ProcessChange change =
        new ProcessChange(
            what, visit, unit.at(event.span()), List.of(), locks, confidence(visit, locks));
    found.merge(new Change(unit, what), change, ProcessChanges::together);
  }

  /** The surest of the earliest, and where else the function does it. */
  private static ProcessChange together(ProcessChange a, ProcessChange b) {
    boolean later = BY_POSITION.compare(a.location(), b.location()) <= 0;
    ProcessChange first = later ? a : b;
    Set<Location> others = new TreeSet<>(BY_POSITION);
    others.addAll(a.others());
    others.addAll(b.others());
    others.add((later ? b : a).location());
    others.remove(first.location());
    return new ProcessChange(
        first.what(),
        first.visit(),
        first.location(),
        List.copyOf(others),
        first.locks(),
        a.confidence().compareTo(b.confidence()) >= 0 ? a.confidence() : b.confidence());
  }

  /** Under a lock the program takes care of it, among its own threads at least. */
  private Confidence confidence(Visit visit, List<LockId> locks) {
    if (visit.isVague() || locks.stream().anyMatch(LockId::guards)) {
      return Confidence.LOW;
    }
    return execution.parallelism().startedByClients(visit.context().root())
        ? Confidence.MEDIUM
        : Confidence.HIGH;
  }
}
