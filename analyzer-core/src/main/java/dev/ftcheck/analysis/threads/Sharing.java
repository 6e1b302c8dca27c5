package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Escape analysis: which objects a second thread can reach. These are what module names, classes,
 * unknown callers' objects and started threads hold, and everything reachable from there; but not
 * through queues and futures, which hand objects over, nor through thread-local storage.
 */
final class Sharing {

  private final PointsTo pointsTo;
  private final BitSet shared = new BitSet();

  /** What modules and classes hold. */
  private final BitSet ofProcess;

  /** What is shared whoever calls: not by way of objects that an unknown caller may share. */
  private final BitSet published;

  private final Deque<Integer> pending = new ArrayDeque<>();
  private final Map<LinkedUnit, List<Instr.MakeFunction>> withDefaults = new HashMap<>();

  Sharing(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
    for (LinkedModule module : pointsTo.program().modules()) {
      share(pointsTo.id(new HeapObject.ModuleObject(module)));
    }
    for (LinkedClass cls : pointsTo.program().classes()) {
      share(pointsTo.id(new HeapObject.ClassObject(cls)));
    }
    close();
    ofProcess = (BitSet) shared.clone();
    for (UnitInstance unit : pointsTo.instances()) {
      if (unit.unit().isModel() && startsThreads(unit)) {
        shareEntries(unit);
      }
    }
    close();
    published = (BitSet) shared.clone();
    for (LinkedClass cls : pointsTo.program().classes()) {
      if (!cls.isModel()) {
        share(pointsTo.id(new HeapObject.Representative(cls)));
      }
    }
    close();
  }

  /** Whether the program itself lets a second thread reach the object. */
  boolean isPublished(int object) {
    return published.get(object);
  }

  /** Whether code that nobody gave the object can reach it. */
  boolean isOfProcess(int object) {
    return ofProcess.get(object);
  }

  boolean isShared(int object) {
    return shared.get(object);
  }

  static boolean startsThreads(UnitInstance unit) {
    return unit.unit().effects().stream()
        .anyMatch(
            effect ->
                effect instanceof Effect.Starts
                    || effect instanceof Effect.Spawns
                    || effect instanceof Effect.Serves
                    || effect instanceof Effect.RegistersCallback);
  }

  /**
   * What a thread gets from the one who starts it: its parameters, its receiver, the variables its
   * function captures.
   */
  private void shareEntries(UnitInstance unit) {
    for (int param = 0; param < unit.unit().code().params().size(); param++) {
      share(pointsTo.at(unit, param));
    }
    for (CallEdge edge : pointsTo.edges(unit, PointsTo.RUN_KEY)) {
      if (edge.receiver() != null) {
        share(pointsTo.id(edge.receiver()));
      }
    }
    for (Set<CallEdge> edges : pointsTo.edgesOf(unit)) {
      for (CallEdge edge : edges) {
        for (int param = 0; param < edge.callee().unit().code().params().size(); param++) {
          share(pointsTo.at(edge.callee(), param));
        }
      }
    }
    unit.unit()
        .code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.Call call) {
                share(pointsTo.at(unit, call.function()));
              }
            });
  }

  private void share(ObjectSet objects) {
    objects.forEach(this::share);
  }

  private void share(int object) {
    if (!shared.get(object)) {
      shared.set(object);
      pending.add(object);
    }
  }

  private void close() {
    while (!pending.isEmpty()) {
      int object = pending.remove();
      switch (pointsTo.object(object)) {
        case HeapObject.BoundMethod(var function, HeapObject receiver) -> {
          share(pointsTo.id(receiver));
          share(pointsTo.id(function));
        }
        case HeapObject.FunctionObject(var unit, UnitInstance definedIn) -> {
          shareCaptured(unit, definedIn);
          shareDefaults(unit, definedIn);
        }
        case HeapObject.SuperObject(var _, HeapObject self) -> share(pointsTo.id(self));
        case HeapObject.ModuleObject _,
            HeapObject.ClassObject _,
            HeapObject.GeneratorObject _,
            HeapObject.External _ -> {}
        case HeapObject.Instance _, HeapObject.Representative _ -> {}
      }
      LinkedClass cls = pointsTo.object(object).instanceClass();
      if (cls == null || !handsOver(cls)) {
        for (String field : pointsTo.fields(object)) {
          share(pointsTo.field(object, field));
        }
      }
    }
  }

  private static boolean handsOver(LinkedClass cls) {
    return cls.trait(Trait.Queue.class).isPresent()
        || cls.trait(Trait.Future.class).isPresent()
        || cls.trait(Trait.ThreadLocal.class).isPresent();
  }

  /** A default is made once, where the function is defined, and kept by the function. */
  private void shareDefaults(LinkedUnit unit, UnitInstance definedIn) {
    for (Instr.MakeFunction made : defaults(definedIn.unit())) {
      if (made.unit() == unit.code().index()) {
        made.defaults().forEach(value -> share(pointsTo.at(definedIn, value)));
      }
    }
  }

  /** The functions with defaults that the unit makes. */
  private List<Instr.MakeFunction> defaults(LinkedUnit unit) {
    return withDefaults.computeIfAbsent(
        unit,
        _ -> {
          List<Instr.MakeFunction> made = new ArrayList<>();
          unit.code()
              .body()
              .forEach(
                  instr -> {
                    if (instr instanceof Instr.MakeFunction function
                        && !function.defaults().isEmpty()) {
                      made.add(function);
                    }
                  });
          return made;
        });
  }

  private void shareCaptured(LinkedUnit unit, UnitInstance definedIn) {
    unit.code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.LoadCell load && load.ownerUnit() != unit.code().index()) {
                UnitInstance owner = definedIn.enclosing(load.ownerUnit());
                if (owner != null) {
                  share(pointsTo.cell(owner, load.name()));
                }
              }
            });
  }
}
