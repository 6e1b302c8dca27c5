package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Uses of objects that keep a state from call to call: iterators, and what its documentation says
 * not to share. What a unit makes and keeps for itself is left out.
 */
public final class ObjectUses {

  private final Recorder recorder;

  ObjectUses(Recorder recorder) {
    this.recorder = recorder;
  }

  /** The next element is taken from what the register holds, once or in a loop. */
  void advances(int register, String operation, Span span, State state) {
    if (anyObject(register, ObjectUses::isIterator)) {
      record(AccessKind.ADVANCE, register, operation, span, state);
    } else if (recorder.anyInstance(register, ObjectUses::isUnsafe)) {
      record(AccessKind.USE, register, operation, span, state);
    }
  }

  /** A method of a library class is called. */
  void calls(CallWalk.Site site, Collection<UnitInstance> methods, State state) {
    int receiver = site.receiver().register();
    boolean safe =
        methods.stream()
            .allMatch(
                method ->
                    method.unit().code().name().equals("__init__")
                        || method.unit().effects().contains(new Effect.SafeFromAnyThread()));
    if (receiver >= 0 && !safe && recorder.anyInstance(receiver, ObjectUses::isUnsafe)) {
      String name = methods.iterator().next().unit().code().name();
      record(AccessKind.USE, receiver, "." + name, site.span(), state);
    }
  }

  private void record(AccessKind kind, int register, String operation, Span span, State state) {
    Operand object = recorder.operand(state, register);
    boolean local = object.path().root() instanceof Path.Fresh(int made) && !state.isEscaped(made);
    if (!local) {
      recorder.read(state, kind, new Place.Contents(object), "", span, false, operation);
    }
  }

  private boolean anyObject(int register, Predicate<HeapObject> test) {
    ObjectSet objects = recorder.pointsTo().at(recorder.unit(), register);
    for (int at = 0; at < objects.size(); at++) {
      if (test.test(recorder.pointsTo().object(objects.get(at)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the object forgets each element that it gives. */
  public static boolean isIterator(HeapObject object) {
    if (object instanceof HeapObject.GeneratorObject(UnitInstance generator)) {
      return !generator.unit().code().isAsync();
    }
    LinkedClass cls = object.instanceClass();
    return cls != null
        && cls.isModel()
        && !isUnsafe(cls)
        && cls.declarer("__next__").filter(ObjectUses::advances).isPresent();
  }

  private static boolean advances(LinkedClass cls) {
    return cls.module().units().stream()
        .anyMatch(
            unit ->
                unit.methodOf() == cls
                    && unit.code().name().equals("__next__")
                    && unit.effects().stream().anyMatch(Effect.Advances.class::isInstance));
  }

  /** Whether threads must not share instances. */
  public static boolean isUnsafe(LinkedClass cls) {
    return cls.trait(Trait.NotThreadSafe.class).filter(trait -> !trait.ofLoop()).isPresent();
  }
}
