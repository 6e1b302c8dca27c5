package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells abstract locks apart. Single-threaded. */
public final class LockTable {

  private final PointsTo pointsTo;
  private final Resolver resolver;
  private final Naming naming;
  private final Map<String, LockId> locks = new LinkedHashMap<>();
  private final Map<LockId, Set<Integer>> objectsOf = new HashMap<>();

  /** Equal lists of held locks are the same object. */
  private final Map<List<LockId>, List<LockId>> held = new HashMap<>();

  public LockTable(PointsTo pointsTo, Resolver resolver, Naming naming) {
    this.pointsTo = pointsTo;
    this.resolver = resolver;
    this.naming = naming;
  }

  public List<LockId> all() {
    return List.copyOf(locks.values());
  }

  /** The lock an operand stands for in the context. */
  public LockId of(Operand operand, Context context) {
    Set<Integer> objects = underlying(resolver.objects(operand, context));
    boolean concrete =
        !objects.isEmpty()
            && objects.stream().allMatch(o -> pointsTo.object(o) instanceof HeapObject.Instance);
    String key = concrete ? objects.toString() : symbol(operand.path(), context);
    LockId known = locks.get(key);
    if (known != null) {
      return known;
    }
    Trait.Lock trait =
        concrete
            ? trait(objects.iterator().next())
            : new Trait.Lock(!knownLock(objects), false, false);
    LockId made =
        new LockId(
            key,
            naming.of(operand.path(), context),
            scope(operand.path(), objects, concrete, context),
            trait.reentrant()
                || trait.condition()
                    && objects.stream().allMatch(o -> pointsTo.field(o, "_lock").isEmpty()),
            trait.counting() && !(concrete && objects.stream().allMatch(this::admitsOne)),
            concrete ? objects.iterator().next() : -1,
            family(objects, concrete, key));
    locks.put(key, made);
    objectsOf.put(made, concrete ? objects : Set.of());
    return made;
  }

  /**
   * Whether two names may stand for one lock: they share an object, or the same code makes both,
   * one of them for whichever instance of the class there is.
   */
  public boolean mayBeSame(LockId a, LockId b) {
    return a.equals(b)
        || objectsOf.getOrDefault(a, Set.of()).stream()
            .anyMatch(
                mine ->
                    objectsOf.getOrDefault(b, Set.of()).stream()
                        .anyMatch(theirs -> mayBeSame(mine, theirs)));
  }

  private boolean mayBeSame(int a, int b) {
    return a == b
        || pointsTo.object(a) instanceof HeapObject.Instance mine
            && pointsTo.object(b) instanceof HeapObject.Instance theirs
            && isSameCode(mine.site(), theirs.site())
            && (mine.owner() == null
                || theirs.owner() == null
                || isUnknown(mine.owner(), theirs.owner())
                || isUnknown(theirs.owner(), mine.owner()));
  }

  private static boolean isSameCode(HeapObject.Site a, HeapObject.Site b) {
    return a.unit().unit() == b.unit().unit() && a.register() == b.register();
  }

  /** Whether {@code any} stands for whatever instance of a class, which {@code other} may be. */
  private static boolean isUnknown(HeapObject any, HeapObject other) {
    LinkedClass cls = other.instanceClass();
    return any instanceof HeapObject.Representative(LinkedClass assumed)
        && cls != null
        && (cls.isSubclassOf(assumed) || assumed.isSubclassOf(cls));
  }

  /** Whether the lock is part of the object, or of what its class made for it. */
  public boolean belongsTo(LockId lock, int object) {
    Set<Integer> objects = objectsOf.getOrDefault(lock, Set.of());
    return !objects.isEmpty()
        && objects.stream().allMatch(o -> isPart(pointsTo.object(o), pointsTo.object(object)));
  }

  private static boolean isPart(HeapObject part, HeapObject whole) {
    if (part.equals(whole)) {
      return true;
    }
    if (!(part instanceof HeapObject.Instance(var _, HeapObject.Site site, HeapObject owner))) {
      return false;
    }
    LinkedClass maker = site.unit().unit().methodOf();
    return owner != null
        ? isPart(owner, whole)
        : maker != null
            && whole.instanceClass() != null
            && whole.instanceClass().isSubclassOf(maker);
  }

  /** What the locks of all objects of a class have in common: the place that makes them. */
  private String family(Set<Integer> objects, boolean concrete, String key) {
    if (!concrete) {
      return key;
    }
    return objects.stream()
        .map(o -> ((HeapObject.Instance) pointsTo.object(o)).site())
        .map(site -> site.unit().id() + ":" + site.register())
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }

  private boolean knownLock(Set<Integer> objects) {
    return !objects.isEmpty()
        && objects.stream().map(this::trait).noneMatch(t -> t.reentrant() || t.condition());
  }

  /** The objects that are locks; a condition over a given lock is that lock. */
  private Set<Integer> underlying(Set<Integer> objects) {
    Set<Integer> result = new TreeSet<>();
    for (int object : objects) {
      LinkedClass cls = pointsTo.object(object).instanceClass();
      if (cls == null || cls.trait(Trait.Lock.class).isEmpty()) {
        continue;
      }
      Set<Integer> inner = new TreeSet<>();
      if (cls.trait(Trait.Lock.class).get().condition()) {
        pointsTo.field(object, "_lock").forEach(inner::add);
        inner.removeIf(o -> pointsTo.object(o).instanceClass() == null);
        HeapObject owner = ownerOf(object);
        if (inner.size() > 1
            && owner != null
            && inner.stream().anyMatch(o -> owner.equals(ownerOf(o)))) {
          inner.removeIf(o -> !owner.equals(ownerOf(o)));
        }
      }
      if (inner.isEmpty()) {
        result.add(object);
      } else {
        result.addAll(inner);
      }
    }
    return result;
  }

  private HeapObject ownerOf(int object) {
    return pointsTo.object(object) instanceof HeapObject.Instance(var _, var _, HeapObject owner)
        ? owner
        : null;
  }

  private Trait.Lock trait(int object) {
    LinkedClass cls = pointsTo.object(object).instanceClass();
    return cls == null
        ? new Trait.Lock(true, false, false)
        : cls.trait(Trait.Lock.class).orElse(new Trait.Lock(true, false, false));
  }

  /** A semaphore that admits one thread is a lock. */
  private boolean admitsOne(int object) {
    if (!(pointsTo.object(object)
        instanceof HeapObject.Instance(var _, HeapObject.Site site, var _))) {
      return false;
    }
    Definitions definitions = pointsTo.program().definitions(site.unit().unit());
    List<Argument> arguments =
        switch (site.register() < 0 ? null : definitions.of(site.register())) {
          case Instr.Call call -> call.arguments();
          case Instr.CallMethod call -> call.arguments();
          case null, default -> null;
        };
    if (arguments == null) {
      return false;
    }
    return arguments.isEmpty()
        || definitions.of(arguments.getFirst().register())
                instanceof Instr.Const(int _, Constant.Int(long value), var _)
            && value == 1;
  }

  private LockId.Scope scope(Path path, Set<Integer> objects, boolean concrete, Context context) {
    if (path instanceof Path.Element || (concrete && objects.size() > 1)) {
      return LockId.Scope.ONE_OF_MANY;
    }
    if (!concrete) {
      return path instanceof Path.Field ? LockId.Scope.PER_OBJECT : LockId.Scope.ONE;
    }
    HeapObject.Instance lock = (HeapObject.Instance) pointsTo.object(objects.iterator().next());
    CodeUnit.Kind allocatedIn = programUnit(lock.site()).kind();
    if (allocatedIn == CodeUnit.Kind.MODULE || allocatedIn == CodeUnit.Kind.CLASS) {
      return LockId.Scope.ONE;
    }
    if (path instanceof Path.Fresh && lock.site().unit() == context.unit()) {
      return LockId.Scope.PER_CALL;
    }
    return lock.owner() != null || path instanceof Path.Field
        ? LockId.Scope.PER_OBJECT
        : LockId.Scope.ONE;
  }

  /** The analysed unit whose code makes an object, through the models it calls. */
  private static CodeUnit programUnit(HeapObject.Site site) {
    var unit = site.unit();
    while (unit.unit().isModel() && unit.context() != null) {
      unit = unit.context().caller();
    }
    return unit.unit().code();
  }

  /**
   * Where nothing but the name is known, the lock is the attribute of that class, or that variable.
   */
  private String symbol(Path path, Context context) {
    return switch (path) {
      case Path.Global(var module, String name) -> module.id() + ":" + name;
      case Path.Cell(int owner, String name) ->
          pointsTo.cellOwner(context.unit(), owner).id() + "/" + name;
      case Path.Field(Path base, String name) ->
          resolver.objects(new Operand(base, -1), context).stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(",", "(", ")"))
              + "."
              + name;
      case Path.Parameter _, Path.Element _, Path.Fresh _ -> context.unit().id() + "#" + path;
    };
  }

  /** The one object for all lists of these locks in this order. */
  List<LockId> canonical(List<LockId> locks) {
    return locks.isEmpty() ? List.of() : held.computeIfAbsent(List.copyOf(locks), same -> same);
  }
}
