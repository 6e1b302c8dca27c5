package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.ContainerKind;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.source.Span;
import java.util.List;

/** The straight-line instructions: values, and reads and writes of places. */
final class Steps {

  private final Recorder recorder;
  private final CallWalk calls;
  private final Departures departures;
  private final LinkedModule module;

  Steps(Recorder recorder, CallWalk calls, Departures departures) {
    this.recorder = recorder;
    this.calls = calls;
    this.departures = departures;
    this.module = recorder.unit().unit().module();
  }

  void step(Instr instr, State state) {
    switch (instr) {
      case Instr.Const i -> {
        Path path = new Path.Fresh(i.dst());
        boolean flag = i.value() instanceof Constant.Bool;
        recorder.set(state, i.dst(), flag ? Value.constantOf(path) : Value.of(path));
      }
      case Instr.Move i -> recorder.set(state, i.dst(), recorder.value(state, i.src()));
      case Instr.Compute i -> compute(i, state);
      case Instr.InPlace i -> inPlace(i, state);
      case Instr.Phi i -> phi(i, state);
      case Instr.LoadGlobal i -> {
        Place place = new Place.Global(module, i.name());
        load(i.dst(), new Path.Global(module, i.name()), place, i.span(), state);
      }
      case Instr.StoreGlobal i ->
          store(new Place.Global(module, i.name()), i.src(), i.span(), state, true);
      case Instr.DeleteGlobal i -> delete(new Place.Global(module, i.name()), i.span(), state);
      case Instr.LoadCell i -> {
        Place place = new Place.Cell(i.ownerUnit(), i.name());
        load(i.dst(), new Path.Cell(i.ownerUnit(), i.name()), place, i.span(), state);
      }
      case Instr.StoreCell i -> {
        if (!isBinding(i)) {
          store(new Place.Cell(i.ownerUnit(), i.name()), i.src(), i.span(), state, false);
        }
      }
      case Instr.LoadAttr i -> {
        Operand object = recorder.operand(state, i.object());
        load(
            i.dst(),
            new Path.Field(object.path(), i.attr()),
            new Place.Attribute(object, i.attr()),
            i.span(),
            state);
        calls.implied(i.dst(), object, i.span(), state);
      }
      case Instr.StoreAttr i -> {
        Operand object = recorder.operand(state, i.object());
        changeLibrary(i, object, state);
        if (isClassBody() && i.object() == 0) {
          return; // the class is nobody else's before its body has run
        }
        boolean outside = !recorder.owned(state, object.path());
        store(
            new Place.Attribute(object, i.attr()),
            i.src(),
            i.span(),
            state,
            outside && !isOwnReceiver(object));
        calls.implied(PointsTo.storeKey(i.src()), object, i.span(), state);
      }
      case Instr.DeleteAttr i ->
          delete(
              new Place.Attribute(recorder.operand(state, i.object()), i.attr()), i.span(), state);
      case Instr.LoadItem i -> loadItem(i, state);
      case Instr.StoreItem i -> storeItem(i, state);
      case Instr.DeleteItem i -> {
        if (recorder.isContainer(i.object())) {
          Place place = new Place.Contents(recorder.operand(state, i.object()));
          recorder.write(
              state,
              AccessKind.STRUCTURE_WRITE,
              place,
              recorder.keyName(state, i.key()),
              i.span(),
              true,
              null,
              "del");
        }
      }
      case Instr.MakeContainer i -> makeContainer(i, state);
      case Instr.Call i -> {
        calls.call(i, state);
        if (recorder.isUnknownCall(i.dst())) {
          departures.passed(i.arguments(), i.span(), state);
          unknownCall(recorder.operand(state, i.function()), i.span(), state);
        }
      }
      case Instr.CallMethod i -> {
        calls.callMethod(i, state);
        if (recorder.isUnknownCall(i.dst())) {
          departures.passed(i.arguments(), i.span(), state);
          unknownMethod(i, state);
        }
      }
      case Instr.MakeClass i -> calls.implied(i.dst(), null, i.span(), state);
      case Instr.MakeSuper i -> recorder.set(state, i.dst(), recorder.value(state, i.self()));
      case Instr.Await i -> recorder.set(state, i.dst(), recorder.value(state, i.src()));
      case Instr.MakeFunction _, Instr.AddElement _, Instr.DeleteLocal _, Instr.Declare _ -> {}
      case Instr.ImportModule _, Instr.ImportName _, Instr.Yield _ -> {}
      case Instr.If _, Instr.While _, Instr.ForEach _, Instr.With _, Instr.Try _ ->
          throw new IllegalArgumentException("control flow is not a step: " + instr);
      case Instr.Return _, Instr.Raise _, Instr.Break _, Instr.Continue _ ->
          throw new IllegalArgumentException("control flow is not a step: " + instr);
    }
  }

  /** A name of a module, a captured variable or a parameter is called as the code says. */
  private void unknownCall(Operand callee, Span span, State state) {
    if (!recorder.pointsTo().at(recorder.unit(), callee.register()).isEmpty()) {
      return;
    }
    switch (callee.path()) {
      case Path.Field _, Path.Element _, Path.Fresh _ ->
          recorder.add(new Event.UnknownCall(callee, "", span, recorder.point(state)));
      case Path.Global _, Path.Cell _, Path.Parameter _ -> {}
    }
  }

  /** The value of an attribute is called, and no method, where no class has one of that name. */
  private void unknownMethod(Instr.CallMethod i, State state) {
    boolean isMethod =
        !recorder.anyInstance(i.receiver(), cls -> !cls.isModel())
            || recorder.anyInstance(
                i.receiver(), cls -> cls.isModel() || cls.declarer(i.method()).isPresent());
    if (!isMethod && !recorder.hasField(i.receiver(), i.method())) {
      Operand receiver = recorder.operand(state, i.receiver());
      recorder.add(new Event.UnknownCall(receiver, i.method(), i.span(), recorder.point(state)));
    }
  }

  private void compute(Instr.Compute i, State state) {
    Value result = Value.of(new Path.Fresh(i.dst()));
    for (int operand : i.operands()) {
      result = result.withReads(recorder.value(state, operand).reads(), true);
    }
    if ((i.op() == Operator.IN || i.op() == Operator.NOT_IN) && i.operands().size() == 2) {
      int container = i.operands().get(1);
      Operand searched = calls.container(state, container);
      if (recorder.isContainer(searched.register())) {
        String key = recorder.keyName(state, i.operands().get(0));
        Event.Access test =
            recorder.read(
                state,
                AccessKind.STRUCTURE_READ,
                new Place.Contents(searched),
                key,
                i.span(),
                true,
                "in");
        result = result.withReads(List.of(test), true);
      }
    } else if (i.op() == Operator.NOT && recorder.isContainer(i.operands().getFirst())) {
      Place place = new Place.Contents(recorder.operand(state, i.operands().getFirst()));
      Event.Access test =
          recorder.read(state, AccessKind.STRUCTURE_READ, place, "", i.span(), true, "tests");
      result = result.withReads(List.of(test), true);
    }
    if (i.op() == Operator.NOT) {
      Value operand = recorder.value(state, i.operands().getFirst());
      result = result.withTried(operand.tried(), !operand.negated());
    }
    recorder.set(state, i.dst(), result);
  }

  private void inPlace(Instr.InPlace i, State state) {
    Value left = recorder.value(state, i.left());
    Value right = recorder.value(state, i.right());
    if (recorder.isContainer(i.left())) {
      Place place = new Place.Contents(recorder.operand(state, i.left()));
      recorder.write(state, AccessKind.STRUCTURE_WRITE, place, "", i.span(), true, null, "+=");
      recorder.set(state, i.dst(), Value.of(left.path()));
      return;
    }
    Value result =
        Value.of(new Path.Fresh(i.dst()))
            .withReads(left.reads(), true)
            .withReads(right.reads(), true);
    recorder.set(state, i.dst(), result);
  }

  private void phi(Instr.Phi i, State state) {
    Value result = null;
    for (int source : i.sources()) {
      Value value = recorder.value(state, source);
      if (result == null) {
        result = value;
      } else {
        Path path = result.path().equals(value.path()) ? value.path() : new Path.Fresh(i.dst());
        Held tried = result.tried() != null ? result.tried() : value.tried();
        result =
            new Value(
                path,
                Value.union(result.reads(), value.reads()),
                result.computed() && value.computed(),
                null,
                tried,
                result.tried() != null ? result.negated() : value.negated(),
                result.constant() && value.constant());
      }
    }
    if (result != null) {
      recorder.set(state, i.dst(), result);
    }
  }

  private void load(int dst, Path path, Place place, Span span, State state) {
    Event.Access read = recorder.read(state, AccessKind.READ, place, "", span, true, "reads");
    recorder.set(state, dst, Value.of(path).withReads(List.of(read), false));
  }

  private void store(Place place, int src, Span span, State state, boolean escapes) {
    Value value = recorder.value(state, src);
    boolean rebindsItself = value.reads().isEmpty() && value.path().equals(pathOf(place));
    if (!rebindsItself) {
      recorder.write(state, AccessKind.WRITE, place, "", span, true, value, "writes");
    }
    if (escapes) {
      recorder.escape(state, src);
    }
  }

  /**
   * A parameter, or the class in its body, becomes a captured variable before anybody captures it.
   */
  private boolean isBinding(Instr.StoreCell i) {
    CodeUnit unit = code();
    return i.ownerUnit() == unit.index()
        && (isClassBody()
            || i.src() < unit.params().size()
                && unit.params().get(i.src()).name().equals(i.name()));
  }

  private boolean isClassBody() {
    return code().kind() == CodeUnit.Kind.CLASS;
  }

  private CodeUnit code() {
    return recorder.unit().unit().code();
  }

  private static Path pathOf(Place place) {
    return switch (place) {
      case Place.Attribute(Operand object, String name) -> new Path.Field(object.path(), name);
      case Place.Global(LinkedModule module, String name) -> new Path.Global(module, name);
      case Place.Cell(int owner, String name) -> new Path.Cell(owner, name);
      case Place.Contents(Operand container) -> container.path();
    };
  }

  /** A store into {@code self} publishes nothing that {@code self} does not. */
  private boolean isOwnReceiver(Operand object) {
    return object.path().equals(new Path.Parameter(0)) && code().name().equals("__init__");
  }

  private void delete(Place place, Span span, State state) {
    recorder.write(state, AccessKind.DELETE, place, "", span, true, null, "del");
  }

  /** An attribute of an object that a library's module made for everybody. */
  private void changeLibrary(Instr.StoreAttr i, Operand object, State state) {
    if (object.path() instanceof Path.Field(Path.Global(var _, String module), String name)
        && recorder.isMadeByLibraryModule(i.object())) {
      String what = module + "." + name + "." + i.attr();
      recorder.add(new Event.ProcessChange(what, i.span(), recorder.point(state)));
    }
  }

  private void loadItem(Instr.LoadItem i, State state) {
    Operand object = recorder.operand(state, i.object());
    String key = recorder.keyName(state, i.key());
    Value value = Value.of(new Path.Element(object.path(), key));
    if (recorder.isSubscripted(i.object(), "__getitem__")) {
      Place place = new Place.Contents(object);
      AccessKind kind =
          recorder.readsByDefault(i.object()) ? AccessKind.ITEM_DEFAULT : AccessKind.ITEM_READ;
      Event.Access read = recorder.read(state, kind, place, key, i.span(), true, "reads an item");
      value = value.withReads(List.of(read), false);
    }
    recorder.set(state, i.dst(), value);
    calls.implied(i.dst(), object, i.span(), state);
  }

  private void storeItem(Instr.StoreItem i, State state) {
    Operand object = recorder.operand(state, i.object());
    if (recorder.isSubscripted(i.object(), "__setitem__")) {
      Place place = new Place.Contents(object);
      String key = recorder.keyName(state, i.key());
      recorder.write(
          state,
          AccessKind.ITEM_WRITE,
          place,
          key,
          i.span(),
          true,
          recorder.value(state, i.src()),
          "stores an item");
    }
    if (!recorder.owned(state, object.path())) {
      recorder.escape(state, i.src());
    }
    calls.implied(PointsTo.storeKey(i.src()), object, i.span(), state);
  }

  private void makeContainer(Instr.MakeContainer i, State state) {
    Value result = Value.of(new Path.Fresh(i.dst()));
    if (i.kind() == ContainerKind.TUPLE) {
      for (int element : i.elements()) {
        result = result.withReads(recorder.value(state, element).reads(), true);
      }
    }
    recorder.set(state, i.dst(), result);
    for (int unpacked : i.unpacked()) {
      calls.iterates(state, unpacked, i.span());
    }
  }
}
