package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.Elements;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the model of a library function says that a call of it does. */
final class ModelEffects {

  private final Recorder recorder;
  private final Locking locking;
  private final CallWalk calls;
  private final PointsTo pointsTo;
  private final UnitInstance unit;

  private record Done(Effect effect, Operand on) {}

  ModelEffects(Recorder recorder, Locking locking, CallWalk calls) {
    this.recorder = recorder;
    this.locking = locking;
    this.calls = calls;
    this.pointsTo = recorder.pointsTo();
    this.unit = recorder.unit();
  }

  /**
   * Applies the effects of all model functions the call may run; returns whether it starts a
   * thread.
   */
  boolean apply(Collection<UnitInstance> callees, CallWalk.Site site, State state) {
    Set<Done> done = new HashSet<>();
    boolean spawns = false;
    for (UnitInstance callee : callees) {
      if (callee.unit().code().name().equals("__init__")) {
        keepArguments(callee, site, state);
      }
      boolean atomic = callee.unit().effects().contains(new Effect.Atomic());
      for (Effect effect : callee.unit().effects()) {
        spawns |= apply(effect, callee, atomic, site, state, done);
      }
    }
    return spawns;
  }

  /**
   * What a thread, a task or a partial function is made of can be reached through it; a copy made
   * of an iterable is not kept. {@code Base.__init__(self)} gives {@code self} to nobody.
   */
  private void keepArguments(UnitInstance constructor, CallWalk.Site site, State state) {
    boolean copies =
        constructor.unit().effects().stream().anyMatch(Effect.Copies.class::isInstance);
    if (!copies) {
      boolean passesSelf =
          pointsTo.edges(unit, site.key()).stream()
              .anyMatch(edge -> edge.callee() == constructor && edge.receiver() == null);
      site.arguments().stream()
          .skip(passesSelf ? 1 : 0)
          .forEach(argument -> recorder.escape(state, argument.register()));
    }
  }

  private boolean apply(
      Effect effect,
      UnitInstance callee,
      boolean atomic,
      CallWalk.Site site,
      State state,
      Set<Done> done) {
    String name = "." + callee.unit().code().name();
    switch (effect) {
      case Effect.Acquires(String on) ->
          acquire(operand(on, callee, site, state), callee, site, state, done, effect);
      case Effect.Releases(String on) -> {
        Operand lock = operand(on, callee, site, state);
        if (lock != null && done.add(new Done(effect, lock))) {
          calls.release(lock, state);
        }
      }
      case Effect.StructureRead(String on) ->
          read(AccessKind.STRUCTURE_READ, on, "", true, name, effect, callee, site, state, done);
      case Effect.Test(String on) ->
          read(AccessKind.STRUCTURE_READ, on, "", true, name, effect, callee, site, state, done);
      case Effect.Iterates(String on) ->
          read(AccessKind.ITERATE, on, "", false, name, effect, callee, site, state, done);
      case Effect.Copies(String on, Set<String> atomicFrom) ->
          copy(on, atomicFrom, effect, callee, site, state, done);
      case Effect.ItemRead(String key, String on) ->
          read(
              AccessKind.ITEM_READ,
              on,
              key(key, callee, site, state),
              true,
              name,
              effect,
              callee,
              site,
              state,
              done);
      case Effect.StructureWrite(String on) ->
          write(
              AccessKind.STRUCTURE_WRITE, on, "", atomic, name, effect, callee, site, state, done);
      case Effect.ItemWrite(String key, String on) ->
          write(
              AccessKind.ITEM_WRITE,
              on,
              key(key, callee, site, state),
              atomic,
              name,
              effect,
              callee,
              site,
              state,
              done);
      case Effect.ItemDelete(String key, String on) ->
          write(
              AccessKind.STRUCTURE_WRITE,
              on,
              key(key, callee, site, state),
              atomic,
              name,
              effect,
              callee,
              site,
              state,
              done);
      case Effect.View(String on) -> {
        Operand container = operand(on, callee, site, state);
        if (container != null) {
          recorder.set(state, site.key(), recorder.value(state, site.key()).withView(container));
        }
      }
      case Effect.Starts _ -> {
        spawn(site, state, true, false);
        return true;
      }
      case Effect.Spawns(String _, boolean many, boolean joined, String _) -> {
        int id = spawn(site, state, !many, many);
        if (joined) {
          state.running =
              recorder
                  .flows()
                  .spawns()
                  .without(state.running, recorder.flows().spawns().get(id).handles());
        }
        return true;
      }
      case Effect.Serves _ -> {
        serve(site, state);
        return true;
      }
      case Effect.RegistersCallback(String _, Effect.Occasion when) -> {
        if (when == Effect.Occasion.DONE && isKnownFuture(site)) {
          spawn(site, state, false, true);
        }
        return true;
      }
      case Effect.Joins(String on, String when) -> join(on, when, callee, site, state);
      case Effect.Gives _ -> {
        Operand taker = operand("self", callee, site, state);
        if (taker != null && !done.contains(new Done(effect, taker))) {
          recorder.add(new Event.Gift(taker, site.span(), recorder.point(state)));
        }
        site.arguments().forEach(argument -> recorder.escape(state, argument.register()));
        write(
            AccessKind.STRUCTURE_WRITE, "self", "", true, name, effect, callee, site, state, done);
      }
      case Effect.Takes(String on) -> {
        String taking = isTried(callee, site, state) ? Recorder.TRIED : name;
        write(AccessKind.STRUCTURE_WRITE, on, "", true, taking, effect, callee, site, state, done);
      }
      case Effect.Enters _, Effect.GeneratorContext _, Effect.StartMethod _ -> {}
      case Effect.Forks _ ->
          recorder.add(new Event.Fork(site.key(), site.span(), recorder.point(state)));
      case Effect.Waits(Effect.Waited what, String on) -> waits(what, on, callee, site, state);
      case Effect.Notifies(String on) -> {
        Operand woken = operand(on, callee, site, state);
        if (woken != null) {
          recorder.add(
              new Event.Notification(woken, site.key(), site.span(), recorder.point(state)));
        }
        signals(on, callee, site, state);
      }
      case Effect.Advances(String on) -> {
        Operand iterator = operand(on, callee, site, state);
        if (iterator != null && iterator.register() >= 0 && done.add(new Done(effect, iterator))) {
          calls.uses().advances(iterator.register(), name, site.span(), state);
        }
      }
      case Effect.ProcessGlobal(String what) -> {
        if (done.add(new Done(effect, null))) {
          recorder.add(new Event.ProcessChange(what, site.span(), recorder.point(state)));
        }
      }
      case Effect.TaskDone _, Effect.Retrieves _, Effect.Closes _, Effect.TakesBack _ -> {}
      case Effect.LoopThread _, Effect.RunsLoop _, Effect.BecomesProgram _ -> {}
      case Effect.MayFail _, Effect.TellsThread _, Effect.CalledBack _ -> {}
      case Effect.Atomic _, Effect.SafeFromAnyThread _ -> {}
      case Effect.GilReliance _, Effect.NotOnce _, Effect.CpuCount _, Effect.FieldClass _ -> {}
      case Effect.ReadsContext _, Effect.ChangesContext _, Effect.ThreadIdentity _ -> {}
      case Effect.PerInstance _, Effect.Duplicates _, Effect.Unsupported _ -> {}
    }
    return false;
  }

  // ---- operands
  // ---------------------------------------------------------------------------------------------------------------

  /**
   * What the call passes for a parameter of the model function; null where that is not one known
   * value.
   */
  private Operand operand(String parameter, UnitInstance callee, CallWalk.Site site, State state) {
    List<Param> params = callee.unit().code().params();
    int index = Arguments.indexOf(params, parameter);
    if (index < 0) {
      return null;
    }
    boolean bound =
        pointsTo.edges(unit, site.key()).stream()
            .anyMatch(edge -> edge.callee() == callee && edge.receiver() != null);
    if (params.get(index).kind() == Param.Kind.VARARG) {
      int skip = bound ? index - 1 : index;
      return site.arguments().size() > skip
              && site.arguments().get(skip).kind() == Argument.Kind.POSITIONAL
          ? recorder.operand(state, site.arguments().get(skip).register())
          : null;
    }
    if (index == 0 && bound) {
      if (site.receiver() != null) {
        return site.receiver();
      }
      boolean made =
          pointsTo.edges(unit, site.key()).stream()
              .anyMatch(e -> e.callee() == callee && e.constructs());
      return made ? recorder.operand(state, site.key()) : null;
    }
    return Arguments.bind(recorder, state, callee, site.receiver(), bound, site.arguments())
        .get(index);
  }

  /** Whether the call of a queue fails rather than wait without end. */
  private boolean isTried(UnitInstance callee, CallWalk.Site site, State state) {
    Operand block = operand("block", callee, site, state);
    Operand timeout = operand("timeout", callee, site, state);
    return block != null && calls.isFalse(block.register())
        || timeout != null && timeout.register() >= 0 && !calls.isNever(timeout.register());
  }

  private String key(String parameter, UnitInstance callee, CallWalk.Site site, State state) {
    Operand key = operand(parameter, callee, site, state);
    return key == null ? "" : recorder.keyName(state, key.register());
  }

  // ---- locks
  // ------------------------------------------------------------------------------------------------------------------

  private void acquire(
      Operand lock,
      UnitInstance callee,
      CallWalk.Site site,
      State state,
      Set<Done> done,
      Effect effect) {
    if (lock == null || !done.add(new Done(effect, lock))) {
      return;
    }
    Operand blocking = operand("blocking", callee, site, state);
    Operand block = operand("block", callee, site, state);
    Operand timeout = operand("timeout", callee, site, state);
    boolean isTry =
        (blocking != null && calls.isFalse(blocking.register()))
            || (block != null && calls.isFalse(block.register()));
    boolean unknown =
        blocking != null && !(recorder.definition(blocking.register()) instanceof Instr.Const);
    if (isTry || unknown || (timeout != null && !isEndless(timeout))) {
      calls.tried(site.key(), locking.tryAcquire(state, lock, site.span()), state);
    } else {
      calls.tried(site.key(), locking.acquire(state, lock, true, false, site.span()), state);
    }
  }

  private boolean isEndless(Operand timeout) {
    return switch (recorder.definition(timeout.register())) {
      case Instr.Const(int _, Constant.NoneValue(), Span _) -> true;
      case Instr.Const(int _, Constant.Int(long value), Span _) -> value < 0;
      case null, default -> false;
    };
  }

  // ---- containers
  // -------------------------------------------------------------------------------------------------------------

  private void read(
      AccessKind kind,
      String on,
      String key,
      boolean atomic,
      String operation,
      Effect effect,
      UnitInstance callee,
      CallWalk.Site site,
      State state,
      Set<Done> done) {
    Operand container = operand(on, callee, site, state);
    if (container == null) {
      return;
    }
    Operand behind =
        container.register() < 0 ? container : calls.container(state, container.register());
    if (!done.add(new Done(effect, behind)) || !shares(behind)) {
      return;
    }
    Event.Access access =
        recorder.read(state, kind, new Place.Contents(behind), key, site.span(), atomic, operation);
    recorder.set(
        state, site.key(), recorder.value(state, site.key()).withReads(List.of(access), true));
  }

  private void write(
      AccessKind kind,
      String on,
      String key,
      boolean atomic,
      String operation,
      Effect effect,
      UnitInstance callee,
      CallWalk.Site site,
      State state,
      Set<Done> done) {
    Operand container = operand(on, callee, site, state);
    if (container == null || callee.unit().code().name().equals("__init__")) {
      return;
    }
    if (!recorder.owned(state, container.path())) {
      site.arguments().forEach(argument -> recorder.escape(state, argument.register()));
    }
    if (done.add(new Done(effect, container)) && shares(container)) {
      recorder.write(
          state, kind, new Place.Contents(container), key, site.span(), atomic, null, operation);
    }
  }

  private void copy(
      String on,
      Set<String> atomicFrom,
      Effect effect,
      UnitInstance callee,
      CallWalk.Site site,
      State state,
      Set<Done> done) {
    Operand source = operand(on, callee, site, state);
    if (source == null || source.register() < 0) {
      return;
    }
    boolean view = recorder.value(state, source.register()).view() != null;
    boolean atomic =
        view
            ? atomicFrom.contains("view")
            : !recorder.anyInstance(source.register(), cls -> !atomicFrom.contains(builtIn(cls)));
    AccessKind kind = atomic ? AccessKind.STRUCTURE_READ : AccessKind.ITERATE;
    read(kind, on, "", atomic, "copies", effect, callee, site, state, done);
  }

  /** The name of the class; a container of the interpreter is of the built-in class it models. */
  private static String builtIn(LinkedClass cls) {
    return cls.trait(Trait.ChangedBy.class).isPresent()
        ? cls.bases().getFirst().name()
        : cls.name();
  }

  /**
   * Whether the operand is a built-in container: other things with the same methods synchronise
   * themselves.
   */
  private boolean shares(Operand container) {
    return container.register() >= 0
        && (recorder.isContainer(container.register())
            || recorder.anyInstance(
                container.register(), cls -> cls.trait(Trait.Queue.class).isPresent()));
  }

  // ---- threads
  // ----------------------------------------------------------------------------------------------------------------

  private int spawn(CallWalk.Site site, State state, boolean oneEach, boolean many) {
    Set<Integer> handles = new HashSet<>();
    if (site.receiver() != null && site.receiver().register() >= 0) {
      addWaitable(handles, pointsTo.at(unit, site.receiver().register()));
    }
    addWaitable(handles, pointsTo.at(unit, site.key()));
    int id =
        recorder.flows().spawns().register(unit, site.key(), unit.unit().at(site.span()), handles);
    boolean again = state.running.contains(id);
    Operand handle =
        site.receiver() != null ? site.receiver() : recorder.operand(state, site.key());
    recorder.add(
        new Event.Spawn(
            id,
            site.key(),
            handle,
            again || (many && (recorder.inLoop() || !oneEach && isMap(site))),
            site.span(),
            recorder.point(state)));
    state.starts(Set.of(id), recorder.flows().spawns().get(id).handles());
    state.selfEscaped = true;
    if (site.receiver() != null && site.receiver().register() >= 0) {
      recorder.escape(state, site.receiver().register());
    }
    site.arguments().forEach(argument -> recorder.escape(state, argument.register()));
    return id;
  }

  /** Threads of a server will run what is handed over here; nothing waits for them. */
  private void serve(CallWalk.Site site, State state) {
    int id =
        recorder.flows().spawns().register(unit, site.key(), unit.unit().at(site.span()), Set.of());
    Operand handle =
        site.receiver() != null ? site.receiver() : recorder.operand(state, site.key());
    recorder.add(
        new Event.Spawn(id, site.key(), handle, false, site.span(), recorder.point(state)));
    site.arguments().forEach(argument -> recorder.escape(state, argument.register()));
  }

  /**
   * A future that threads complete, as far as its class is known: those of an event loop call back
   * in the loop.
   */
  private boolean isKnownFuture(CallWalk.Site site) {
    return site.receiver() != null
        && site.receiver().register() >= 0
        && !recorder.anyInstance(
            site.receiver().register(),
            cls -> !cls.isModel() || cls.trait(Trait.Future.class).isEmpty());
  }

  /** One call that hands out many tasks: its result is no single future. */
  private boolean isMap(CallWalk.Site site) {
    return !recorder.anyInstance(site.key(), cls -> cls.trait(Trait.Future.class).isPresent());
  }

  private void addWaitable(Set<Integer> handles, ObjectSet objects) {
    for (int at = 0; at < objects.size(); at++) {
      LinkedClass cls = pointsTo.object(objects.get(at)).instanceClass();
      if (cls != null
          && (cls.trait(Trait.ThreadObject.class).isPresent()
              || cls.trait(Trait.Future.class).isPresent()
              || cls.trait(Trait.Executor.class).isPresent()
              || cls.trait(Trait.ProcessObject.class).isPresent())) {
        handles.add(objects.get(at));
      }
    }
  }

  private void waits(
      Effect.Waited what, String on, UnitInstance callee, CallWalk.Site site, State state) {
    Event.Patience patience = patience(callee, site, state);
    Operand awaited = on.isEmpty() ? null : operand(on, callee, site, state);
    recorder.add(
        new Event.Wait(what, awaited, patience, site.key(), site.span(), recorder.point(state)));
    if (patience != Event.Patience.ENDLESS) {
      return;
    }
    if (what == Effect.Waited.BARRIER) {
      state.phase = site.key();
      calls.signal(signalObjects(on, callee, site, state), state);
    }
    if (what == Effect.Waited.EVENT || what == Effect.Waited.BARRIER) {
      state.waited = State.union(state.waited, signalObjects(on, callee, site, state));
    }
  }

  private Event.Patience patience(UnitInstance callee, CallWalk.Site site, State state) {
    Operand block = operand("block", callee, site, state);
    Operand wait = operand("wait", callee, site, state);
    Operand timeout = operand("timeout", callee, site, state);
    if ((block != null && calls.isFalse(block.register()))
        || (wait != null && calls.isFalse(wait.register()))
        || (timeout != null && calls.isFalse(timeout.register()))) {
      return Event.Patience.NONE;
    }
    return timeout == null || isEndless(timeout) ? Event.Patience.ENDLESS : Event.Patience.BOUNDED;
  }

  private void signals(String on, UnitInstance callee, CallWalk.Site site, State state) {
    Set<Integer> objects = signalObjects(on, callee, site, state);
    if (!objects.isEmpty()) {
      recorder.add(new Event.Signal(objects, site.span(), recorder.point(state)));
    }
    calls.signal(objects, state);
  }

  private Set<Integer> signalObjects(
      String on, UnitInstance callee, CallWalk.Site site, State state) {
    Operand operand = on.isEmpty() ? null : operand(on, callee, site, state);
    Set<Integer> objects = new HashSet<>();
    if (operand != null && operand.register() >= 0) {
      pointsTo
          .at(unit, operand.register())
          .forEach(
              object -> {
                LinkedClass cls = pointsTo.object(object).instanceClass();
                if (cls != null
                    && (cls.trait(Trait.Event.class).isPresent()
                        || cls.trait(Trait.Barrier.class).isPresent())) {
                  objects.add(object);
                }
              });
    }
    return objects;
  }

  private void join(String on, String when, UnitInstance callee, CallWalk.Site site, State state) {
    Operand waits = when.isEmpty() ? null : operand(when, callee, site, state);
    if (waits != null && calls.isFalse(waits.register())) {
      return;
    }
    Operand joined = operand(on, callee, site, state);
    if (joined == null || joined.register() < 0) {
      return;
    }
    Set<Integer> handles = new HashSet<>();
    ObjectSet objects = pointsTo.at(unit, joined.register());
    addWaitable(handles, objects);
    for (int at = 0; at < objects.size(); at++) {
      addWaitable(handles, pointsTo.field(objects.get(at), Elements.ANY));
    }
    calls.join(handles, state);
  }

  static boolean startsThread(CallEdge edge) {
    return edge.callee().unit().effects().stream()
        .anyMatch(effect -> effect instanceof Effect.Starts || effect instanceof Effect.Spawns);
  }
}
