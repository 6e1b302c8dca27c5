package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the objects that a unit's operand stands for in a context: what hangs off the receiver is
 * told apart by the receiver.
 */
public final class Resolver {

  private final PointsTo pointsTo;

  /** What was asked for, by the identity of the points-to analysis' sets, which change no more. */
  private final Map<ObjectSet, Set<Integer>> sets = new IdentityHashMap<>();

  public Resolver(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  /** Object ids in ascending order; empty where nothing is known. */
  public Set<Integer> objects(Operand operand, Context context) {
    Set<Integer> walked = walk(operand.path(), context);
    if (!walked.isEmpty() || operand.register() < 0) {
      return walked;
    }
    return toSet(pointsTo.at(context.unit(), operand.register()));
  }

  private Set<Integer> walk(Path path, Context context) {
    UnitInstance unit = context.unit();
    return switch (path) {
      case Path.Parameter(int index) -> {
        if (index == 0 && context.receiver() >= 0) {
          yield Set.of(context.receiver());
        }
        if (index < context.arguments().size() && !context.arguments().get(index).isEmpty()) {
          yield context.arguments().get(index);
        }
        yield toSet(pointsTo.at(unit, index));
      }
      case Path.Global(var module, String name) -> {
        Set<Integer> own = toSet(pointsTo.global(module, name));
        yield own.isEmpty() ? toSet(pointsTo.global(pointsTo.program().builtins(), name)) : own;
      }
      case Path.Cell(int owner, String name) when isOwnSelf(owner, name, context) ->
          Set.of(context.receiver());
      case Path.Cell(int owner, String name) when isCapturedSelf(owner, name, context) ->
          Set.of(context.captured());
      case Path.Cell(int owner, String name) ->
          toSet(pointsTo.cell(pointsTo.cellOwner(unit, owner), name));
      case Path.Field(Path base, String name) -> {
        Set<Integer> result = new TreeSet<>();
        for (int object : walk(base, context)) {
          addField(object, name, result);
        }
        yield result;
      }
      case Path.Element(Path base, String key) -> {
        Set<Integer> result = new TreeSet<>();
        if (key.startsWith("[")) {
          walk(base, context).forEach(object -> pointsTo.field(object, key).forEach(result::add));
        }
        yield result;
      }
      case Path.Fresh(int register) -> toSet(pointsTo.at(unit, register));
    };
  }

  /** Whether the variable is the unit's own {@code self}, which an inner function captures. */
  private static boolean isOwnSelf(int owner, String name, Context context) {
    LinkedUnit unit = context.unit().unit();
    return context.receiver() >= 0
        && owner == unit.code().index()
        && unit.hasReceiver()
        && unit.code().params().getFirst().name().equals(name);
  }

  /** Whether the variable is the {@code self} of the method around, whose receiver is known. */
  private boolean isCapturedSelf(int owner, String name, Context context) {
    if (context.captured() < 0) {
      return false;
    }
    LinkedUnit method = context.unit().unit().module().units().get(owner);
    return method.hasReceiver() && method.code().params().getFirst().name().equals(name);
  }

  private void addField(int object, String name, Set<Integer> result) {
    ObjectSet own = pointsTo.field(object, name);
    own.forEach(result::add);
    if (!own.isEmpty()) {
      return;
    }
    HeapObject owner = pointsTo.object(object);
    LinkedClass cls =
        owner instanceof HeapObject.ClassObject(LinkedClass c) ? c : owner.instanceClass();
    if (cls == null) {
      return;
    }
    Optional<LinkedClass> declarer = cls.declarer(name);
    if (declarer.isPresent()) {
      ObjectSet members =
          pointsTo.field(pointsTo.id(new HeapObject.ClassObject(declarer.get())), name);
      members.forEach(
          member -> {
            if (!(pointsTo.object(member) instanceof HeapObject.FunctionObject)) {
              result.add(member);
            }
          });
    }
  }

  private Set<Integer> toSet(ObjectSet objects) {
    return switch (objects.size()) {
      case 0 -> Set.of();
      case 1 -> Set.of(objects.get(0));
      default -> sets.computeIfAbsent(objects, Resolver::copy);
    };
  }

  private static Set<Integer> copy(ObjectSet objects) {
    Set<Integer> copy = LinkedHashSet.newLinkedHashSet(objects.size());
    objects.forEach(copy::add);
    return Collections.unmodifiableSet(copy);
  }
}
