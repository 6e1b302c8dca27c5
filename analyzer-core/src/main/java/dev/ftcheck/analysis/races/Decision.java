package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Context;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.List;

/**
 * A decision that an access relies on: made in the same function, or in one that calls it for that
 * reason ({@code if not self.started: self.start()}).
 *
 * @param location where it is made
 * @param held the locks held from the decision to the access
 */
record Decision(Location location, List<LockId> held) {

  /** A decision farther up than this many calls is about something else as well. */
  private static final int MAX_CALLS = 2;

  /** The decision that the access relies on; null for none. */
  static Decision of(Access act, Execution execution) {
    Event.Access event = act.event();
    boolean isUpdate = event.kind() == AccessKind.UPDATE || event.kind() == AccessKind.ITEM_UPDATE;
    if (isUpdate) {
      boolean split =
          event.basis() != null
              && !event.point().held().isEmpty()
              && !event.basis().point().sharesCriticalSection(event.point())
              && !event.basis().point().held().isEmpty();
      return split ? in(act.visit(), event.basis().span()) : null;
    }
    if (!event.checks().isEmpty()) {
      return in(act.visit(), event.checks().getFirst().span());
    }
    return act.writes() ? byCaller(act, execution) : null;
  }

  private static Decision in(Visit visit, Span span) {
    LinkedUnit unit = visit.context().unit().unit();
    return new Decision(unit.at(span), visit.context().held());
  }

  /** What the callee changes, tested by the caller last before the call. */
  private static Decision byCaller(Access act, Execution execution) {
    Visit visit = act.visit();
    for (int calls = 0; calls < MAX_CALLS && visit.caller() != null; calls++) {
      Visit caller = visit.caller();
      if (visit.call() instanceof Event.Invocation call && !call.guards().isEmpty()) {
        Span last = call.guards().getLast().span();
        for (Event.Check guard : call.guards()) {
          if (guard.span().equals(last)
              && !guard.read().point().sharesCriticalSection(call.point())
              && reads(guard.read(), act.place(), caller.context(), execution)) {
            return in(caller, last);
          }
        }
      }
      visit = caller;
    }
    return null;
  }

  /** Whether the access reads the place, by way of a property where it is one. */
  private static boolean reads(
      Event.Access read, HeapLocation place, Context context, Execution execution) {
    if (execution.locations(read, context).contains(place)) {
      return true;
    }
    return read.place() instanceof Place.Attribute(Operand object, String name)
        && place instanceof HeapLocation.Attribute(int holder, String field)
        && execution.resolver().objects(object, context).contains(holder)
        && isRead(holder, name, field, execution);
  }

  /** Whether the property of the object reads the field. */
  private static boolean isRead(int holder, String property, String field, Execution execution) {
    PointsTo pointsTo = execution.pointsTo();
    LinkedClass cls = pointsTo.object(holder).instanceClass();
    if (cls == null || cls.declarer(property).isEmpty()) {
      return false;
    }
    int declarer = pointsTo.id(new HeapObject.ClassObject(cls.declarer(property).get()));
    ObjectSet members = pointsTo.field(declarer, property);
    for (int at = 0; at < members.size(); at++) {
      if (pointsTo.object(members.get(at)) instanceof HeapObject.FunctionObject function
          && function.unit().isProperty()
          && readsOwn(field, pointsTo.instances(function.unit()).getFirst(), execution)) {
        return true;
      }
    }
    return false;
  }

  private static boolean readsOwn(String field, UnitInstance function, Execution execution) {
    for (Event event : execution.flows().of(function).events()) {
      if (event instanceof Event.Access access
          && !access.kind().writes()
          && access.place() instanceof Place.Attribute(Operand object, String name)
          && name.equals(field)
          && object.path().equals(new Path.Parameter(0))) {
        return true;
      }
    }
    return false;
  }
}
