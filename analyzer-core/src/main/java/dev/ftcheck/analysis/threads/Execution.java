package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.FlowSummary;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.ObjectUses;
import dev.ftcheck.analysis.flow.Operand;
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
  private final AccessedPlaces places;
  private final Passages passages;
  private final RunningSets runningSets;
  private final Map<Footprint.Key, Footprint> footprints;

  /** Equal arguments are the same object. */
  private final Map<List<Set<Integer>>, List<Set<Integer>>> arguments;

  private final Parallelism parallelism = new Parallelism();
  private final Entries entries;
  private final List<Root> roots = new ArrayList<>();
  private final Map<Started, Root> startedRoots = new HashMap<>();
  private final Set<MetContext> seen = new HashSet<>();
  private final Map<Entered, Integer> contexts = new HashMap<>();
  private final Deque<Visit> pending = new ArrayDeque<>();
  private final Map<HeapLocation, List<Access>> accesses = new LinkedHashMap<>();

  /** Each location once: the footprints refer to it. */
  private final Map<HeapLocation, AccessedLocation> accessed = new HashMap<>();

  private final Map<Integer, List<Access>> uses = new LinkedHashMap<>();
  private final List<Acquired> acquisitions = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private ProcessState processState;
  private DoubtfulEntries doubtfulEntries;
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
    this.places = new AccessedPlaces(pointsTo, resolver, sharing);
    this.passages = new Passages(pointsTo);
    this.runningSets = new RunningSets(flows.spawns());
    this.footprints = new HashMap<>();
    this.arguments = new HashMap<>();
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
    this.places = program.places;
    this.passages = program.passages;
    this.runningSets = program.runningSets;
    this.footprints = program.footprints;
    this.arguments = program.arguments;
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
    if (isOutside || !seen.add(new MetContext(context))) {
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
    Circumstances here = new Circumstances(locks, runningSets, visit.context());
    Footprint footprint =
        footprints.computeIfAbsent(Footprint.Key.of(visit.context()), _ -> new Footprint());
    for (Event event : summary.events()) {
      switch (event) {
        case Event.Access _ when relevant != null -> {}
        case Event.Spawn _ when relevant != null -> {}
        case Event.Access access -> {
          if (access.kind() == AccessKind.USE || access.kind() == AccessKind.ADVANCE) {
            use(access, visit, here);
          } else {
            access(access, visit, here, footprint);
          }
        }
        case Event.Invocation invocation -> invoke(invocation, visit, here, footprint);
        case Event.Acquisition acquisition -> acquire(acquisition, visit, here);
        case Event.Spawn spawn -> start(spawn, visit, here);
        case Event.Leak _, Event.Wait _, Event.Notification _, Event.Fork _ -> {}
        case Event.UnknownCall _, Event.Gift _ -> {}
        case Event.Escape _, Event.Signal _, Event.Departure _, Event.ProcessChange _ -> {}
      }
    }
  }

  /** The locks held at an event of the visit, those of the callers first. */
  public List<LockId> locksAt(Event event, Visit visit) {
    return new Circumstances(locks, runningSets, visit.context()).locks(event.point());
  }

  /** The starts whose threads may be running at an event of the visit. */
  public Set<Integer> runningAt(Event event, Visit visit) {
    return new Circumstances(locks, runningSets, visit.context()).running(event.point());
  }

  // ---- accesses
  // ---------------------------------------------------------------------------------------------------------------

  private void access(Event.Access event, Visit visit, Circumstances here, Footprint footprint) {
    Context context = visit.context();
    if (event.owned()) {
      return;
    }
    boolean owns = context.ownsReceiver() && !event.selfEscaped();
    for (AccessedLocation at : footprint.places(event, of -> accessed(places.of(of, context)))) {
      if (owns && belongsTo(at.place(), context.receiver())) {
        continue;
      }
      record(
          at,
          new Access(
              at.place(), event, visit, here.locks(event.point()), here.running(event.point())));
    }
  }

  private List<AccessedLocation> accessed(List<HeapLocation> found) {
    return found.stream().map(this::accessed).toList();
  }

  private AccessedLocation accessed(HeapLocation place) {
    return accessed.computeIfAbsent(place, AccessedLocation::new);
  }

  private void record(AccessedLocation at, Access access) {
    if (at.record(access)) {
      accesses.put(at.place(), at.accesses());
    }
  }

  /** The use of an object that keeps a state from call to call. */
  private void use(Event.Access event, Visit visit, Circumstances here) {
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
                here.locks(event.point()),
                here.running(event.point()));
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
  public boolean belongsTo(HeapLocation place, int receiver) {
    int object = place.object();
    if (object < 0 || receiver < 0) {
      return false;
    }
    return object == receiver
        || pointsTo.object(object) instanceof HeapObject.Instance(var _, var _, HeapObject owner)
            && owner != null
            && owner.equals(pointsTo.object(receiver));
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
      Point point =
          new Point(List.of(), Set.of(), Set.of(), 0, Set.of(), Set.of(), Point.FIRST_PHASE);
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
      record(
          accessed(place),
          new Access(place, event, visit, locksAt(event, visit), runningAt(event, visit)));
    }
  }

  // ---- calls
  // ------------------------------------------------------------------------------------------------------------------

  private void invoke(
      Event.Invocation event, Visit visit, Circumstances here, Footprint footprint) {
    Context context = visit.context();
    Footprint.Targets targets = footprint.targets(event, call -> targets(call, context));
    for (CallEdge edge : targets.detached()) {
      detached(edge, event, visit);
    }
    if (targets.entered().isEmpty()) {
      return;
    }
    List<LockId> held = here.locks(event.point());
    Set<Integer> running = here.running(event.point());
    for (Footprint.Target target : targets.entered()) {
      markRepeated(target.callee(), running);
    }
    boolean isVague = visit.isVague() || targets.many();
    for (Footprint.Target target : targets.entered()) {
      enqueue(target.in(held, running, context.root()), visit, event, isVague);
    }
  }

  private Footprint.Targets targets(Event.Invocation event, Context context) {
    Set<CallEdge> edges = pointsTo.edges(context.unit(), event.key());
    if (edges.stream().allMatch(edge -> isOver(edge) && !DetachedMethod.isChange(edge))) {
      return Footprint.Targets.NONE;
    }
    Dispatch dispatch = new Dispatch(pointsTo, resolver, event, context);
    int limit = context.unit().unit().isModel() ? MAX_TASKS : MAX_ALTERNATIVES;
    List<CallEdge> detached = new ArrayList<>();
    List<Footprint.Target> entered = new ArrayList<>();
    Set<LinkedUnit> callees = new HashSet<>();
    int receiver = event.receiver() == null ? -1 : event.receiver().register();
    for (CallEdge edge : edges) {
      if (DetachedMethod.isChange(edge)
          && pointsTo.isDetached(context.unit(), receiver, edge)
          && dispatch.isCalled(edge)) {
        detached.add(edge);
      }
      if (!isOver(edge) && dispatch.takes(edge)) {
        callees.add(edge.callee().unit());
        if (!edge.callee().unit().isModel() || passages.leadOn(edge.callee())) {
          entered.add(dispatch.target(edge, this::canonical));
        }
      }
    }
    return new Footprint.Targets(
        List.copyOf(detached), List.copyOf(entered), callees.size() > limit);
  }

  private List<Set<Integer>> canonical(List<Set<Integer>> passed) {
    return passed.isEmpty() ? List.of() : arguments.computeIfAbsent(passed, made -> made);
  }

  /** Whether the call ends in a function of a library that calls nothing. */
  private boolean isOver(CallEdge edge) {
    return edge.callee().unit().isModel()
        && (pointsTo.isLeaf(edge.callee()) || Sharing.startsThreads(edge.callee()));
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

  private void acquire(Event.Acquisition event, Visit visit, Circumstances here) {
    Context context = visit.context();
    List<LockId> held = here.locks(event.point());
    acquisitions.add(
        new Acquired(
            locks.of(event.lock(), context), held, event, visit, here.running(event.point())));
  }

  // ---- starts
  // -----------------------------------------------------------------------------------------------------------------

  private void start(Event.Spawn event, Visit visit, Circumstances here) {
    Context context = visit.context();
    Spawns.Start start = flows.spawns().get(event.id());
    parallelism.started(event.id(), context.root(), here.running(event.point()));
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
            edge.callee(),
            handles,
            start,
            Dispatch.captured(edge.callee(), context),
            visit.isVague());
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

  /** Whether the program itself lets a second thread reach the object. */
  public boolean isPublished(int object) {
    return sharing.isPublished(object);
  }

  /** Whether any code can reach the object, by way of a module or class. */
  public boolean isOfProcess(int object) {
    return sharing.isOfProcess(object);
  }

  /** Whether a second thread can reach the object. */
  public boolean isShared(int object) {
    return sharing.isShared(object);
  }

  public Acquisitions acquisitionSites() {
    return new Acquisitions(flows, locks);
  }

  /** The shared locations that the access may be of in that context. */
  public List<HeapLocation> locations(Event.Access event, Context context) {
    return places.of(event, context);
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

  /** Whether the way to the visit begins with an unknown caller that may not exist. */
  public boolean isDoubtfulEntry(Visit visit) {
    if (doubtfulEntries == null) {
      doubtfulEntries = new DoubtfulEntries(visits);
    }
    return doubtfulEntries.leadTo(visit);
  }

  /** How many contexts the budget left out. */
  public int contextsLeftOut() {
    return contextsLeftOut;
  }
}
