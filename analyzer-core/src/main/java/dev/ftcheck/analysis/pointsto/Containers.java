package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.ContainerKind;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject.GeneratorObject;
import dev.ftcheck.analysis.pointsto.HeapObject.Instance;
import dev.ftcheck.analysis.pointsto.HeapObject.Site;
import java.util.HashMap;
import java.util.Map;

/** Displays, subscripts and iteration. */
final class Containers {

  private final Graph graph;
  private final Solver solver;

  Containers(Graph graph) {
    this.graph = graph;
    this.solver = graph.solver();
  }

  void make(UnitInstance in, Instr.MakeContainer i) {
    LinkedClass cls = graph.program().builtinClass(Constraints.className(i.kind()));
    int object = solver.idOf(new Instance(cls, new Site(in, i.dst()), null));
    solver.add(in.node(i.dst()), object);
    for (int at = 0; at < i.elements().size(); at++) {
      put(object, fieldOf(in, i, at), in.node(i.elements().get(at)));
    }
    for (int unpacked : i.unpacked()) {
      int elements = solver.newNodes(1);
      put(object, Elements.OTHER, elements);
      iterate(in, unpacked, Instr.NONE, elements);
    }
  }

  /** {@code left += right} of a list. */
  void extend(UnitInstance in, int left, int right) {
    solver.onEach(
        in.node(left),
        o -> {
          if (holdsElements(o)) {
            int elements = solver.newNodes(1);
            put(o, Elements.OTHER, elements);
            iterate(in, right, Instr.NONE, elements);
          }
        });
  }

  /** {@code left + right} of lists and tuples is a new one with the elements of both. */
  void concatenate(UnitInstance in, Instr.Compute i) {
    Sum sum = new Sum(in, i.dst());
    for (int operand : i.operands()) {
      solver.onEach(in.node(operand), sum::takeOver);
    }
  }

  /** What {@code +} makes at one place: a sequence for each class of sequences it gets. */
  private final class Sum {

    private final UnitInstance in;
    private final int register;

    /** By class the node of the elements of what it makes; null as long as that is nothing. */
    private Map<LinkedClass, Integer> sums;

    Sum(UnitInstance in, int register) {
      this.in = in;
      this.register = register;
    }

    void takeOver(int object) {
      LinkedClass cls = solver.object(object).instanceClass();
      if (cls == null || !isSequence(cls)) {
        return;
      }
      if (sums == null) {
        sums = new HashMap<>(2);
      }
      int elements = sums.computeIfAbsent(cls, this::make);
      if (!solver.isOverfull(elements)) {
        solver.flow(solver.field(object, Elements.ANY), elements);
      }
    }

    private int make(LinkedClass cls) {
      int sum = solver.idOf(new Instance(cls, new Site(in, register), null));
      solver.add(in.node(register), sum);
      int elements = solver.field(sum, Elements.OTHER);
      solver.flow(elements, solver.field(sum, Elements.ANY));
      return elements;
    }

    private static boolean isSequence(LinkedClass cls) {
      return cls.trait(Trait.Container.class)
          .filter(container -> container.shape() == Trait.Shape.LIST)
          .isPresent();
    }
  }

  private String fieldOf(UnitInstance in, Instr.MakeContainer i, int at) {
    String field = null;
    if (i.kind() == ContainerKind.TUPLE && at <= Elements.MAX_POSITION && i.unpacked().isEmpty()) {
      field = Elements.position(at);
    } else if (i.kind() == ContainerKind.DICT && i.keys().get(at) != Instr.NONE) {
      field = Elements.ofKey(graph.program().definitions(in.unit()).of(i.keys().get(at)));
    }
    return field == null ? Elements.OTHER : field;
  }

  /** Puts what the node holds into a container, under a field of {@link Elements}. */
  void put(int container, String field, int value) {
    solver.flow(value, solver.field(container, field));
    solver.flow(value, solver.field(container, Elements.ANY));
  }

  void load(UnitInstance in, Instr.LoadItem i, Instr key) {
    String field = Elements.ofKey(key);
    int dst = in.node(i.dst());
    solver.onEach(
        in.node(i.object()),
        o -> {
          Calls.Shape call = new Calls.Shape(in, i.dst(), Calls.positional(i.key()), dst);
          subscript(o, "__getitem__", call);
          if (holdsElements(o)) {
            subscript(o, "__missing__", call);
          }
          if (field == null) {
            solver.flow(solver.field(o, Elements.ANY), dst);
          } else {
            solver.flow(solver.field(o, field), dst);
            solver.flow(solver.field(o, Elements.OTHER), dst);
          }
        });
  }

  void store(UnitInstance in, Instr.StoreItem i, Instr key) {
    String constant = Elements.ofKey(key);
    String field = constant == null ? Elements.OTHER : constant;
    solver.onEach(
        in.node(i.object()),
        o -> {
          Calls.Shape call = new Calls.Shape(in, ~i.src(), Calls.positional(i.key(), i.src()), -1);
          subscript(o, "__setitem__", call);
          put(o, field, in.node(i.src()));
        });
  }

  /** Calls the method of a subscript; what a container of a library does there is known. */
  private void subscript(int object, String method, Calls.Shape call) {
    boolean known = holdsElements(object);
    graph
        .attributes()
        .methods(
            object,
            method,
            f -> {
              if (!known || !f.unit().isModel()) {
                graph.calls().callMethod(object, f, call);
              }
            });
  }

  /**
   * {@code element} takes what iteration over the register yields; the calls it makes have the edge
   * key {@code key}.
   */
  void iterate(UnitInstance in, int iterable, int key, int element) {
    solver.onEach(in.node(iterable), o -> iterate(in, o, key, element, true));
  }

  private void iterate(UnitInstance in, int object, int key, int element, boolean first) {
    if (solver.object(object) instanceof GeneratorObject(UnitInstance generator)) {
      solver.flow(generator.yieldNode(), element);
      return;
    }
    LinkedClass cls = solver.object(object).instanceClass();
    if (cls == null) {
      return;
    }
    if (holdsElements(object)) {
      boolean yieldsKeys =
          cls.trait(Trait.Container.class)
              .filter(trait -> trait.shape() == Trait.Shape.DICT)
              .isPresent();
      if (!yieldsKeys) {
        solver.flow(solver.field(object, Elements.ANY), element);
      }
    } else if (first && cls.declarer("__iter__").isPresent()) {
      int iterator = solver.newNodes(1);
      Calls.Shape call = new Calls.Shape(in, key, Calls.positional(), iterator);
      graph
          .attributes()
          .methods(object, "__iter__", f -> graph.calls().callMethod(object, f, call));
      solver.onEach(iterator, it -> iterate(in, it, key, element, false));
    } else {
      Calls.Shape call = new Calls.Shape(in, key, Calls.positional(), element);
      graph
          .attributes()
          .methods(object, "__next__", f -> graph.calls().callMethod(object, f, call));
    }
  }

  private boolean holdsElements(int object) {
    LinkedClass cls = solver.object(object).instanceClass();
    return cls != null && cls.trait(Trait.Container.class).isPresent();
  }
}
