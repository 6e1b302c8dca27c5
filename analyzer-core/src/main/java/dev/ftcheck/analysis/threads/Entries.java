package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.link.WrappedMethods;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where code enters the program besides started threads: module bodies and uncalled functions for
 * the main thread; for unknown callers the public methods of classes and functions of modules that
 * are made for threads (library mode).
 */
public final class Entries {

  /**
   * A unit that an unknown caller may run.
   *
   * @param receiver the receiver it has; -1 for none
   * @param constructs it makes the receiver, which nobody else has yet
   */
  public record Entry(UnitInstance unit, int receiver, boolean constructs) {

    Entry(UnitInstance unit, int receiver) {
      this(unit, receiver, false);
    }
  }

  /** Special methods that others call on a shared object. */
  private static final Set<String> CALLED_FROM_OUTSIDE =
      Set.of(
          "__call__",
          "__enter__",
          "__exit__",
          "__getitem__",
          "__setitem__",
          "__delitem__",
          "__contains__",
          "__len__",
          "__iter__",
          "__next__",
          "__bool__",
          "__getattr__");

  private static final Pattern CLAIM =
      Pattern.compile("(?i)(?<!not )(?<!n't )\\bthread[- ]?safe(?!\\s*(=|:)\\s*false)");
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(not|isn't|aren't|never|no|non|un)[- ]\\s*(\\w+\\s+)?thread[- ]?safe|thread[-"
              + " ]?safe (object )?for read");

  private final PointsTo pointsTo;
  private final Flows flows;
  private final Map<LinkedModule, Boolean> lockOwners = new HashMap<>();
  private final Map<String, Boolean> claims = new HashMap<>();

  /** Whether a unit starts threads, where that was asked. */
  private final Map<LinkedUnit, Boolean> starters = new HashMap<>();

  private final BitSet called = new BitSet();

  /** What runs as the body of a thread and is called by nobody else, by unit. */
  private final BitSet threadBodies = new BitSet();

  private final Set<LinkedClass> awareClasses = new LinkedHashSet<>();
  private final ThreadAskers askers;
  private final WindowCode windowCode;
  private final WrappedMethods wrappedMethods;

  public Entries(Flows flows) {
    this.flows = flows;
    this.pointsTo = flows.pointsTo();
    BitSet calledElsewhere = new BitSet();
    this.askers = new ThreadAskers(pointsTo);
    this.windowCode = new WindowCode(pointsTo);
    this.wrappedMethods = new WrappedMethods(pointsTo.program());
    for (UnitInstance caller : pointsTo.instances()) {
      BitSet calls = runsThread(caller.unit()) ? threadBodies : calledElsewhere;
      for (Set<CallEdge> edges : pointsTo.edgesOf(caller)) {
        for (CallEdge edge : edges) {
          if (edge.callee() != caller) {
            called.set(edge.callee().unit().id());
            calls.set(edge.callee().unit().id());
          }
        }
      }
    }
    threadBodies.andNot(calledElsewhere);
    for (LinkedClass cls : pointsTo.program().classes()) {
      if (!cls.isModel() && isAware(cls)) {
        awareClasses.add(cls);
      }
    }
  }

  /** The classes that are made for threads. */
  public List<LinkedClass> awareClasses() {
    return List.copyOf(awareClasses);
  }

  List<Entry> mainEntries() {
    List<Entry> entries = new ArrayList<>();
    for (LinkedUnit unit : pointsTo.program().units()) {
      if (!unit.isModel()) {
        if (unit.code().kind() == CodeUnit.Kind.MODULE) {
          entries.add(new Entry(pointsTo.instances(unit).getFirst(), -1));
        } else if (unit.code().kind() == CodeUnit.Kind.FUNCTION && !called.get(unit.id())) {
          addUncalled(unit, entries);
        }
      }
    }
    return entries;
  }

  private void addUncalled(LinkedUnit unit, List<Entry> entries) {
    for (UnitInstance instance : pointsTo.instances(unit)) {
      if (instance.context() == null) {
        LinkedClass cls = unit.methodOf();
        boolean hasReceiver = cls != null && unit.hasReceiver();
        String name = unit.code().name();
        boolean hasUnknownCallers =
            hasReceiver && awareClasses.contains(cls) && (isCallable(name) || isConstructor(name));
        if (!hasUnknownCallers) {
          int self = hasReceiver ? pointsTo.id(new HeapObject.Representative(cls)) : -1;
          entries.add(new Entry(instance, self, hasReceiver && isConstructor(name)));
        }
      }
    }
  }

  List<Entry> clientEntries() {
    List<Entry> entries = new ArrayList<>();
    for (LinkedClass cls : awareClasses) {
      int self = pointsTo.id(new HeapObject.Representative(cls));
      for (LinkedClass declarer : cls.mro()) {
        if (!declarer.isModel()) {
          addMethods(cls, declarer, self, entries);
        }
      }
    }
    for (LinkedModule module : pointsTo.program().modules()) {
      if (!module.isModel() && ownsLock(module) && !startsThreads(module)) {
        for (LinkedUnit unit : module.units()) {
          boolean atTop = unit.code().parent() == 0 && unit.code().classIndex() < 0;
          if (atTop
              && unit.code().kind() == CodeUnit.Kind.FUNCTION
              && isPublic(unit.code().name())
              && !isProgram(unit)) {
            addPlain(unit, entries);
          }
        }
      }
    }
    return entries;
  }

  private void addPlain(LinkedUnit unit, List<Entry> entries) {
    for (UnitInstance instance : pointsTo.instances(unit)) {
      if (instance.context() == null) {
        entries.add(new Entry(instance, -1));
      }
    }
  }

  /** The methods of a class of the program that a server calls. */
  List<Entry> handlerEntries(LinkedClass cls, Trait.Handler handler) {
    List<Entry> entries = new ArrayList<>();
    int self = pointsTo.id(new HeapObject.Representative(cls));
    for (String name : handler.methods()) {
      cls.declarer(name)
          .filter(declarer -> !declarer.isModel())
          .ifPresent(declarer -> addMethod(declarer, name, self, handler.fresh(), entries));
    }
    entries.removeIf(entry -> entry.unit().unit().code().isAsync());
    return entries;
  }

  private void addMethods(LinkedClass cls, LinkedClass declarer, int self, List<Entry> entries) {
    for (String name : declarer.declaredNames()) {
      Optional<LinkedClass> owner = cls.declarer(name);
      if (owner.isEmpty()
          || owner.get() != declarer
          || !(isCallable(name) || isConstructor(name) && !isConstructed(cls))
          || isRunOfThread(cls, name)) {
        continue;
      }
      addMethod(declarer, name, self, isConstructor(name), entries);
    }
  }

  private void addMethod(
      LinkedClass declarer, String name, int self, boolean owned, List<Entry> entries) {
    ObjectSet members = pointsTo.field(pointsTo.id(new HeapObject.ClassObject(declarer)), name);
    members.forEach(
        member -> {
          if (pointsTo.object(member)
              instanceof HeapObject.FunctionObject(LinkedUnit unit, UnitInstance definedIn)) {
            boolean bound =
                unit.hasReceiver() || unit.methodOf() == null && !unit.code().params().isEmpty();
            for (UnitInstance instance : pointsTo.instances(unit)) {
              boolean same =
                  instance.parent() == definedIn
                      && (instance.context() == null || definedIn.context() != null);
              if (same && !unit.isModel() && !threadBodies.get(unit.id())) {
                entries.add(new Entry(instance, bound ? self : -1, owned));
              }
            }
          }
        });
  }

  /** Whether the function of the library calls the target of a thread. */
  private static boolean runsThread(LinkedUnit unit) {
    return unit.isModel()
        && unit.methodOf() != null
        && isRunOfThread(unit.methodOf(), unit.code().name());
  }

  /** {@code run} of a thread is called by the thread alone. */
  private static boolean isRunOfThread(LinkedClass cls, String name) {
    return name.equals("run") && cls.trait(Trait.ThreadObject.class).isPresent();
  }

  /** Whether the program itself makes such objects, so that nothing has to be assumed. */
  private boolean isConstructed(LinkedClass cls) {
    return pointsTo.isConstructed(cls)
        || cls.subclasses().stream().anyMatch(pointsTo::isConstructed);
  }

  private static boolean isConstructor(String name) {
    return name.equals("__init__");
  }

  /** Whether code outside of the class or module may call a function of that name. */
  static boolean isCallable(String name) {
    return isPublic(name) || CALLED_FROM_OUTSIDE.contains(name);
  }

  /** What a program runs once, by convention. */
  static boolean isProgram(LinkedUnit unit) {
    return unit.code().name().equals("main");
  }

  private static boolean isPublic(String name) {
    return !name.startsWith("_");
  }

  // ---- awareness
  // --------------------------------------------------------------------------------------------------------------

  private boolean isAware(LinkedClass cls) {
    if (ownsLock(cls)) {
      return true; // whatever its documentation says: the lock is there for something
    }
    return !deniesSafety(cls.code().docstring())
        && (claimsSafety(cls.code().docstring()) || startsThreads(cls) || askers.includes(cls));
  }

  /** Whether code of the thread that draws windows is on the way. */
  public boolean isByWindows(Visit visit) {
    for (Visit on = visit; on != null; on = on.caller()) {
      if (isOfWindows(on.context().unit().unit())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method is on the way that may hold locks which its source does not show. */
  public boolean isWrapped(Visit visit) {
    for (Visit on = visit; on != null; on = on.caller()) {
      if (wrappedMethods.mayWrap(on.context().unit().unit())) {
        return true;
      }
    }
    return false;
  }

  boolean isOfWindows(LinkedUnit unit) {
    return windowCode.has(unit);
  }

  static boolean claimsSafety(String text) {
    String plain = text.replaceAll("[*_`]", "");
    return CLAIM.matcher(plain).find() && !DENIAL.matcher(plain).find();
  }

  private boolean claims(String docstring) {
    return claims.computeIfAbsent(docstring, Entries::claimsSafety);
  }

  private static boolean deniesSafety(String text) {
    return DENIAL.matcher(text.replaceAll("[*_`]", "")).find();
  }

  /** Whether the location is part of an object or module that is made for threads. */
  public boolean isMadeForThreads(HeapLocation place) {
    return switch (place) {
      case HeapLocation.Attribute(int object, var _) -> isMadeForThreads(pointsTo.object(object));
      case HeapLocation.Contents(int object) ->
          holder(object).filter(this::isMadeForThreads).isPresent();
      case HeapLocation.Global(LinkedModule module, var _) -> ownsLock(module);
      case HeapLocation.Cell _ -> false;
    };
  }

  private boolean isMadeForThreads(HeapObject object) {
    return switch (object) {
      case HeapObject.Representative(LinkedClass cls) -> awareClasses.contains(cls);
      case HeapObject.ClassObject(LinkedClass cls) -> awareClasses.contains(cls);
      case HeapObject.ModuleObject(LinkedModule module) -> ownsLock(module);
      case HeapObject.Instance(var _, HeapObject.Site site, HeapObject owner) ->
          owner != null && isMadeByConstructor(site) && isMadeForThreads(owner);
      case HeapObject.FunctionObject _, HeapObject.BoundMethod _ -> false;
      case HeapObject.SuperObject _, HeapObject.GeneratorObject _, HeapObject.External _ -> false;
    };
  }

  /** What a constructor makes is a part of the object. */
  private static boolean isMadeByConstructor(HeapObject.Site site) {
    return isConstructor(site.unit().program().unit().code().name());
  }

  /**
   * Whether the documentation of the class or module that the location belongs to says that threads
   * may share it.
   */
  public boolean claimsSafety(HeapLocation place) {
    return switch (place) {
      case HeapLocation.Attribute(int object, var _) -> claimsSafety(object);
      case HeapLocation.Contents(int object) ->
          holder(object).map(pointsTo::id).filter(this::claimsSafety).isPresent();
      case HeapLocation.Global(LinkedModule module, var _) ->
          claims(module.body().code().docstring());
      case HeapLocation.Cell _ -> false;
    };
  }

  /**
   * Whether threads meet in a container that no lock guards, if only each with elements of its own:
   * it belongs to a class that tells threads apart.
   */
  public boolean isMeeting(HeapLocation place) {
    return place instanceof HeapLocation.Contents(int container)
        && holder(container).filter(this::asksForThread).isPresent();
  }

  private boolean asksForThread(HeapObject owner) {
    LinkedClass cls =
        owner instanceof HeapObject.ClassObject(LinkedClass c) ? c : owner.instanceClass();
    return cls != null && askers.includes(cls);
  }

  /** Whether the object or module that the location is part of has a lock of its own. */
  public boolean ownsLock(HeapLocation place) {
    return switch (place) {
      case HeapLocation.Attribute(int object, var _) -> anyLock(object);
      case HeapLocation.Contents(int object) ->
          holder(object).map(pointsTo::id).filter(this::anyLock).isPresent();
      case HeapLocation.Global(LinkedModule module, var _) -> ownsLock(module);
      case HeapLocation.Cell _ -> false;
    };
  }

  /** The object, class or module whose own code made the container. */
  public Optional<HeapObject> holder(int container) {
    if (!(pointsTo.object(container)
        instanceof HeapObject.Instance(var _, HeapObject.Site site, HeapObject owner))) {
      return Optional.empty();
    }
    CodeUnit unit = site.unit().unit().code();
    if (owner == null && unit.kind() == CodeUnit.Kind.CLASS) {
      return Optional.of(
          new HeapObject.ClassObject(site.unit().unit().module().classes().get(unit.classIndex())));
    }
    if (owner == null && unit.kind() == CodeUnit.Kind.MODULE) {
      return Optional.of(new HeapObject.ModuleObject(site.unit().unit().module()));
    }
    return Optional.ofNullable(owner);
  }

  private boolean claimsSafety(int object) {
    HeapObject owner = pointsTo.object(object);
    LinkedClass cls =
        owner instanceof HeapObject.ClassObject(LinkedClass c) ? c : owner.instanceClass();
    return cls != null && claims(cls.code().docstring());
  }

  private boolean ownsLock(LinkedClass cls) {
    int self = pointsTo.id(new HeapObject.Representative(cls));
    if (anyLock(self)) {
      return true;
    }
    for (LinkedClass ancestor : cls.mro()) {
      if (!ancestor.isModel() && anyLock(pointsTo.id(new HeapObject.ClassObject(ancestor)))) {
        return true;
      }
    }
    return false;
  }

  private boolean ownsLock(LinkedModule module) {
    return lockOwners.computeIfAbsent(module, this::findLock);
  }

  private boolean findLock(LinkedModule module) {
    return anyLock(pointsTo.id(new HeapObject.ModuleObject(module)))
        || module.units().stream().anyMatch(unit -> unit.methodOf() == null && makesLock(unit));
  }

  /** Whether a function makes a lock for itself. */
  private boolean makesLock(LinkedUnit unit) {
    return unit.code().kind() == CodeUnit.Kind.FUNCTION
        && pointsTo.instances(unit).stream()
            .flatMap(instance -> flows.of(instance).events().stream())
            .anyMatch(
                event ->
                    event instanceof Event.Acquisition acquisition
                        && acquisition.lock().path() instanceof Path.Fresh);
  }

  private boolean anyLock(int owner) {
    for (String field : pointsTo.fields(owner)) {
      ObjectSet values = pointsTo.field(owner, field);
      for (int at = 0; at < values.size(); at++) {
        LinkedClass cls = pointsTo.object(values.get(at)).instanceClass();
        if (cls != null && cls.trait(Trait.Lock.class).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A class whose methods start threads that run its own methods is used from two threads at least.
   */
  private boolean startsThreads(LinkedClass cls) {
    boolean isThread = cls.trait(Trait.ThreadObject.class).isPresent();
    for (LinkedUnit unit : cls.module().units()) {
      if (unit.methodOf() == cls && (isThread || startsThread(unit) || callsStarter(unit))) {
        return true;
      }
    }
    return false;
  }

  boolean startsThreads(LinkedModule module) {
    return module.units().stream().anyMatch(this::startsThread);
  }

  /** Whether it calls a function that is there to start a thread. */
  private boolean callsStarter(LinkedUnit unit) {
    for (UnitInstance instance : pointsTo.instances(unit)) {
      for (Set<CallEdge> edges : pointsTo.edgesOf(instance)) {
        for (CallEdge edge : edges) {
          LinkedUnit callee = edge.callee().unit();
          if (!callee.isModel() && callee.methodOf() == null && startsThread(callee)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean startsThread(LinkedUnit unit) {
    Boolean known = starters.get(unit);
    if (known == null) {
      known = findStart(unit);
      starters.put(unit, known);
    }
    return known;
  }

  private boolean findStart(LinkedUnit unit) {
    for (UnitInstance instance : pointsTo.instances(unit)) {
      for (Event event : flows.of(instance).events()) {
        if (event instanceof Event.Spawn) {
          return true;
        }
      }
    }
    return false;
  }
}
