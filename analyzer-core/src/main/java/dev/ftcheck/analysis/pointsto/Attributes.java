package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.InstanceAttributes;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.pointsto.HeapObject.BoundMethod;
import dev.ftcheck.analysis.pointsto.HeapObject.ClassObject;
import dev.ftcheck.analysis.pointsto.HeapObject.External;
import dev.ftcheck.analysis.pointsto.HeapObject.FunctionObject;
import dev.ftcheck.analysis.pointsto.HeapObject.Instance;
import dev.ftcheck.analysis.pointsto.HeapObject.ModuleObject;
import dev.ftcheck.analysis.pointsto.HeapObject.Representative;
import dev.ftcheck.analysis.pointsto.HeapObject.SuperObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Attribute lookup after <a
 * href="https://docs.python.org/3.14/reference/datamodel.html#invoking-descriptors">the data
 * model</a>: instance attributes, then the classes of the MRO, with functions bound and properties
 * called.
 */
final class Attributes {

  private final Graph graph;
  private final Solver solver;
  private final InstanceAttributes known;
  private final Map<LinkedModule, Set<String>> modelled = new HashMap<>();

  Attributes(Graph graph) {
    this.graph = graph;
    this.known = new InstanceAttributes(graph.program());
    this.solver = graph.solver();
  }

  /**
   * {@code result} takes what {@code object.attr} may be; {@code access} identifies the load for
   * the edges of properties.
   */
  void load(int object, String attr, int result, Calls.Shape access) {
    switch (solver.object(object)) {
      case ModuleObject(LinkedModule module) -> loadFromModule(object, module, attr, result);
      case ClassObject(LinkedClass cls) ->
          fromClasses(cls.mro(), attr, object, true, result, access);
      case Instance(LinkedClass cls, var _, var _) ->
          loadFromInstance(object, cls, attr, result, access);
      case Representative(LinkedClass cls) -> loadFromInstance(object, cls, attr, result, access);
      case SuperObject(LinkedClass after, HeapObject self) ->
          loadFromSuper(after, self, attr, result, access);
      case External(String dotted) -> solver.add(result, new External(dotted + "." + attr));
      case FunctionObject _, BoundMethod _, HeapObject.GeneratorObject _ ->
          solver.flow(solver.field(object, attr), result);
    }
  }

  void store(int object, String attr, int value, UnitInstance in, int valueRegister) {
    LinkedClass cls = solver.object(object).instanceClass();
    if (cls == null) {
      solver.flow(value, solver.field(object, attr));
      return;
    }
    if (!known.mayHave(cls, attr)) {
      return;
    }
    solver.flow(value, solver.field(object, attr));
    Optional<LinkedClass> declarer = cls.declarer(attr);
    if (declarer.isPresent() && declarer.get().module().isModel() == cls.module().isModel()) {
      solver.onEach(
          classField(declarer.get(), attr),
          member -> {
            if (solver.object(member) instanceof FunctionObject function
                && function.unit().isPropertyChange()) {
              Calls.Shape call =
                  new Calls.Shape(in, ~valueRegister, Calls.positional(valueRegister), -1);
              graph.calls().callMethod(object, function, call);
            }
          });
    }
  }

  /** Whether an instance of the class may have the attribute. */
  boolean mayHave(LinkedClass cls, String attr) {
    return known.mayHave(cls, attr);
  }

  /** Calls {@code use} for every function that {@code type(object).name} may be, unbound. */
  void methods(int object, String name, Consumer<FunctionObject> use) {
    LinkedClass cls = solver.object(object).instanceClass();
    Optional<LinkedClass> declarer = cls == null ? Optional.empty() : cls.declarer(name);
    declarer.ifPresent(
        owner ->
            solver.onEach(
                classField(owner, name),
                member -> {
                  if (solver.object(member) instanceof FunctionObject function) {
                    use.accept(function);
                  }
                }));
  }

  private void loadFromModule(int object, LinkedModule module, String attr, int result) {
    solver.flow(solver.field(object, attr), result);
    Optional<LinkedModule> submodule =
        graph.program().importModule(module, module.name() + "." + attr, 0);
    if (submodule.isPresent()) {
      solver.add(result, new ModuleObject(submodule.get()));
    } else if (leavesOut(module, attr)) {
      solver.add(result, new External(module.name() + "." + attr));
    }
  }

  /** Whether the module is a model, and says nothing of the name. */
  boolean leavesOut(LinkedModule module, String name) {
    return module.isModel()
        && !modelled.computeIfAbsent(module, Attributes::namesOf).contains(name);
  }

  private static Set<String> namesOf(LinkedModule module) {
    Set<String> names = new HashSet<>();
    module
        .body()
        .code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.StoreGlobal store) {
                names.add(store.name());
              }
            });
    return names;
  }

  private void loadFromInstance(
      int object, LinkedClass cls, String attr, int result, Calls.Shape access) {
    if (!known.mayHave(cls, attr)) {
      return;
    }
    solver.flow(solver.field(object, attr), result);
    cls.declarer(attr)
        .ifPresent(
            declarer ->
                solver.onEach(
                    classField(declarer, attr),
                    member -> bind(member, object, false, result, access)));
  }

  private void loadFromSuper(
      LinkedClass after, HeapObject self, String attr, int result, Calls.Shape access) {
    boolean onClass = self instanceof ClassObject;
    LinkedClass cls = self instanceof ClassObject(LinkedClass c) ? c : self.instanceClass();
    if (cls == null) {
      return;
    }
    List<LinkedClass> order = cls.mro();
    int at = order.indexOf(after);
    fromClasses(
        order.subList(Math.min(at + 1, order.size()), order.size()),
        attr,
        solver.idOf(self),
        onClass,
        result,
        access);
  }

  private void fromClasses(
      List<LinkedClass> order,
      String attr,
      int object,
      boolean onClass,
      int result,
      Calls.Shape access) {
    for (LinkedClass cls : order) {
      if (cls.declares(attr) || (onClass && isAssigned(cls, attr))) {
        solver.onEach(
            classField(cls, attr), member -> bind(member, object, onClass, result, access));
        if (cls.declares(attr)) {
          return;
        }
      }
    }
    if (onClass) {
      solver.flow(solver.field(object, attr), result);
    }
  }

  private boolean isAssigned(LinkedClass cls, String attr) {
    return solver.existingField(solver.idOf(new ClassObject(cls)), attr) >= 0;
  }

  private void bind(int member, int object, boolean onClass, int result, Calls.Shape access) {
    if (!(solver.object(member) instanceof FunctionObject function)) {
      solver.add(result, member);
    } else if (function.unit().isClassMethod()) {
      HeapObject self = solver.object(object);
      HeapObject receiver = onClass ? self : new ClassObject(self.instanceClass());
      solver.add(result, new BoundMethod(function, receiver));
    } else if (onClass || function.unit().isStatic()) {
      solver.add(result, member);
    } else if (function.unit().isProperty()) {
      graph.calls().callMethod(object, function, access);
    } else if (!function.unit().isPropertyChange()) {
      solver.add(result, new BoundMethod(function, solver.object(object)));
    }
  }

  private int classField(LinkedClass cls, String attr) {
    return solver.field(solver.idOf(new ClassObject(cls)), attr);
  }
}
