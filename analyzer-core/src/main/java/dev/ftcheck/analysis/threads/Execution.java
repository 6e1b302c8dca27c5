package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.FlowSummary;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Held;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.flow.Spawns;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
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
 * Runs the program abstractly from every root, breadth first, so that the first visit of a context is on a shortest path; collects accesses to
 * shared locations and acquisitions of locks. Single-threaded.
 */
public final class Execution {

  /** A unit is entered by one root in at most this many contexts. */
  private static final int MAX_CONTEXTS = 12;

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
  private final Map<Integer, Root> startedRoots = new HashMap<>();
  private final Set<Context> seen = new HashSet<>();
  private final Map<Entered, Integer> contexts = new HashMap<>();
  private final Deque<Visit> pending = new ArrayDeque<>();
  private final Map<HeapLocation, List<Access>> accesses = new LinkedHashMap<>();
  private final List<Acquired> acquisitions = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private int contextsLeftOut;

  public Execution(Flows flows) {
    this.flows = flows;
    this.pointsTo = flows.pointsTo();
    this.resolver = new Resolver(pointsTo);
    this.naming = new Naming(pointsTo);
    this.locks = new LockTable(pointsTo, resolver, naming);
    this.sharing = new Sharing(pointsTo);
    this.entries = new Entries(flows);
  }

  public void run() {
    Root main = newRoot(Root.Kind.MAIN, -1, "the main thread", null);
    enter(main, entries.mainEntries());
    List<Entries.Entry> clients = entries.clientEntries();
    if (!clients.isEmpty()) {
      enter(newRoot(Root.Kind.CLIENT, -1, "any caller", null), clients);
    }
    while (!pending.isEmpty()) {
      visit(pending.remove());
    }
  }

  private Root newRoot(Root.Kind kind, int start, String name, dev.ftcheck.finding.Location origin) {
    Root root = new Root(roots.size(), kind, start, name, origin);
    roots.add(root);
    return root;
  }

  private void enter(Root root, List<Entries.Entry> units) {
    for (Entries.Entry entry : units) {
      enqueue(new Context(entry.unit(), entry.receiver(), List.of(), Set.of(), false, root), null, null);
    }
  }

  private void enqueue(Context context, Visit caller, Event call) {
    if (!seen.add(context)) {
      return;
    }
    int known = contexts.merge(new Entered(context.unit(), context.root()), 1, Integer::sum);
    if (known > MAX_CONTEXTS && !context.unit().unit().isModel()) {
      contextsLeftOut++;
      return;
    }
    pending.add(new Visit(context, caller, call));
  }

  private void visit(Visit visit) {
    visits.add(visit);
    FlowSummary summary = flows.of(visit.context().unit());
    for (Event event : summary.events()) {
      switch (event) {
        case Event.Access access -> access(access, visit);
        case Event.Invocation invocation -> invoke(invocation, visit);
        case Event.Acquisition acquisition -> acquire(acquisition, visit);
        case Event.Spawn spawn -> start(spawn, visit);
        case Event.Leak _ -> {}
      }
    }
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

  // ---- accesses ---------------------------------------------------------------------------------------------------------------

  private void access(Event.Access event, Visit visit) {
    Context context = visit.context();
    if (event.owned() || isOwnReceiver(event, context)) {
      return;
    }
    for (HeapLocation place : locations(event, context)) {
      Access access = new Access(place, event, visit, lockset(event.point().held(), context), running(event, context));
      accesses.computeIfAbsent(place, _ -> new ArrayList<>()).add(access);
    }
  }

  private static boolean isOwnReceiver(Event.Access event, Context context) {
    if (!context.ownsReceiver() || event.selfEscaped()) {
      return false;
    }
    return switch (event.place()) {
      case Place.Attribute(Operand object, var _) -> object.path().root().equals(new Path.Parameter(0));
      case Place.Contents(Operand container) -> container.path().root().equals(new Path.Parameter(0));
      case Place.Global _, Place.Cell _ -> false;
    };
  }

  private List<HeapLocation> locations(Event.Access event, Context context) {
    List<HeapLocation> found = new ArrayList<>();
    switch (event.place()) {
      case Place.Global(var module, String name) -> found.add(new HeapLocation.Global(module, name));
      case Place.Cell(int owner, String name) -> found.add(new HeapLocation.Cell(pointsTo.cellOwner(context.unit(), owner), name));
      case Place.Attribute(Operand object, String name) -> {
        for (int o : resolver.objects(object, context)) {
          addAttribute(o, name, event, found);
        }
      }
      case Place.Contents(Operand container) -> {
        for (int o : resolver.objects(container, context)) {
          LinkedClass cls = pointsTo.object(o).instanceClass();
          boolean mutable = cls != null && cls.trait(Trait.Container.class).filter(Trait.Container::mutable).isPresent();
          boolean takes = cls != null && cls.trait(Trait.Queue.class).isPresent();
          if ((mutable || takes) && sharing.isShared(o) && !isPerThread(container.path(), context)) {
            found.add(new HeapLocation.Contents(o));
          }
        }
      }
    }
    return found;
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
        found.add(new HeapLocation.Attribute(pointsTo.id(new HeapObject.ClassObject(declarer)), name));
      }
      case HeapObject.Instance(LinkedClass cls, var _, var _) -> addInstanceAttribute(object, cls, name, event, found);
      case HeapObject.Representative(LinkedClass cls) -> addInstanceAttribute(object, cls, name, event, found);
      case HeapObject.FunctionObject _, HeapObject.BoundMethod _, HeapObject.SuperObject _ -> {}
      case HeapObject.GeneratorObject _, HeapObject.External _ -> {}
    }
  }

  private void addInstanceAttribute(int object, LinkedClass cls, String name, Event.Access event, List<HeapLocation> found) {
    if (cls.isModel() || !sharing.isShared(object) || cls.trait(Trait.ThreadLocal.class).isPresent()) {
      return;
    }
    found.add(new HeapLocation.Attribute(object, name));
    if (!event.kind().writes()) {
      cls.declarer(name)
          .filter(declarer -> !declarer.isModel())
          .ifPresent(
              declarer ->
                  found.add(new HeapLocation.Attribute(pointsTo.id(new HeapObject.ClassObject(declarer)), name)));
    }
  }

  // ---- calls ------------------------------------------------------------------------------------------------------------------

  private void invoke(Event.Invocation event, Visit visit) {
    Context context = visit.context();
    Set<CallEdge> edges = pointsTo.edges(context.unit(), event.key());
    Set<Integer> receivers =
        event.receiver() == null ? Set.of() : resolver.objects(event.receiver(), context);
    List<LockId> held = lockset(event.point().held(), context);
    Set<Integer> running = running(event, context);
    for (CallEdge edge : edges) {
      if (edge.callee().unit().isModel() && (pointsTo.isLeaf(edge.callee()) || Sharing.startsThreads(edge.callee()))) {
        continue;
      }
      int receiver = edge.receiver() == null ? -1 : pointsTo.id(edge.receiver());
      boolean reached =
          edge.receiver() == null
              || edge.constructs()
              || receivers.isEmpty()
              || receivers.contains(receiver)
              || pointsTo.object(receiver) instanceof HeapObject.ClassObject;
      if (!reached) {
        continue;
      }
      boolean onSelf =
          event.receiver() != null && event.receiver().path().equals(new Path.Parameter(0));
      boolean owns =
          edge.constructs()
              || event.ownedReceiver()
              || (onSelf && context.ownsReceiver() && !event.selfEscaped());
      markRepeated(edge.callee(), running);
      enqueue(new Context(edge.callee(), receiver, held, running, owns, context.root()), visit, event);
    }
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
    acquisitions.add(new Acquired(locks.of(event.lock(), context), held, event, visit, running(event, context)));
  }

  // ---- starts -----------------------------------------------------------------------------------------------------------------

  private void start(Event.Spawn event, Visit visit) {
    Context context = visit.context();
    Spawns.Start start = flows.spawns().get(event.id());
    Root root =
        startedRoots.computeIfAbsent(
            event.id(),
            id -> newRoot(Root.Kind.STARTED, id, "thread started at " + describe(start), start.location()));
    parallelism.started(event.id(), context.root(), running(event, context));
    if (event.many()) {
      parallelism.repeated(event.id());
    }
    Set<Integer> handles = resolver.objects(event.handle(), context);
    for (CallEdge edge : pointsTo.edges(context.unit(), event.key())) {
      if (edge.callee().unit().isModel() && Sharing.startsThreads(edge.callee())) {
        enterThread(edge.callee(), handles, root, visit, event);
      }
    }
  }

  private static String describe(Spawns.Start start) {
    return start.location().path() + ":" + start.location().line();
  }

  /** Runs the entries of the threads that a model function starts. */
  private void enterThread(UnitInstance starter, Set<Integer> handles, Root root, Visit visit, Event.Spawn event) {
    for (CallEdge entry : pointsTo.edges(starter, PointsTo.RUN_KEY)) {
      int receiver = entry.receiver() == null ? -1 : pointsTo.id(entry.receiver());
      if (receiver < 0 || handles.isEmpty() || handles.contains(receiver)) {
        enterThread(entry, root, visit, event);
      }
    }
    boolean calls = starter.unit().effects().stream().noneMatch(Effect.Starts.class::isInstance);
    if (calls) {
      for (Event inner : flows.of(starter).events()) {
        if (inner instanceof Event.Invocation invocation) {
          for (CallEdge entry : pointsTo.edges(starter, invocation.key())) {
            enterThread(entry, root, visit, event);
          }
        }
      }
    }
  }

  private void enterThread(CallEdge entry, Root root, Visit visit, Event.Spawn event) {
    if (entry.callee().unit().isModel() && pointsTo.isLeaf(entry.callee())) {
      return;
    }
    int receiver = entry.receiver() == null ? -1 : pointsTo.id(entry.receiver());
    enqueue(new Context(entry.callee(), receiver, List.of(), Set.of(), false, root), null, null);
  }

  // ---- results ----------------------------------------------------------------------------------------------------------------

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

  public List<Acquired> acquisitions() {
    return Collections.unmodifiableList(acquisitions);
  }

  /** Every context that some root reaches. */
  public List<Visit> visits() {
    return Collections.unmodifiableList(visits);
  }

  /** How many contexts the budget left out. */
  public int contextsLeftOut() {
    return contextsLeftOut;
  }
}
