package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.FlowSummary;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Held;
import dev.ftcheck.analysis.flow.ObjectUses;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.flow.Point;
import dev.ftcheck.analysis.flow.Spawns;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the program abstractly from every root, breadth first, so that the first visit of a context
 * is on a shortest path; collects accesses to shared locations and acquisitions of locks.
 * Single-threaded.
 */
public final class Execution {

  /** A unit is entered by one root in at most this many contexts. */
  private static final int MAX_CONTEXTS = 12;

  /** A call that may run more different functions than this says little about any of them. */
  private static final int MAX_ALTERNATIVES = 3;

  /** The same for what a library calls back: programs start several functions in a loop. */
  private static final int MAX_TASKS = 8;

  /**
   * Where code enters that interrupts the program.
   *
   * @param name as reports show it
   */
  public record Interrupting(String name, Entries.Entry entry) {}

  private record Started(int start, int thread) {}

  private record Entered(UnitInstance unit, Root root) {}

  private final Flows flows;
  private final PointsTo pointsTo;
  private final Resolver resolver;
  private final Naming naming;
  private final LockTable locks;
  private final Sharing sharing;
  private final Parallelism parallelism = new Parallelism();
  private final Entries entries;
  private final List<Root> roots = new ArrayList<>();
  private final Map<Started, Root> startedRoots = new HashMap<>();
  private final Set<Context> seen = new HashSet<>();
  private final Map<Entered, Integer> contexts = new HashMap<>();
  private final Deque<Visit> pending = new ArrayDeque<>();
  private final Map<HeapLocation, List<Access>> accesses = new LinkedHashMap<>();
  private final Map<Integer, List<Access>> uses = new LinkedHashMap<>();
  private final List<Acquired> acquisitions = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private ProcessState processState;
  private Set<UnitInstance> lockedCallees;
  private int contextsLeftOut;

  /** The only units that are entered; null for all. */
  private final Set<UnitInstance> relevant;

  public Execution(Flows flows) {
    this.relevant = null;
    this.flows = flows;
    this.pointsTo = flows.pointsTo();
    this.resolver = new Resolver(pointsTo);
    this.naming = new Naming(pointsTo);
    this.locks = new LockTable(pointsTo, resolver, naming);
    this.sharing = new Sharing(pointsTo);
    this.entries = new Entries(flows);
  }

  /** Shares what is known of the program, and collects acquisitions of its own. */
  private Execution(Execution program, Set<UnitInstance> relevant) {
    this.flows = program.flows;
    this.pointsTo = program.pointsTo;
    this.resolver = program.resolver;
    this.naming = program.naming;
    this.locks = program.locks;
    this.sharing = program.sharing;
    this.entries = program.entries;
    this.relevant = relevant;
  }

  /**
   * Runs code that interrupts this execution, wherever that is; collects the acquisitions of locks
   * alone.
   *
   * @param handlers each becomes a root, whose id is its index
   * @param relevant no other units are entered
   */
  public Execution interruptedBy(List<Interrupting> handlers, Set<UnitInstance> relevant) {
    Execution interrupting = new Execution(this, relevant);
    for (Interrupting handler : handlers) {
      Root root = interrupting.newRoot(Root.Kind.MAIN, -1, handler.name(), null);
      interrupting.enter(root, List.of(handler.entry()));
    }
    while (!interrupting.pending.isEmpty()) {
      interrupting.visit(interrupting.pending.remove());
    }
    return interrupting;
  }

  public void run() {
    Root main = newRoot(Root.Kind.MAIN, -1, "the main thread", null);
    enter(main, entries.mainEntries());
    enter(newRoot(Root.Kind.CLIENT, -1, "any caller", null), entries.clientEntries());
    Root anyThread = Root.ofProcessState(roots.size());
    roots.add(anyThread);
    processState = new ProcessState(pointsTo, entries, anyThread);
    enterHandlers();
    while (!pending.isEmpty()) {
      visit(pending.remove());
    }
  }

  private Root newRoot(Root.Kind kind, int start, String name, Location origin) {
    Root root = new Root(roots.size(), kind, start, name, origin);
    roots.add(root);
    return root;
  }

  private void enter(Root root, List<Entries.Entry> units) {
    for (Entries.Entry entry : units) {
      enqueue(
          new Context(
              entry.unit(),
              entry.receiver(),
              -1,
              List.of(),
              List.of(),
              Set.of(),
              entry.constructs(),
              root),
          null,
          null,
          false);
    }
  }

  /** The methods of classes that a server calls. */
  private void enterHandlers() {
    for (LinkedClass cls : pointsTo.program().classes()) {
      Trait.Handler handler = cls.trait(Trait.Handler.class).orElse(null);
      if (handler != null && !cls.isModel()) {
        List<Entries.Entry> methods = entries.handlerEntries(cls, handler);
        if (!methods.isEmpty()) {
          UnitInstance body =
              pointsTo.instances(cls.module().units().get(cls.code().bodyUnit())).getFirst();
          Location location = cls.module().body().at(cls.code().span());
          int start = flows.spawns().register(body, Instr.NONE, location, Set.of());
          parallelism.serves(start, true);
          enter(startedRoot(flows.spawns().get(start), -1), methods);
        }
      }
    }
  }

  private void enqueue(Context context, Visit caller, Event call, boolean vague) {
    boolean isOutside = relevant != null && !relevant.contains(context.unit());
    if (isOutside || !seen.add(context)) {
      return;
    }
    int known = contexts.merge(new Entered(context.unit(), context.root()), 1, Integer::sum);
    if (known > MAX_CONTEXTS && !context.unit().unit().isModel()) {
      contextsLeftOut++;
      return;
    }
    pending.add(new Visit(context, caller, call, vague));
  }

  private void visit(Visit visit) {
    visits.add(visit);
    FlowSummary summary = flows.of(visit.context().unit());
    for (Event event : summary.events()) {
      switch (event) {
        case Event.Access _ when relevant != null -> {}
        case Event.Spawn _ when relevant != null -> {}
        case Event.Access access -> {
          if (access.kind() == AccessKind.USE || access.kind() == AccessKind.ADVANCE) {
            use(access, visit);
          } else {
            access(access, visit);
          }
        }
        case Event.Invocation invocation -> invoke(invocation, visit);
        case Event.Acquisition acquisition -> acquire(acquisition, visit);
        case Event.Spawn spawn -> start(spawn, visit);
        case Event.Leak _, Event.Wait _, Event.Notification _, Event.Fork _ -> {}
        case Event.UnknownCall _ -> {}
        case Event.Escape _, Event.Signal _, Event.Departure _, Event.ProcessChange _ -> {}
      }
    }
  }

  /** The locks held at an event of the visit, those of the callers first. */
  public List<LockId> locksAt(Event event, Visit visit) {
    return lockset(event.point().held(), visit.context());
  }

  /** The starts whose threads may be running at an event of the visit. */
  public Set<Integer> runningAt(Event event, Visit visit) {
    return running(event, visit.context());
  }

  private List<LockId> lockset(List<Held> held, Context context) {
    if (held.isEmpty()) {
      return context.held();
    }
    List<LockId> lockset = new ArrayList<>(context.held());
    for (Held lock : held) {
      LockId id = locks.of(lock.lock(), context);
      if (!lockset.contains(id)) {
        lockset.add(id);
      }
    }
    return List.copyOf(lockset);
  }

  private static Set<Integer> running(Event event, Context context) {
    if (context.running().isEmpty()) {
      return event.point().running();
    }
    if (event.point().running().isEmpty()) {
      return context.running();
    }
    Set<Integer> both = new HashSet<>(context.running());
    both.addAll(event.point().running());
    return Set.copyOf(both);
  }

  // ---- accesses
  // ---------------------------------------------------------------------------------------------------------------

  private void access(Event.Access event, Visit visit) {
    Context context = visit.context();
    if (event.owned()) {
      return;
    }
    boolean owns = context.ownsReceiver() && !event.selfEscaped();
    for (HeapLocation place : locations(event, context)) {
      if (owns && belongsTo(place, context.receiver())) {
        continue;
      }
      Access access =
          new Access(
              place, event, visit, lockset(event.point().held(), context), running(event, context));
      accesses.computeIfAbsent(place, _ -> new ArrayList<>()).add(access);
    }
  }

  /** The use of an object that keeps a state from call to call. */
  private void use(Event.Access event, Visit visit) {
    Context context = visit.context();
    if (event.owned() || !(event.place() instanceof Place.Contents(Operand used))) {
      return;
    }
    for (int object : resolver.objects(used, context)) {
      if (sharing.isShared(object) && fits(event.kind(), pointsTo.object(object))) {
        Access access =
            new Access(
                new HeapLocation.Contents(object),
                event,
                visit,
                lockset(event.point().held(), context),
                running(event, context));
        uses.computeIfAbsent(object, _ -> new ArrayList<>()).add(access);
      }
    }
  }

  private static boolean fits(AccessKind kind, HeapObject object) {
    return kind == AccessKind.ADVANCE
        ? ObjectUses.isIterator(object)
        : object.instanceClass() != null && ObjectUses.isUnsafe(object.instanceClass());
  }

  /** Whether the place is part of the object, or of what its methods made for it. */
  private boolean belongsTo(HeapLocation place, int receiver) {
    return switch (place) {
      case HeapLocation.Attribute(int object, var _) -> belongsTo(object, receiver);
      case HeapLocation.Contents(int object) -> belongsTo(object, receiver);
      case HeapLocation.Global _, HeapLocation.Cell _ -> false;
    };
  }

  private boolean belongsTo(int object, int receiver) {
    return object == receiver
        || (receiver >= 0
            && pointsTo.object(object)
                instanceof HeapObject.Instance(var _, var _, HeapObject owner)
            && owner != null
            && owner.equals(pointsTo.object(receiver)));
  }

  /** The shared locations that the access may be of in that context. */
  public List<HeapLocation> locations(Event.Access event, Context context) {
    List<HeapLocation> found = new ArrayList<>();
    switch (event.place()) {
      case Place.Global(var module, String name) ->
          found.add(new HeapLocation.Global(module, name));
      case Place.Cell(int owner, String name) ->
          found.add(new HeapLocation.Cell(pointsTo.cellOwner(context.unit(), owner), name));
      case Place.Attribute(Operand object, String name) -> {
        for (int o : resolver.objects(object, context)) {
          addAttribute(o, name, event, found);
        }
      }
      case Place.Contents(Operand container) -> {
        for (int o : resolver.objects(container, context)) {
          LinkedClass cls = pointsTo.object(o).instanceClass();
          boolean mutable =
              cls != null
                  && cls.trait(Trait.Container.class).filter(Trait.Container::mutable).isPresent();
          boolean takes = cls != null && cls.trait(Trait.Queue.class).isPresent();
          boolean has =
              !event.operation().startsWith(".") || hasMethod(cls, event.operation().substring(1));
          if ((mutable || takes)
              && has
              && !(isNamed(event) && isList(cls))
              && sharing.isShared(o)
              && !isPerThread(container.path(), context)) {
            found.add(new HeapLocation.Contents(o));
          }
        }
      }
    }
    return found;
  }

  /** Whether an item is read or stored under a name: no element of a list has one. */
  private static boolean isNamed(Event.Access event) {
    return event.key().startsWith("'")
        && switch (event.kind()) {
          case ITEM_READ, ITEM_DEFAULT, ITEM_WRITE, ITEM_UPDATE -> true;
          case READ, WRITE, UPDATE, DELETE, STRUCTURE_READ, STRUCTURE_WRITE -> false;
          case ITERATE, ADVANCE, USE -> false;
        };
  }

  private static boolean isList(LinkedClass cls) {
    return cls.trait(Trait.Container.class)
        .filter(container -> container.shape() == Trait.Shape.LIST)
        .isPresent();
  }

  /**
   * Methods name what they do; functions such as {@code len} are no methods of what they look at.
   */
  private boolean hasMethod(LinkedClass cls, String name) {
    return cls == null
        || cls.declarer(name).isPresent()
        || pointsTo.program().resolve(pointsTo.program().builtins(), name).isPresent();
  }

  /** Whether the value hangs off thread-local storage. */
  private boolean isPerThread(Path path, Context context) {
    return path instanceof Path.Field(Path base, var _)
        && resolver.objects(new Operand(base, -1), context).stream()
            .map(o -> pointsTo.object(o).instanceClass())
            .anyMatch(cls -> cls != null && cls.trait(Trait.ThreadLocal.class).isPresent());
  }

  private void addAttribute(int object, String name, Event.Access event, List<HeapLocation> found) {
    switch (pointsTo.object(object)) {
      case HeapObject.ModuleObject(var module) -> found.add(new HeapLocation.Global(module, name));
      case HeapObject.ClassObject(LinkedClass cls) -> {
        LinkedClass declarer = cls.declarer(name).orElse(cls);
        found.add(
            new HeapLocation.Attribute(pointsTo.id(new HeapObject.ClassObject(declarer)), name));
      }
      case HeapObject.Instance(LinkedClass cls, var _, var _) ->
          addInstanceAttribute(object, cls, name, event, found);
      case HeapObject.Representative(LinkedClass cls) ->
          addInstanceAttribute(object, cls, name, event, found);
      case HeapObject.FunctionObject _, HeapObject.BoundMethod _, HeapObject.SuperObject _ -> {}
      case HeapObject.GeneratorObject _, HeapObject.External _ -> {}
    }
  }

  private void addInstanceAttribute(
      int object, LinkedClass cls, String name, Event.Access event, List<HeapLocation> found) {
    if (cls.isModel()
        || !sharing.isShared(object)
        || cls.trait(Trait.ThreadLocal.class).isPresent()) {
      return;
    }
    if (isProperty(cls, name)) {
      return;
    }
    found.add(new HeapLocation.Attribute(object, name));
    if (!event.kind().writes()) {
      cls.declarer(name)
          .filter(declarer -> !declarer.isModel())
          .ifPresent(
              declarer ->
                  found.add(
                      new HeapLocation.Attribute(
                          pointsTo.id(new HeapObject.ClassObject(declarer)), name)));
    }
  }

  /** A property is no place of its own: what its functions access is. */
  private boolean isProperty(LinkedClass cls, String name) {
    return cls.declarer(name)
        .map(declarer -> pointsTo.field(pointsTo.id(new HeapObject.ClassObject(declarer)), name))
        .filter(
            members -> {
              for (int at = 0; at < members.size(); at++) {
                if (pointsTo.object(members.get(at)) instanceof HeapObject.FunctionObject function
                    && (function.unit().isProperty() || function.unit().isPropertyChange())) {
                  return true;
                }
              }
              return false;
            })
        .isPresent();
  }

  /** A container's method is called where the container is not named. */
  private void detached(CallEdge edge, Event call, Visit visit) {
    Event from = call;
    Visit at = visit;
    while (at.context().unit().unit().isModel() && at.caller() != null) {
      from = at.call();
      at = at.caller();
    }
    if (at.context().unit().unit().isModel()) {
      startsDetached(edge, at.context().root());
    } else {
      change(edge, DetachedMethod.access(pointsTo, edge, from.span(), from.point()), at);
    }
  }

  /** A container's method is all that a thread or a task runs: told where that is started. */
  private void startsDetached(CallEdge edge, Root root) {
    Spawns.Start start = flows.spawns().get(root.start());
    if (!start.unit().unit().isModel() && DetachedMethod.isChange(edge)) {
      Context context =
          new Context(start.unit(), -1, -1, List.of(), List.of(), Set.of(), false, root);
      Point point = new Point(List.of(), Set.of(), 0, Set.of(), Set.of(), Point.FIRST_PHASE);
      change(
          edge,
          DetachedMethod.access(pointsTo, edge, start.location().span(), point),
          new Visit(context, null, null, false));
    }
  }

  private void change(CallEdge edge, Event.Access event, Visit visit) {
    int container = pointsTo.id(edge.receiver());
    HeapLocation place = new HeapLocation.Contents(container);
    boolean owns = visit.context().ownsReceiver() && belongsTo(place, visit.context().receiver());
    if (sharing.isShared(container) && !owns) {
      accesses
          .computeIfAbsent(place, _ -> new ArrayList<>())
          .add(new Access(place, event, visit, locksAt(event, visit), runningAt(event, visit)));
    }
  }

  // ---- calls
  // ------------------------------------------------------------------------------------------------------------------

  private void invoke(Event.Invocation event, Visit visit) {
    Context context = visit.context();
    Set<CallEdge> edges = pointsTo.edges(context.unit(), event.key());
    Set<Integer> receivers =
        event.receiver() == null ? Set.of() : resolver.objects(event.receiver(), context);
    Set<Integer> functions = edges.size() < 2 ? Set.of() : functions(event, context);
    List<LockId> held = lockset(event.point().held(), context);
    Set<Integer> running = running(event, context);
    List<Runnable> calls = new ArrayList<>();
    Set<LinkedUnit> callees = new HashSet<>();
    for (CallEdge edge : edges) {
      if (DetachedMethod.isChange(edge)
          && pointsTo.isDetached(
              context.unit(), event.receiver() == null ? -1 : event.receiver().register(), edge)
          && isCalled(edge, functions)) {
        detached(edge, event, visit);
      }
      if (edge.callee().unit().isModel()
          && (pointsTo.isLeaf(edge.callee()) || Sharing.startsThreads(edge.callee()))) {
        continue;
      }
      int receiver = edge.receiver() == null ? -1 : pointsTo.id(edge.receiver());
      boolean reached =
          edge.receiver() == null
              || edge.constructs()
              || receivers.isEmpty()
              || receivers.contains(receiver)
              || pointsTo.object(receiver) instanceof HeapObject.ClassObject
              || !pointsTo.at(context.unit(), event.receiver().register()).contains(receiver);
      if (!reached || (!receivers.contains(receiver) && !isCalled(edge, functions))) {
        continue;
      }
      List<Set<Integer>> arguments = List.of();
      if (receiver < 0 && edge.callee().unit().hasReceiver() && !event.arguments().isEmpty()) {
        Set<Integer> self = resolver.objects(event.arguments().getFirst(), context);
        receiver = self.size() == 1 ? self.iterator().next() : -1;
      } else if (context.unit().unit().isModel()) {
        arguments = arguments(event, edge, context);
      }
      boolean onSelf =
          event.receiver() != null && event.receiver().path().equals(new Path.Parameter(0));
      boolean owns =
          edge.constructs()
              || event.ownedReceiver()
              || (onSelf && context.ownsReceiver() && !event.selfEscaped());
      markRepeated(edge.callee(), running);
      Context callee =
          new Context(
              edge.callee(),
              receiver,
              captured(edge.callee(), context),
              arguments,
              held,
              running,
              owns,
              context.root());
      callees.add(edge.callee().unit());
      int limit = context.unit().unit().isModel() ? MAX_TASKS : MAX_ALTERNATIVES;
      calls.add(() -> enqueue(callee, visit, event, visit.isVague() || callees.size() > limit));
    }
    calls.forEach(Runnable::run);
  }

  /**
   * The callables that reach the call in this context: by a name, or stored in an attribute of the
   * receiver; empty where unknown.
   */
  private Set<Integer> functions(Event.Invocation event, Context context) {
    if (event.function() != null) {
      return resolver.objects(event.function(), context);
    }
    Instr call =
        event.key() < 0
            ? null
            : pointsTo.program().definitions(context.unit().unit()).of(event.key());
    return call instanceof Instr.CallMethod method
        ? resolver.objects(
            new Operand(new Path.Field(event.receiver().path(), method.method()), -1), context)
        : Set.of();
  }

  /**
   * The receiver that a callee's captured {@code self} is: that of the method which made it, also
   * by way of a library function.
   */
  private static int captured(UnitInstance callee, Context caller) {
    boolean passes =
        callee.unit().isModel()
            || caller.unit().unit().isModel()
            || callee.parent() == caller.unit();
    if (!passes) {
      return -1;
    }
    return caller.receiver() >= 0 && !caller.unit().unit().isModel()
        ? caller.receiver()
        : caller.captured();
  }

  /** Whether the callables that reach the call in this context include the edge's callee. */
  private boolean isCalled(CallEdge edge, Set<Integer> functions) {
    if (functions.isEmpty()) {
      return true;
    }
    for (int function : functions) {
      boolean matches =
          switch (pointsTo.object(function)) {
            case HeapObject.FunctionObject(var unit, var _) ->
                edge.receiver() == null && unit == edge.callee().unit();
            case HeapObject.BoundMethod(var bound, HeapObject receiver) ->
                bound.unit() == edge.callee().unit() && receiver.equals(edge.receiver());
            case HeapObject.ClassObject _ -> edge.constructs();
            case HeapObject.Instance _, HeapObject.Representative _ -> edge.receiver() != null;
            case HeapObject.ModuleObject _,
                HeapObject.SuperObject _,
                HeapObject.GeneratorObject _,
                HeapObject.External _ ->
                false;
          };
      if (matches) {
        return true;
      }
    }
    return false;
  }

  /** What a library passes on to a callback: told apart by the object that holds it. */
  private List<Set<Integer>> arguments(Event.Invocation event, CallEdge edge, Context context) {
    List<Set<Integer>> arguments = new ArrayList<>();
    int params = edge.callee().unit().code().params().size();
    if (edge.receiver() != null) {
      arguments.add(Set.of());
    }
    for (Operand argument : event.arguments()) {
      if (arguments.size() < params) {
        arguments.add(resolver.objects(argument, context));
      }
    }
    return List.copyOf(arguments);
  }

  /** A call that starts threads while those of an earlier call still run. */
  private void markRepeated(UnitInstance callee, Set<Integer> running) {
    if (!running.isEmpty() && !callee.unit().isModel()) {
      for (int start : flows.of(callee).leavesRunning()) {
        if (running.contains(start)) {
          parallelism.repeated(start);
        }
      }
    }
  }

  private void acquire(Event.Acquisition event, Visit visit) {
    Context context = visit.context();
    List<LockId> held = lockset(event.point().held(), context);
    acquisitions.add(
        new Acquired(locks.of(event.lock(), context), held, event, visit, running(event, context)));
  }

  // ---- starts
  // -----------------------------------------------------------------------------------------------------------------

  private void start(Event.Spawn event, Visit visit) {
    Context context = visit.context();
    Spawns.Start start = flows.spawns().get(event.id());
    parallelism.started(event.id(), context.root(), running(event, context));
    if (event.many()) {
      parallelism.repeatedInLoop(event.id());
    }
    Set<Integer> handles = resolver.objects(event.handle(), context);
    if (!handles.isEmpty() && handles.stream().allMatch(this::isProcess)) {
      return;
    }
    for (CallEdge edge : pointsTo.edges(context.unit(), event.key())) {
      if (edge.callee().unit().isModel() && Sharing.startsThreads(edge.callee())) {
        edge.callee().unit().effects().stream()
            .filter(Effect.Serves.class::isInstance)
            .forEach(effect -> parallelism.serves(event.id(), ((Effect.Serves) effect).many()));
        enterThread(
            edge.callee(), handles, start, captured(edge.callee(), context), visit.isVague());
      }
    }
  }

  /** Processes share no heap with those who start them. */
  private boolean isProcess(int object) {
    LinkedClass cls = pointsTo.object(object).instanceClass();
    return cls != null
        && (cls.trait(Trait.ProcessObject.class).isPresent()
            || cls.trait(Trait.Executor.class).filter(Trait.Executor::processes).isPresent());
  }

  private static String describe(Spawns.Start start) {
    return start.location().path() + ":" + start.location().line();
  }

  /**
   * Runs the entries of the threads that a model function starts; each thread object is a root of
   * its own.
   */
  private void enterThread(
      UnitInstance starter, Set<Integer> handles, Spawns.Start start, int captured, boolean vague) {
    for (CallEdge entry : pointsTo.edges(starter, PointsTo.RUN_KEY)) {
      int receiver = entry.receiver() == null ? -1 : pointsTo.id(entry.receiver());
      if (receiver < 0 || handles.isEmpty() || handles.contains(receiver)) {
        enterThread(entry, startedRoot(start, receiver), captured, vague);
      }
    }
    boolean calls = starter.unit().effects().stream().noneMatch(Effect.Starts.class::isInstance);
    if (calls) {
      for (Event inner : flows.of(starter).events()) {
        if (inner instanceof Event.Invocation invocation) {
          Set<CallEdge> tasks = pointsTo.edges(starter, invocation.key());
          boolean many =
              tasks.stream().map(task -> task.callee().unit()).distinct().count() > MAX_TASKS;
          for (CallEdge task : tasks) {
            enterThread(task, startedRoot(start, -1), captured, vague || many);
          }
        }
      }
    }
  }

  private Root startedRoot(Spawns.Start start, int thread) {
    return startedRoots.computeIfAbsent(
        new Started(start.id(), thread),
        _ -> {
          if (parallelism.isServed(start.id())) {
            Root server = Root.ofServer(roots.size(), start.id(), start.location());
            roots.add(server);
            return server;
          }
          Root root =
              newRoot(
                  Root.Kind.STARTED,
                  start.id(),
                  "thread started at " + describe(start),
                  start.location());
          if (thread >= 0
              && pointsTo.object(thread)
                  instanceof HeapObject.Instance(var _, HeapObject.Site site, var _)
              && !site.isRepeated(pointsTo)) {
            parallelism.single(root);
          }
          return root;
        });
  }

  private void enterThread(CallEdge entry, Root root, int captured, boolean vague) {
    if (entry.callee().unit().isModel() && pointsTo.isLeaf(entry.callee())) {
      startsDetached(entry, root);
      return;
    }
    if (entry.callee().unit().code().isAsync() && parallelism.isServed(root)) {
      return;
    }
    boolean wraps =
        parallelism.isServed(root)
            && (isWrapper(entry.callee().unit())
                || isCalledByLibrary(flows.spawns().get(root.start()).unit().program().unit()));
    int receiver = entry.receiver() == null ? -1 : pointsTo.id(entry.receiver());
    enqueue(
        new Context(
            entry.callee(), receiver, captured, List.of(), List.of(), Set.of(), false, root),
        null,
        null,
        vague || wraps);
  }

  /** Whether the function is there for a library: what it registers is for others. */
  private static boolean isCalledByLibrary(LinkedUnit unit) {
    LinkedClass cls = unit.methodOf();
    return cls != null
        && cls.mro().stream().anyMatch(base -> base.isModel() && base.declares(unit.code().name()));
  }

  /**
   * A function that calls a parameter of the one around it: what a program hands over is wrapped so
   * by a library, whose own state says little of the program's.
   */
  private static boolean isWrapper(LinkedUnit unit) {
    boolean[] found = {false};
    unit.code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.LoadCell load && load.ownerUnit() != unit.code().index()) {
                found[0] |=
                    unit.module().units().get(load.ownerUnit()).code().params().stream()
                        .anyMatch(
                            param ->
                                param.name().equals(load.name()) && !param.name().equals("self"));
              }
            });
    return found[0];
  }

  // ---- results
  // ----------------------------------------------------------------------------------------------------------------

  public PointsTo pointsTo() {
    return pointsTo;
  }

  public Flows flows() {
    return flows;
  }

  public Naming naming() {
    return naming;
  }

  public Parallelism parallelism() {
    return parallelism;
  }

  public LockTable locks() {
    return locks;
  }

  public Entries entries() {
    return entries;
  }

  public ProcessState processState() {
    return processState;
  }

  /** Whether a second thread can reach the object. */
  public boolean isShared(int object) {
    return sharing.isShared(object);
  }

  public Acquisitions acquisitionSites() {
    return new Acquisitions(flows, locks);
  }

  public Resolver resolver() {
    return resolver;
  }

  public List<Root> roots() {
    return Collections.unmodifiableList(roots);
  }

  public Map<HeapLocation, List<Access>> accesses() {
    return Collections.unmodifiableMap(accesses);
  }

  /** The uses of iterators and of objects that are not safe to share, by object. */
  public Map<Integer, List<Access>> uses() {
    return Collections.unmodifiableMap(uses);
  }

  public List<Acquired> acquisitions() {
    return Collections.unmodifiableList(acquisitions);
  }

  /** Every context that some root reaches. */
  public List<Visit> visits() {
    return Collections.unmodifiableList(visits);
  }

  /**
   * Whether the visit assumes an unknown caller that holds no lock, of a unit that the program
   * itself calls only with a lock held.
   */
  public boolean isDoubtfulEntry(Visit visit) {
    Visit entry = visit;
    while (entry.caller() != null) {
      entry = entry.caller();
    }
    return entry.context().root().kind() == Root.Kind.CLIENT
        && lockedCallees().contains(entry.context().unit());
  }

  private Set<UnitInstance> lockedCallees() {
    if (lockedCallees == null) {
      Set<UnitInstance> locked = new HashSet<>();
      Set<UnitInstance> unlocked = new HashSet<>();
      for (Visit visit : visits) {
        if (visit.caller() != null) {
          boolean guarded = visit.context().held().stream().anyMatch(LockId::guards);
          (guarded ? locked : unlocked).add(visit.context().unit());
        }
      }
      locked.removeAll(unlocked);
      lockedCallees = locked;
    }
    return lockedCallees;
  }

  /** How many contexts the budget left out. */
  public int contextsLeftOut() {
    return contextsLeftOut;
  }
}
