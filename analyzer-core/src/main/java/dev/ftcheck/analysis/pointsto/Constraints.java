package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.ContainerKind;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.analysis.ir.TypeRef;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.link.Meaning;
import dev.ftcheck.analysis.pointsto.HeapObject.ClassObject;
import dev.ftcheck.analysis.pointsto.HeapObject.External;
import dev.ftcheck.analysis.pointsto.HeapObject.FunctionObject;
import dev.ftcheck.analysis.pointsto.HeapObject.Instance;
import dev.ftcheck.analysis.pointsto.HeapObject.ModuleObject;
import dev.ftcheck.analysis.pointsto.HeapObject.Representative;
import dev.ftcheck.analysis.pointsto.HeapObject.Site;
import dev.ftcheck.analysis.pointsto.HeapObject.SuperObject;
import java.util.List;
import java.util.Optional;

/**
 * The constraints of one unit instance, instruction by instruction; control flow does not matter
 * here.
 */
final class Constraints {

  private final Graph graph;
  private final Solver solver;
  private final Containers containers;

  Constraints(Graph graph) {
    this.graph = graph;
    this.solver = graph.solver();
    this.containers = new Containers(graph);
  }

  void add(UnitInstance in) {
    LinkedUnit unit = in.unit();
    CodeUnit code = unit.code();
    for (int param = 0; param < code.params().size(); param++) {
      Param.Kind kind = code.params().get(param).kind();
      if (kind != Param.Kind.VARARG && kind != Param.Kind.KWARG) {
        declare(in, param, code.params().get(param).type());
      }
    }
    declareReturn(in);
    code.body().forEach(instr -> add(in, instr));
  }

  /**
   * Whether the register holds a function or class that was made for this use, possibly already
   * decorated.
   */
  boolean isFreshFunction(UnitInstance in, int register) {
    return switch (definition(in, register)) {
      case Instr.MakeFunction _, Instr.MakeClass _ -> true;
      case Instr.Call call ->
          call.arguments().size() == 1
              && isFreshFunction(in, call.arguments().getFirst().register());
      case null, default -> false;
    };
  }

  private Instr definition(UnitInstance in, int register) {
    Definitions definitions = graph.program().definitions(in.unit());
    return definitions.of(register);
  }

  private void declareReturn(UnitInstance in) {
    for (LinkedClass cls :
        graph.program().classesOf(in.unit().module(), in.unit().code().returnType())) {
      if (!cls.isModel()) {
        solver.add(in.returnNode(), new Representative(cls));
      }
    }
  }

  private void declare(UnitInstance in, int register, TypeRef type) {
    for (LinkedClass cls : graph.program().classesOf(in.unit().module(), type)) {
      solver.add(in.node(register), new Representative(cls));
    }
  }

  private void add(UnitInstance in, Instr instr) {
    LinkedModule module = in.unit().module();
    switch (instr) {
      case Instr.Compute i -> {
        if (i.op() == Operator.ARITHMETIC) {
          containers.concatenate(in, i);
        }
      }
      case Instr.Const _, Instr.DeleteGlobal _, Instr.DeleteLocal _ -> {}
      case Instr.DeleteAttr _,
          Instr.DeleteItem _,
          Instr.Raise _,
          Instr.Break _,
          Instr.Continue _ -> {}
      case Instr.If _, Instr.While _, Instr.Try _ -> {}
      case Instr.Move i -> solver.flow(in.node(i.src()), in.node(i.dst()));
      case Instr.InPlace i -> inPlace(in, i);
      case Instr.Phi i ->
          i.sources().forEach(source -> solver.flow(in.node(source), in.node(i.dst())));
      case Instr.LoadGlobal i -> loadGlobal(in, module, i);
      case Instr.StoreGlobal i -> solver.flow(in.node(i.src()), global(module, i.name()));
      case Instr.LoadCell i -> solver.flow(cell(in, i.ownerUnit(), i.name()), in.node(i.dst()));
      case Instr.StoreCell i -> solver.flow(in.node(i.src()), cell(in, i.ownerUnit(), i.name()));
      case Instr.LoadAttr i -> {
        Calls.Shape access = new Calls.Shape(in, i.dst(), List.of(), in.node(i.dst()));
        solver.onEach(
            in.node(i.object()),
            o -> graph.attributes().load(o, i.attr(), in.node(i.dst()), access));
      }
      case Instr.StoreAttr i -> storeAttr(in, i);
      case Instr.LoadItem i -> containers.load(in, i, definition(in, i.key()));
      case Instr.StoreItem i -> containers.store(in, i, definition(in, i.key()));
      case Instr.MakeContainer i -> containers.make(in, i);
      case Instr.AddElement i ->
          solver.onEach(
              in.node(i.container()), o -> containers.put(o, Elements.OTHER, in.node(i.src())));
      case Instr.MakeFunction i -> makeFunction(in, i);
      case Instr.MakeClass i -> makeClass(in, i);
      case Instr.Call i -> call(in, i);
      case Instr.CallMethod i -> callMethod(in, i);
      case Instr.MakeSuper i -> {
        LinkedClass after = module.classes().get(i.classIndex());
        solver.onEach(
            in.node(i.self()),
            o -> solver.add(in.node(i.dst()), new SuperObject(after, solver.object(o))));
      }
      case Instr.Await i -> solver.flow(in.node(i.src()), in.node(i.dst()));
      case Instr.Yield i -> {
        if (i.src() != Instr.NONE && i.delegating()) {
          containers.iterate(in, i.src(), i.dst(), in.yieldNode());
        } else if (i.src() != Instr.NONE) {
          solver.flow(in.node(i.src()), in.yieldNode());
        }
      }
      case Instr.ImportModule i -> {
        String top =
            i.module().contains(".")
                ? i.module().substring(0, i.module().indexOf('.'))
                : i.module();
        bindModule(in, i.dst(), i.bindsTop() ? top : i.module(), 0);
      }
      case Instr.ImportName i -> importName(in, i);
      case Instr.Declare i -> declare(in, i.register(), i.type());
      case Instr.ForEach i ->
          containers.iterate(in, i.iterable(), i.element(), in.node(i.element()));
      case Instr.With i -> with(in, i);
      case Instr.Return i -> {
        if (i.src() != Instr.NONE) {
          solver.flow(in.node(i.src()), in.returnNode());
        }
      }
    }
  }

  private void inPlace(UnitInstance in, Instr.InPlace i) {
    if (i.op() == Operator.ARITHMETIC) {
      solver.flow(in.node(i.left()), in.node(i.dst()));
      containers.extend(in, i.left(), i.right());
    }
  }

  private int global(LinkedModule module, String name) {
    return solver.field(solver.idOf(new ModuleObject(module)), name);
  }

  private void loadGlobal(UnitInstance in, LinkedModule module, Instr.LoadGlobal load) {
    int dst = in.node(load.dst());
    solver.flow(global(module, load.name()), dst);
    LinkedModule builtins = graph.program().builtins();
    if (module != builtins && solver.get(global(module, load.name())).isEmpty()) {
      solver.flow(global(builtins, load.name()), dst);
    }
  }

  private int cell(UnitInstance in, int ownerUnit, String name) {
    UnitInstance owner = in.enclosing(ownerUnit);
    UnitInstance at =
        owner != null ? owner : graph.plain(in.unit().module().units().get(ownerUnit));
    return graph.cell(at, name);
  }

  private void storeAttr(UnitInstance in, Instr.StoreAttr store) {
    int value = in.node(store.src());
    boolean onSelf = store.object() == 0 && in.unit().hasReceiver();
    Instr source = onSelf ? definition(in, store.src()) : null;
    if (!(source instanceof Instr.Call
        || source instanceof Instr.CallMethod
        || source instanceof Instr.MakeContainer)) {
      solver.onEach(
          in.node(store.object()),
          o -> graph.attributes().store(o, store.attr(), value, in, store.src()));
      return;
    }
    solver.onEach(
        in.node(store.object()),
        receiver -> {
          HeapObject owner = solver.object(receiver);
          if (owner instanceof Instance(var _, var _, HeapObject grand) && grand != null) {
            graph.attributes().store(receiver, store.attr(), value, in, store.src());
            return;
          }
          int field = solver.field(receiver, store.attr());
          solver.onEach(
              value, made -> solver.add(field, ownedCopy(made, owner, in, source, store.src())));
        });
  }

  /** What a method allocates and stores in {@code self} at once is told apart by its receiver. */
  private int ownedCopy(int made, HeapObject owner, UnitInstance in, Instr source, int register) {
    boolean allocatedHere =
        solver.object(made) instanceof Instance(var _, Site site, HeapObject itsOwner)
            && site.unit() == in
            && site.register() == register
            && itsOwner == null;
    if (!allocatedHere) {
      return made;
    }
    Instance plain = (Instance) solver.object(made);
    Instance copy = new Instance(plain.cls(), plain.site(), owner);
    int id = solver.idOf(copy);
    if (source instanceof Instr.MakeContainer) {
      for (String field : List.copyOf(solver.fieldsOf(made))) {
        solver.flow(solver.field(made, field), solver.field(id, field));
      }
    } else {
      List<Argument> arguments =
          source instanceof Instr.Call call
              ? call.arguments()
              : ((Instr.CallMethod) source).arguments();
      graph.calls().construct(copy, plain.cls(), new Calls.Shape(in, register, arguments, -1));
    }
    return id;
  }

  private void makeFunction(UnitInstance in, Instr.MakeFunction made) {
    UnitInstance inner = graph.within(in, made.unit());
    solver.add(in.node(made.dst()), new FunctionObject(inner.unit(), in));
    for (int at = 0; at < made.defaults().size(); at++) {
      solver.flow(in.node(made.defaults().get(at)), inner.node(made.defaultParams().get(at)));
    }
  }

  private void makeClass(UnitInstance in, Instr.MakeClass made) {
    LinkedClass cls = in.unit().module().classes().get(made.classIndex());
    UnitInstance body = graph.within(in, cls.code().bodyUnit());
    solver.add(body.node(0), new ClassObject(cls));
    solver.add(in.node(made.dst()), new ClassObject(cls));
    graph.addEdge(in, made.dst(), new CallEdge(body, null, false));
  }

  private void call(UnitInstance in, Instr.Call i) {
    Calls.Shape shape = new Calls.Shape(in, i.dst(), i.arguments(), in.node(i.dst()));
    if (isAttributeFunction(in, i)) {
      return;
    }
    solver.onEach(in.node(i.function()), callable -> graph.calls().invoke(callable, shape));
    if (i.arguments().size() == 1 && isFreshFunction(in, i.arguments().getFirst().register())) {
      keepDecorated(in, i);
    }
  }

  /**
   * A decorator that is unknown, or does not return another function, leaves the function what it
   * was.
   */
  private void keepDecorated(UnitInstance in, Instr.Call i) {
    int function = in.node(i.function());
    int decorated = in.node(i.arguments().getFirst().register());
    Optional<?> meaning = graph.program().meaning(in.unit(), i.function());
    boolean known =
        meaning.isPresent()
            && meaning.get() instanceof Meaning.OfFunction of
            && !of.unit().isModel();
    if (!known) {
      solver.flow(decorated, in.node(i.dst()));
    } else {
      solver.onEach(
          function,
          callable -> {
            if (!(solver.object(callable) instanceof FunctionObject)) {
              solver.flow(decorated, in.node(i.dst()));
            }
          });
    }
  }

  /**
   * {@code getattr(o, "name")} and {@code setattr(o, "name", v)} with constant names are attribute
   * accesses.
   */
  private boolean isAttributeFunction(UnitInstance in, Instr.Call i) {
    if (!(definition(in, i.function()) instanceof Instr.LoadGlobal load)
        || i.arguments().size() < 2) {
      return false;
    }
    List<Argument> arguments = i.arguments();
    if (!(definition(in, arguments.get(1).register())
        instanceof Instr.Const(int _, Constant.Text(String attr), var _))) {
      return false;
    }
    int object = in.node(arguments.get(0).register());
    if (load.name().equals("getattr")) {
      Calls.Shape access = new Calls.Shape(in, i.dst(), List.of(), in.node(i.dst()));
      solver.onEach(object, o -> graph.attributes().load(o, attr, in.node(i.dst()), access));
      if (arguments.size() > 2) {
        solver.flow(in.node(arguments.get(2).register()), in.node(i.dst()));
      }
      return true;
    }
    if (load.name().equals("setattr") && arguments.size() == 3) {
      int register = arguments.get(2).register();
      solver.onEach(
          object, o -> graph.attributes().store(o, attr, in.node(register), in, register));
      return true;
    }
    return false;
  }

  private void callMethod(UnitInstance in, Instr.CallMethod i) {
    int bound = solver.newNodes(1);
    Calls.Shape access = new Calls.Shape(in, i.dst(), List.of(), bound);
    Calls.Shape shape = new Calls.Shape(in, i.dst(), i.arguments(), in.node(i.dst()));
    solver.onEach(
        in.node(i.receiver()), o -> graph.attributes().load(o, i.method(), bound, access));
    solver.onEach(bound, callable -> graph.calls().invoke(callable, shape));
  }

  private void bindModule(UnitInstance in, int dst, String dotted, int level) {
    Optional<LinkedModule> found = graph.program().importModule(in.unit().module(), dotted, level);
    solver.add(in.node(dst), found.<HeapObject>map(ModuleObject::new).orElse(new External(dotted)));
  }

  private void importName(UnitInstance in, Instr.ImportName i) {
    LinkedModule importer = in.unit().module();
    Optional<LinkedModule> from = graph.program().importModule(importer, i.module(), i.level());
    if (i.name().equals("*")) {
      from.ifPresent(module -> importAll(importer, module));
      return;
    }
    String submodule = i.module().isEmpty() ? i.name() : i.module() + "." + i.name();
    from.ifPresent(module -> solver.flow(global(module, i.name()), in.node(i.dst())));
    Optional<LinkedModule> below = graph.program().importModule(importer, submodule, i.level());
    if (below.isPresent()) {
      solver.add(in.node(i.dst()), new ModuleObject(below.get()));
    } else if (i.level() == 0
        && (from.isEmpty() || graph.attributes().leavesOut(from.get(), i.name()))) {
      solver.add(in.node(i.dst()), new External(submodule));
    }
  }

  private void importAll(LinkedModule importer, LinkedModule from) {
    from.body()
        .code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.StoreGlobal store && !store.name().startsWith("_")) {
                solver.flow(global(from, store.name()), global(importer, store.name()));
              }
            });
  }

  private void with(UnitInstance in, Instr.With i) {
    int entered = in.node(i.entered());
    Calls.Shape enter = new Calls.Shape(in, i.entered(), List.of(), entered);
    Calls.Shape exit = new Calls.Shape(in, ~i.entered(), List.of(), -1);
    String enterName = i.isAsync() ? "__aenter__" : "__enter__";
    String exitName = i.isAsync() ? "__aexit__" : "__exit__";
    solver.onEach(
        in.node(i.context()),
        o -> {
          if (solver.object(o) instanceof HeapObject.GeneratorObject(UnitInstance generator)) {
            solver.flow(generator.yieldNode(), entered);
          } else {
            graph.attributes().methods(o, enterName, f -> graph.calls().callMethod(o, f, enter));
            graph.attributes().methods(o, exitName, f -> graph.calls().callMethod(o, f, exit));
          }
        });
  }

  static String className(ContainerKind kind) {
    return switch (kind) {
      case LIST -> "list";
      case TUPLE, GENERATOR -> "tuple";
      case SET -> "set";
      case DICT -> "dict";
    };
  }
}
