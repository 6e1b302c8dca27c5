package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What one walk over a unit has found so far: the value of each register, and the events. */
final class Recorder {

  private final Flows flows;
  private final PointsTo pointsTo;
  private final UnitInstance unit;
  private final Definitions definitions;
  private final Value[] temporaries;
  private final int named;
  private final List<Event> events = new ArrayList<>();

  /** A queue's {@code get} that does not wait without end. */
  static final String TRIED = ".get_nowait";

  /** Operations that raise an exception where nothing is left to take. */
  private static final Set<String> TAKING =
      Set.of(".pop", ".popitem", ".popleft", ".remove", "del", TRIED);

  /** How many blocks around handle that something is absent. */
  private int absences;

  private int muted;
  private int loops;
  private int acquisitions;
  private Span current;

  /** Most events happen in the circumstances of the one before. */
  private Point last;

  private final Set<Integer> escapes = new HashSet<>();

  Recorder(Flows flows, UnitInstance unit) {
    this.flows = flows;
    this.pointsTo = flows.pointsTo();
    this.unit = unit;
    this.definitions = pointsTo.program().definitions(unit.unit());
    this.temporaries = new Value[unit.unit().code().registers()];
    this.named =
        Math.max(unit.unit().code().localNames().size(), unit.unit().code().params().size());
  }

  Flows flows() {
    return flows;
  }

  PointsTo pointsTo() {
    return pointsTo;
  }

  UnitInstance unit() {
    return unit;
  }

  List<Event> events() {
    return events;
  }

  int newAcquisition() {
    return acquisitions++;
  }

  // ---- values
  // -----------------------------------------------------------------------------------------------------------------

  State entryState() {
    Value[] locals = new Value[named];
    for (int local = 0; local < named; local++) {
      boolean param = local < unit.unit().code().params().size();
      locals[local] = Value.of(param ? new Path.Parameter(local) : new Path.Fresh(local));
    }
    return new State(locals);
  }

  Value value(State state, int register) {
    if (register < named) {
      return state.local(register);
    }
    Value value = temporaries[register];
    return value == null ? Value.of(new Path.Fresh(register)) : value;
  }

  void set(State state, int register, Value value) {
    if (register == Instr.NONE) {
      return;
    }
    Value bounded =
        value.path().length() > Path.MAX_FIELDS
            ? new Value(
                new Path.Fresh(register),
                value.reads(),
                value.computed(),
                value.view(),
                value.tried(),
                value.negated(),
                value.constant())
            : value;
    if (register < named) {
      state.setLocal(register, bounded);
    } else {
      temporaries[register] = bounded;
    }
  }

  Operand operand(State state, int register) {
    return new Operand(value(state, register).path(), register);
  }

  Instr definition(int register) {
    return definitions.of(register);
  }

  /**
   * How an element is named in a path and in an access: the constant key, or the register that
   * holds the key.
   */
  String keyName(State state, int key) {
    String constant = key == Instr.NONE ? null : constantKey(key);
    return constant != null ? constant : "<" + value(state, key).path() + ">";
  }

  /** The key as text where it is a constant; null elsewhere. */
  String constantKey(int register) {
    if (definition(register) instanceof Instr.Const constant) {
      return switch (constant.value()) {
        case Constant.Text(String text) -> "'" + text + "'";
        case Constant.Int(long number) -> Long.toString(number);
        case Constant.Bool(boolean value) -> value ? "True" : "False";
        case Constant.NoneValue() -> "None";
        case Constant.Other() -> null;
      };
    }
    return null;
  }

  /** Whether nothing is known of what the call runs: no function of the program or a library. */
  boolean isUnknownCall(int key) {
    return pointsTo.edges(unit, key).isEmpty() && pointsTo.unknown(unit, key).isEmpty();
  }

  /** Whether the value may be an object that the body of a library's module made. */
  boolean isMadeByLibraryModule(int register) {
    ObjectSet objects = pointsTo.at(unit, register);
    for (int at = 0; at < objects.size(); at++) {
      if (pointsTo.object(objects.get(at))
              instanceof HeapObject.Instance(var _, HeapObject.Site site, var _)
          && site.unit().unit().isModel()
          && site.unit().unit().code().kind() == CodeUnit.Kind.MODULE) {
        return true;
      }
    }
    return false;
  }

  boolean isContainer(int register) {
    return anyInstance(
        register,
        cls -> cls.trait(Trait.Container.class).filter(Trait.Container::mutable).isPresent());
  }

  /**
   * Whether a subscript of the value is one of a container: not where its class, in the program,
   * has a method of its own for that.
   */
  boolean isSubscripted(int register, String method) {
    return isContainer(register)
        && anyInstance(
            register,
            cls ->
                cls.trait(Trait.Container.class).isPresent()
                    && cls.declarer(method).filter(owner -> !owner.isModel()).isEmpty());
  }

  /** Whether to read a missing element of the value by a subscript is to add it. */
  boolean readsByDefault(int register) {
    return anyInstance(
        register, cls -> cls.declarer("__getitem__").filter(this::addsWhatIsMissing).isPresent());
  }

  private boolean addsWhatIsMissing(LinkedClass cls) {
    ObjectSet members = pointsTo.field(pointsTo.id(new HeapObject.ClassObject(cls)), "__getitem__");
    for (int at = 0; at < members.size(); at++) {
      if (pointsTo.object(members.get(at)) instanceof HeapObject.FunctionObject function
          && function.unit().effects().stream().anyMatch(Effect.StructureWrite.class::isInstance)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is known of what an attribute of the value holds. */
  boolean hasField(int register, String name) {
    ObjectSet objects = pointsTo.at(unit, register);
    for (int at = 0; at < objects.size(); at++) {
      if (!pointsTo.field(objects.get(at), name).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean anyInstance(int register, Predicate<LinkedClass> test) {
    ObjectSet objects = pointsTo.at(unit, register);
    for (int at = 0; at < objects.size(); at++) {
      HeapObject object = pointsTo.object(objects.get(at));
      LinkedClass cls =
          object instanceof HeapObject.SuperObject(var _, HeapObject self)
              ? self.instanceClass()
              : object.instanceClass();
      if (cls != null && test.test(cls)) {
        return true;
      }
    }
    return false;
  }

  // ---- ownership
  // --------------------------------------------------------------------------------------------------------------

  /** Whether the value is an allocation of this unit that nobody else can reach yet. */
  boolean owned(State state, Path path) {
    return path instanceof Path.Fresh(int register)
        && !state.isEscaped(register)
        && allocates(register);
  }

  /** What {@code **kwargs} is bound to is new in each call, until it is handed out. */
  private boolean isOfThisCall(Path path) {
    List<Param> params = unit.unit().code().params();
    return path instanceof Path.Parameter(int index)
        && index < params.size()
        && params.get(index).kind() == Param.Kind.KWARG
        && !escapes.contains(index);
  }

  private boolean allocates(int register) {
    return switch (definition(register)) {
      case Instr.MakeContainer _ -> true;
      case Instr.Call _, Instr.CallMethod _ -> constructs(register);
      case null, default -> false;
    };
  }

  private boolean constructs(int key) {
    ObjectSet objects = pointsTo.at(unit, key);
    boolean made = false;
    for (int at = 0; at < objects.size(); at++) {
      boolean here =
          pointsTo.object(objects.get(at))
                  instanceof HeapObject.Instance(var _, HeapObject.Site site, var _)
              && site.unit() == unit
              && site.register() == key;
      if (!here) {
        return false;
      }
      made = true;
    }
    for (CallEdge edge : pointsTo.edges(unit, key)) {
      if (!edge.constructs()) {
        return false;
      }
    }
    return made;
  }

  /** The value becomes reachable through something this unit does not own. */
  void escape(State state, int register) {
    switch (value(state, register).path().root()) {
      case Path.Fresh(int allocation) -> {
        boolean isNew = !state.isEscaped(allocation);
        state.escape(allocation);
        if (isNew && definition(allocation) instanceof Instr.Call) {
          recordEscape(state, new Path.Fresh(allocation));
        }
        if (isNew && definition(allocation) instanceof Instr.MakeContainer made) {
          made.elements().forEach(element -> escape(state, element));
        }
      }
      case Path.Parameter(int index) when index == 0 -> {
        if (isWhole(state, register) || isBoundMethod(register)) {
          escapeSelf(state);
        }
        state.selfEscaped = true;
      }
      case Path.Parameter(int index) -> {
        if (isWhole(state, register)) {
          escapes.add(index);
        }
      }
      case Path.Global _, Path.Cell _, Path.Field _, Path.Element _ -> {}
    }
  }

  /** The unit's first parameter becomes reachable by others. */
  void escapeSelf(State state) {
    escapes.add(0);
    recordEscape(state, new Path.Parameter(0));
    state.selfEscaped = true;
  }

  /** The parameters that the unit hands out somewhere. */
  Set<Integer> escapes() {
    return escapes;
  }

  /** Whether the value is the parameter itself, and not something that hangs off it. */
  private boolean isWhole(State state, int register) {
    return value(state, register).path() instanceof Path.Parameter;
  }

  private void recordEscape(State state, Path object) {
    if (current != null) {
      add(new Event.Escape(object, current, point(state)));
    }
  }

  private boolean isBoundMethod(int register) {
    ObjectSet values = pointsTo.at(unit, register);
    for (int at = 0; at < values.size(); at++) {
      if (pointsTo.object(values.get(at)) instanceof HeapObject.BoundMethod) {
        return true;
      }
    }
    return false;
  }

  // ---- events
  // -----------------------------------------------------------------------------------------------------------------

  Point point(State state) {
    if (last == null || !isAt(last, state)) {
      last =
          new Point(
              state.held,
              state.running,
              state.joined,
              loops,
              state.waited,
              state.signalled,
              state.phase);
    }
    return last;
  }

  private boolean isAt(Point point, State state) {
    return point.held() == state.held
        && point.running() == state.running
        && point.joined() == state.joined
        && point.loops() == loops
        && point.waited() == state.waited
        && point.signalled() == state.signalled
        && point.phase() == state.phase;
  }

  /** What is recorded from now on comes from this step of the unit. */
  void enterStep(Span step) {
    current = step;
  }

  void enterLoop() {
    loops++;
  }

  void leaveLoop() {
    loops--;
  }

  boolean inLoop() {
    return loops > 0;
  }

  /** Whether code that was recorded is walked once more, for another way that leads through it. */
  boolean isMuted() {
    return muted > 0;
  }

  void mute() {
    muted++;
  }

  void unmute() {
    muted--;
  }

  /** Forgets the events after the first {@code count}: the loop they are in is walked again. */
  void truncate(int count) {
    while (events.size() > count) {
      events.removeLast();
    }
  }

  void add(Event event) {
    if (muted == 0
        && (!unit.unit().isModel()
            || event instanceof Event.Invocation
            || event instanceof Event.Spawn)) {
      events.add(event);
    }
  }

  Event.Access read(
      State state,
      AccessKind kind,
      Place place,
      String key,
      Span span,
      boolean atomic,
      String operation) {
    List<Event.Check> checks =
        kind == AccessKind.ITEM_READ ? presenceChecks(state, place, key) : List.of();
    Event.Access access =
        access(state, kind, place, key, span, atomic, false, checks, null, operation);
    add(access);
    return access;
  }

  /** The tests whether the container has the key, on which it depends that control gets here. */
  private List<Event.Check> presenceChecks(State state, Place place, String key) {
    if (state.guards.isEmpty() || key.isEmpty()) {
      return List.of();
    }
    return checksFor(
        state,
        place,
        state.guards.stream()
            .filter(
                guard ->
                    guard.read().kind() == AccessKind.STRUCTURE_READ
                        && guard.read().key().equals(key))
            .toList());
  }

  /** Records a write of {@code value} (null for structural changes) with what it depends on. */
  void write(
      State state,
      AccessKind kind,
      Place place,
      String key,
      Span span,
      boolean atomic,
      Value value,
      String operation) {
    Event.Access basis =
        value != null && value.computed() ? sameItem(value.reads(), place, key) : null;
    AccessKind actual =
        basis == null
            ? kind
            : kind == AccessKind.ITEM_WRITE ? AccessKind.ITEM_UPDATE : AccessKind.UPDATE;
    List<Event.Check> checks = new ArrayList<>(checksFor(state, place, state.guards));
    if (value != null && !value.computed()) {
      checks.addAll(
          checksFor(
              state,
              place,
              value.reads().stream()
                  .map(read -> new Event.Check(read, read.span(), false))
                  .toList()));
    }
    boolean constant = value != null && value.constant();
    add(
        access(
            state,
            actual,
            place,
            key,
            span,
            atomic,
            constant,
            List.copyOf(checks),
            basis,
            operation));
  }

  /** What follows expects that what it asks a container for may be gone, and handles that. */
  void enterAbsence() {
    absences++;
  }

  void leaveAbsence() {
    absences--;
  }

  /** Whether the operation fails where what was there before is gone, and the code handles that. */
  private boolean isHandled(AccessKind kind, String operation) {
    return absences > 0 && (kind == AccessKind.ITEM_READ || TAKING.contains(operation));
  }

  private Event.Access access(
      State state,
      AccessKind kind,
      Place place,
      String key,
      Span span,
      boolean atomic,
      boolean constant,
      List<Event.Check> checks,
      Event.Access basis,
      String operation) {
    Operand base =
        switch (place) {
          case Place.Attribute(Operand object, var _) -> object;
          case Place.Contents(Operand container) -> container;
          case Place.Global _, Place.Cell _ -> null;
        };
    boolean owned = base != null && (owned(state, base.path()) || isOfThisCall(base.path()));
    return new Event.Access(
        kind,
        place,
        key,
        span,
        point(state),
        owned,
        state.selfEscaped,
        atomic,
        constant,
        isHandled(kind, operation) ? List.of() : checks,
        basis,
        operation);
  }

  private static Event.Access sameItem(List<Event.Access> reads, Place place, String key) {
    for (Event.Access read : reads) {
      if (!read.kind().writes()
          && read.place().sameAs(place)
          && (key.isEmpty() || read.key().equals(key))) {
        return read;
      }
    }
    return null;
  }

  /**
   * The reads of the place among {@code guards} that a change of it relies on. None where one of
   * them is in the same critical section as the change: that one decides (double-checked locking).
   */
  private List<Event.Check> checksFor(State state, Place place, List<Event.Check> guards) {
    Point here = point(state);
    List<Event.Check> checks = new ArrayList<>();
    for (Event.Check guard : guards) {
      if (guard.read().place().sameAs(place)) {
        if (guard.read().point().sharesCriticalSection(here)) {
          return List.of();
        }
        checks.add(guard);
      }
    }
    return checks;
  }
}
