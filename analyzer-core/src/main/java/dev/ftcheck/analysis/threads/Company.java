package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.HashSet;
import java.util.Set;

/**
 * Classes that show by what they do that several threads meet in them, though they have no lock:
 * they ask which thread they are on, or all their instances change one container.
 */
final class Company {

  private final PointsTo pointsTo;

  /** Classes with a method that asks for the number of the thread. */
  private final Set<LinkedClass> askers = new HashSet<>();

  /** Classes whose instances change a container of the class. */
  private final Set<LinkedClass> sharers = new HashSet<>();

  private final Set<Integer> common = new HashSet<>();

  Company(Flows flows) {
    this.pointsTo = flows.pointsTo();
    boolean threads = false;
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel()) {
        threads |= asks(in);
        for (Event event : flows.of(in).events()) {
          threads |= event instanceof Event.Spawn || event instanceof Event.Acquisition;
        }
      }
    }
    if (threads) {
      for (UnitInstance in : pointsTo.instances()) {
        if (isInstanceMethod(in.unit())) {
          flows.of(in).events().forEach(event -> noteChange(in.unit().methodOf(), event));
        }
      }
    }
  }

  boolean expectsThreads(LinkedClass cls) {
    return asksForThread(cls) || cls.mro().stream().anyMatch(sharers::contains);
  }

  boolean asksForThread(LinkedClass cls) {
    return cls.mro().stream().anyMatch(askers::contains);
  }

  /** Whether the instances of a class change the container together. */
  boolean isCommon(int container) {
    return common.contains(container);
  }

  private boolean asks(UnitInstance in) {
    boolean asks = false;
    for (Set<CallEdge> edges : pointsTo.edgesOf(in)) {
      for (CallEdge edge : edges) {
        asks |=
            edge.callee().unit().effects().stream()
                .anyMatch(Effect.ThreadIdentity.class::isInstance);
      }
    }
    if (asks && in.unit().methodOf() != null) {
      askers.add(in.unit().methodOf());
    }
    return asks;
  }

  private static boolean isInstanceMethod(LinkedUnit unit) {
    return !unit.isModel()
        && unit.methodOf() != null
        && unit.hasReceiver()
        && !unit.isClassMethod()
        && !unit.code().name().equals("__init__");
  }

  private void noteChange(LinkedClass cls, Event event) {
    if (event instanceof Event.Access access
        && (access.kind() == AccessKind.STRUCTURE_WRITE || access.kind() == AccessKind.ITEM_WRITE)
        && access.place()
            instanceof
            Place.Contents(Operand(Path.Field(Path.Parameter(int index), String name), int _))
        && index == 0
        && pointsTo.field(pointsTo.id(new HeapObject.Representative(cls)), name).isEmpty()) {
      cls.declarer(name).filter(owner -> !owner.isModel()).ifPresent(owner -> share(owner, name));
    }
  }

  private void share(LinkedClass owner, String name) {
    ObjectSet members = pointsTo.field(pointsTo.id(new HeapObject.ClassObject(owner)), name);
    members.forEach(
        member -> {
          if (pointsTo.object(member)
                  instanceof HeapObject.Instance(LinkedClass made, HeapObject.Site site, var _)
              && site.unit().unit().code().kind() == CodeUnit.Kind.CLASS
              && made.trait(Trait.Container.class).isPresent()) {
            common.add(member);
            sharers.add(owner);
          }
        });
  }
}
