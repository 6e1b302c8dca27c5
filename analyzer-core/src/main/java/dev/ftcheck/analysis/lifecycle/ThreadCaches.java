package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Containers that each thread has one of, or an entry in, and that are added to for ever. */
public final class ThreadCaches {

  /** How the container belongs to threads. */
  public enum Kind {
    /** In an attribute of a {@code threading.local()}. */
    LOCAL,
    /** Keyed by the identity of the current thread. */
    KEYED
  }

  /** A place that adds to such a container. */
  public record Cache(Kind kind, Growth.Addition addition) {}

  private final PointsTo pointsTo;
  private final Growth growth;

  /** An attribute of a thread-local object. */
  private record Slot(int local, String attribute) {}

  /**
   * The places that set or delete it; a place that does so each time it comes by stands for two.
   */
  private final Map<Slot, Set<Object>> settings = new HashMap<>();

  private final Map<Location, Cache> found = new LinkedHashMap<>();

  public ThreadCaches(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
    this.growth = new Growth(pointsTo);
    noteSettings();
    for (int object = 0; object < pointsTo.objectCount(); object++) {
      LinkedClass cls = pointsTo.object(object).instanceClass();
      if (cls != null) {
        if (isLocal(cls)) {
          addLocal(object);
        }
        if (isContainer(object) && !growth.shrinks(object)) {
          addKeyed(object);
        }
      }
    }
  }

  public Iterable<Cache> all() {
    return found.values();
  }

  private static boolean isLocal(LinkedClass cls) {
    return cls.trait(Trait.ThreadLocal.class).filter(local -> !local.inherited()).isPresent();
  }

  private boolean isContainer(int object) {
    LinkedClass cls = pointsTo.object(object).instanceClass();
    return cls != null
        && cls.trait(Trait.Container.class).filter(Trait.Container::mutable).isPresent()
        && cls.trait(Trait.Weak.class).isEmpty();
  }

  // ---- attributes of thread-local objects
  // ---------------------------------------------------------------------------------------

  private void noteSettings() {
    for (UnitInstance in : pointsTo.instances()) {
      if (!in.unit().isModel()) {
        in.unit().code().body().forEach(instr -> noteSetting(in, instr));
      }
    }
  }

  private void noteSetting(UnitInstance in, Instr instr) {
    switch (instr) {
      case Instr.StoreAttr store -> noteSetting(in, store.object(), store.attr(), instr);
      case Instr.DeleteAttr delete -> noteSetting(in, delete.object(), delete.attr(), instr);
      default -> {}
    }
  }

  private void noteSetting(UnitInstance in, int owner, String attr, Instr instr) {
    pointsTo
        .at(in, owner)
        .forEach(
            object -> {
              LinkedClass cls = pointsTo.object(object).instanceClass();
              if (cls != null && isLocal(cls)) {
                Set<Object> places =
                    settings.computeIfAbsent(new Slot(object, attr), _ -> new HashSet<>());
                places.add(instr);
                if (!isFirstUse(in.unit(), instr)) {
                  places.add(attr);
                }
              }
            });
  }

  /** The constructor runs once in each thread; what is set on a condition is set when missing. */
  private static boolean isFirstUse(LinkedUnit unit, Instr instr) {
    boolean constructor =
        unit.methodOf() != null
            && isLocal(unit.methodOf())
            && unit.code().name().equals("__init__");
    return constructor
        || Nesting.of(unit.code().body(), instr).stream()
            .map(Nesting.Layer::around)
            .anyMatch(around -> around instanceof Instr.If || around instanceof Instr.Try);
  }

  /** A container that is set once, as each thread comes by, and never anew. */
  private void addLocal(int local) {
    for (String field : pointsTo.fields(local)) {
      if (settings.getOrDefault(new Slot(local, field), Set.of()).size() == 1) {
        pointsTo
            .field(local, field)
            .forEach(
                value -> {
                  if (isContainer(value) && !growth.shrinks(value)) {
                    growth.additions(value).forEach(each -> add(Kind.LOCAL, each));
                  }
                });
      }
    }
  }

  // ---- keys
  // -----------------------------------------------------------------------------------------------------------------

  private void addKeyed(int container) {
    if (pointsTo.object(container) instanceof HeapObject.Instance) {
      for (Growth.Addition addition : growth.additions(container)) {
        if (isThreadIdentity(addition.in(), addition.key())) {
          add(Kind.KEYED, addition);
        }
      }
    }
  }

  /** The result of {@code get_ident()}, or an attribute of {@code current_thread()}. */
  private boolean isThreadIdentity(UnitInstance in, int register) {
    Definitions definitions = pointsTo.program().definitions(in.unit());
    Instr made = definitions.of(register);
    while (made instanceof Instr.Move || made instanceof Instr.LoadAttr) {
      made =
          definitions.of(
              made instanceof Instr.Move move ? move.src() : ((Instr.LoadAttr) made).object());
    }
    CallSite site = made == null ? null : CallSite.of(in, made);
    return site != null
        && pointsTo.edges(in, site.key()).stream()
            .anyMatch(edge -> tellsThread(edge.callee().unit()));
  }

  private static boolean tellsThread(LinkedUnit function) {
    return function.effects().stream().anyMatch(Effect.ThreadIdentity.class::isInstance);
  }

  private void add(Kind kind, Growth.Addition addition) {
    found.putIfAbsent(addition.location(), new Cache(kind, addition));
  }
}
