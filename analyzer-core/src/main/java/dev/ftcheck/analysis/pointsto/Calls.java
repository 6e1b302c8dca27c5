package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.HeapObject.BoundMethod;
import dev.ftcheck.analysis.pointsto.HeapObject.ClassObject;
import dev.ftcheck.analysis.pointsto.HeapObject.FunctionObject;
import dev.ftcheck.analysis.pointsto.HeapObject.GeneratorObject;
import dev.ftcheck.analysis.pointsto.HeapObject.Instance;
import dev.ftcheck.analysis.pointsto.HeapObject.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a callable object that reaches a call into flows of arguments and results, and records the
 * call edge.
 */
final class Calls {

  private final Graph graph;
  private final Solver solver;

  Calls(Graph graph) {
    this.graph = graph;
    this.solver = graph.solver();
  }

  /**
   * A call in the code of {@code caller}.
   *
   * @param key the register that identifies the call in its unit, see {@link PointsTo#edges}
   * @param result the node that takes the result, -1 for none
   */
  record Shape(UnitInstance caller, int key, List<Argument> arguments, int result) {}

  void invoke(int callable, Shape call) {
    switch (solver.object(callable)) {
      case FunctionObject function -> call(function, null, false, call);
      case BoundMethod(FunctionObject function, HeapObject receiver) ->
          call(function, receiver, false, call);
      case ClassObject(LinkedClass cls) -> construct(cls, call);
      case Instance instance -> callInstance(instance, call);
      case HeapObject.Representative representative -> callInstance(representative, call);
      case HeapObject.External external ->
          graph.callsUnknown(call.caller(), call.key(), external.dotted());
      case HeapObject.ModuleObject _, HeapObject.SuperObject _, GeneratorObject _ -> {}
    }
  }

  /** Calls a function for an object that is its first argument. */
  void callMethod(int receiver, FunctionObject function, Shape call) {
    call(function, solver.object(receiver), false, call);
  }

  private void callInstance(HeapObject instance, Shape call) {
    graph
        .attributes()
        .methods(
            solver.idOf(instance), "__call__", function -> call(function, instance, false, call));
  }

  private void construct(LinkedClass cls, Shape call) {
    HeapObject made = new Instance(cls, graph.siteOf(call.caller(), call.key(), cls), null);
    construct(made, cls, call);
  }

  /** Runs the constructor for an object that this call makes. */
  void construct(HeapObject made, LinkedClass cls, Shape call) {
    int object = solver.idOf(made);
    if (call.result() >= 0) {
      solver.add(call.result(), object);
    }
    graph
        .attributes()
        .methods(
            object,
            "__init__",
            function ->
                call(
                    function,
                    made,
                    true,
                    new Shape(call.caller(), call.key(), call.arguments(), -1)));
    graph.constructed(cls, object);
  }

  private void call(FunctionObject function, HeapObject receiver, boolean constructs, Shape call) {
    UnitInstance callee = graph.instantiate(function, call);
    graph.addEdge(call.caller(), call.key(), new CallEdge(callee, receiver, constructs));
    bind(callee, receiver, call);
    if (receiver != null
        && callee.unit().effects().stream().anyMatch(Effect.Starts.class::isInstance)) {
      Shape run = new Shape(callee, PointsTo.RUN_KEY, List.of(), -1);
      int thread = solver.idOf(receiver);
      graph.attributes().methods(thread, "run", method -> callMethod(thread, method, run));
    }
    if (call.result() < 0) {
      return;
    }
    LinkedUnit unit = callee.unit();
    if (unit.code().isGenerator()) {
      solver.add(call.result(), new GeneratorObject(callee));
    } else {
      solver.flow(callee.returnNode(), call.result());
    }
  }

  private void bind(UnitInstance callee, HeapObject receiver, Shape call) {
    List<Param> params = callee.unit().code().params();
    int position = 0;
    if (receiver != null && !params.isEmpty()) {
      if (params.getFirst().kind() == Param.Kind.VARARG) {
        solver.add(element(callee, 0, Elements.position(0)), receiver);
        solver.add(element(callee, 0, Elements.ANY), receiver);
      } else {
        solver.add(callee.node(0), receiver);
        position = 1;
      }
    }
    int firstExtra = 0;
    boolean open = false;
    for (Argument argument : call.arguments()) {
      int value = call.caller().node(argument.register());
      switch (argument.kind()) {
        case POSITIONAL -> {
          if (open) {
            toAllFrom(callee, params, position, value);
          } else {
            firstExtra = bindPosition(callee, params, position++, firstExtra, value);
          }
        }
        case KEYWORD -> bindKeyword(callee, params, argument.keyword(), value);
        case STAR -> {
          unpack(callee, params, position, value);
          open = true;
        }
        case DOUBLE_STAR -> unpackKeywords(callee, params, value);
      }
    }
  }

  /** Returns the number of values that went to {@code *args} so far. */
  private int bindPosition(
      UnitInstance callee, List<Param> params, int position, int extra, int value) {
    if (position < params.size() && isPositional(params.get(position))) {
      pass(value, callee, position);
      return extra;
    }
    for (int param = 0; param < params.size(); param++) {
      if (params.get(param).kind() == Param.Kind.VARARG) {
        if (extra <= Elements.MAX_POSITION) {
          solver.flow(value, element(callee, param, Elements.position(extra)));
        }
        solver.flow(value, element(callee, param, Elements.ANY));
      }
    }
    return extra + 1;
  }

  /** Of what is passed for {@code self} only instances of the class can be meant. */
  private void pass(int value, UnitInstance callee, int param) {
    if (param > 0 || !callee.unit().hasReceiver()) {
      solver.flow(value, callee.node(param));
      return;
    }
    LinkedClass cls = callee.unit().methodOf();
    solver.onEach(
        value,
        object -> {
          LinkedClass its = solver.object(object).instanceClass();
          if (its == null || its.isSubclassOf(cls) || cls.isModel()) {
            solver.add(callee.node(0), object);
          }
        });
  }

  private void toAllFrom(UnitInstance callee, List<Param> params, int from, int value) {
    for (int param = from; param < params.size(); param++) {
      if (isPositional(params.get(param))) {
        pass(value, callee, param);
      } else if (params.get(param).kind() == Param.Kind.VARARG) {
        solver.flow(value, element(callee, param, Elements.OTHER));
        solver.flow(value, element(callee, param, Elements.ANY));
      }
    }
  }

  private void unpack(UnitInstance callee, List<Param> params, int from, int iterable) {
    solver.onEach(
        iterable,
        sequence -> {
          int extra = 0;
          for (int position = 0; position <= Elements.MAX_POSITION; position++) {
            int known = solver.field(sequence, Elements.position(position));
            extra = bindPosition(callee, params, from + position, extra, known);
          }
          toAllFrom(callee, params, from, solver.field(sequence, Elements.OTHER));
        });
  }

  private void unpackKeywords(UnitInstance callee, List<Param> params, int mapping) {
    solver.onEach(
        mapping,
        dict -> {
          for (int param = 0; param < params.size(); param++) {
            Param target = params.get(param);
            switch (target.kind()) {
              case POSITIONAL, KEYWORD_ONLY -> {
                pass(solver.field(dict, Elements.name(target.name())), callee, param);
                pass(solver.field(dict, Elements.OTHER), callee, param);
              }
              case KWARG -> solver.add(callee.node(param), dict);
              case POSITIONAL_ONLY, VARARG -> {}
            }
          }
        });
  }

  private void bindKeyword(UnitInstance callee, List<Param> params, String keyword, int value) {
    for (int param = 0; param < params.size(); param++) {
      Param target = params.get(param);
      if (target.name().equals(keyword)
          && (target.kind() == Param.Kind.POSITIONAL || target.kind() == Param.Kind.KEYWORD_ONLY)) {
        pass(value, callee, param);
        return;
      }
    }
    for (int param = 0; param < params.size(); param++) {
      if (params.get(param).kind() == Param.Kind.KWARG) {
        solver.flow(value, element(callee, param, Elements.name(keyword)));
        solver.flow(value, element(callee, param, Elements.ANY));
      }
    }
  }

  /** A field of the tuple or dict that the callee's {@code *args} or {@code **kwargs} holds. */
  private int element(UnitInstance callee, int param, String field) {
    boolean positional = callee.unit().code().params().get(param).kind() == Param.Kind.VARARG;
    LinkedClass cls = graph.program().builtinClass(positional ? "tuple" : "dict");
    int object = solver.idOf(new Instance(cls, new Site(callee, param), null));
    solver.add(callee.node(param), object);
    return solver.field(object, field);
  }

  private static boolean isPositional(Param param) {
    return param.kind() == Param.Kind.POSITIONAL || param.kind() == Param.Kind.POSITIONAL_ONLY;
  }

  /** The arguments of a call that the language makes: all positional. */
  static List<Argument> positional(int... registers) {
    List<Argument> arguments = new ArrayList<>();
    for (int register : registers) {
      if (register != Instr.NONE) {
        arguments.add(new Argument(Argument.Kind.POSITIONAL, "", register));
      }
    }
    return arguments;
  }

  static Set<CallEdge> newEdges() {
    return new LinkedHashSet<>();
  }
}
