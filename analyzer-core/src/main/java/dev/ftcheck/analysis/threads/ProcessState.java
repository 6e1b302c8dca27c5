package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * State that exists once per process: variables of modules, attributes of classes, and what the
 * bodies of modules and classes made. Whoever calls the program shares it, so that no object has to
 * be handed from thread to thread first. It is assumed to be used by several threads where its
 * package uses threads, locks or executors anywhere; but not by tests, nor by code that draws
 * windows. Used by one thread.
 */
public final class ProcessState {

  private final PointsTo pointsTo;
  private final Entries entries;
  private final Root anyCaller;
  private final Set<String> awarePackages = new HashSet<>();
  private final Map<LinkedModule, Boolean> tests = new HashMap<>();
  private final Map<Visit, Visit> assumed = new IdentityHashMap<>();
  private final StartUp startUp;

  ProcessState(PointsTo pointsTo, Entries entries, Root anyCaller) {
    this.pointsTo = pointsTo;
    this.entries = entries;
    this.anyCaller = anyCaller;
    this.startUp = new StartUp(pointsTo);
    for (int id = 0; id < pointsTo.objectCount(); id++) {
      if (pointsTo.object(id)
              instanceof HeapObject.Instance(LinkedClass cls, HeapObject.Site site, var _)
          && isForThreads(cls)) {
        LinkedModule maker = site.unit().program().unit().module();
        if (!maker.isModel()) {
          awarePackages.add(packageOf(maker));
        }
      }
    }
  }

  private static boolean isForThreads(LinkedClass cls) {
    return cls.trait(Trait.Lock.class).isPresent()
        || cls.trait(Trait.ThreadObject.class).isPresent()
        || cls.trait(Trait.Executor.class).filter(e -> !e.processes()).isPresent()
        || cls.trait(Trait.ThreadLocal.class).filter(local -> !local.inherited()).isPresent();
  }

  private static String packageOf(LinkedModule module) {
    int dot = module.name().indexOf('.');
    return dot < 0 ? module.name() : module.name().substring(0, dot);
  }

  /** Tests are run one after the other, whatever they test. */
  private boolean isTest(LinkedModule module) {
    return tests.computeIfAbsent(module, tested -> TestCode.is(tested.path()));
  }

  /** A module outside of any package that starts threads: the program knows which there are. */
  private boolean isScript(LinkedModule module) {
    return !module.name().contains(".")
        && !module.path().endsWith("__init__.py")
        && entries.startsThreads(module);
  }

  /** Whether the location exists once per process, in a package that uses threads. */
  public boolean includes(HeapLocation place) {
    LinkedModule owner =
        switch (place) {
          case HeapLocation.Global(LinkedModule module, var _) -> module;
          case HeapLocation.Attribute(int object, var _) -> ownerOf(pointsTo.object(object));
          case HeapLocation.Contents(int object) -> ownerOf(pointsTo.object(object));
          case HeapLocation.Cell _ -> null;
        };
    return owner != null
        && !owner.isModel()
        && !isTest(owner)
        && !isScript(owner)
        && awarePackages.contains(packageOf(owner));
  }

  /** The module that has the object once; null where there may be several. */
  private static LinkedModule ownerOf(HeapObject object) {
    return switch (object) {
      case HeapObject.ModuleObject(LinkedModule module) -> module;
      case HeapObject.ClassObject(LinkedClass cls) -> cls.module();
      case HeapObject.Instance(LinkedClass cls, HeapObject.Site site, HeapObject owner) -> {
        if (owner != null) {
          yield cls.isModel() ? ownerOf(owner) : null;
        }
        yield site.isOfBody() ? site.unit().program().unit().module() : null;
      }
      case HeapObject.Representative(LinkedClass cls) -> isMetaclass(cls) ? cls.module() : null;
      case HeapObject.FunctionObject _, HeapObject.BoundMethod _ -> null;
      case HeapObject.SuperObject _, HeapObject.GeneratorObject _, HeapObject.External _ -> null;
    };
  }

  /** The instances of a metaclass are classes. */
  private static boolean isMetaclass(LinkedClass cls) {
    return cls.mro().stream()
        .anyMatch(ancestor -> ancestor.isModel() && ancestor.name().equals("type"));
  }

  /**
   * The accesses of the main thread that any other thread can make as well, as made by one. What a
   * function has from its own variables alone may be something of its own.
   */
  public List<Access> byAnyCaller(List<Access> accesses) {
    List<Access> more = new ArrayList<>();
    for (Access access : accesses) {
      if (access.root().kind() == Root.Kind.MAIN && isReached(access.event().place())) {
        Visit visit = asAnyCaller(access.visit());
        if (visit != null) {
          more.add(
              new Access(
                  access.place(), access.event(), visit, access.lockset(), access.running()));
        }
      }
    }
    return more;
  }

  /**
   * The same visit as an unknown caller makes it that calls the last of the public functions on the
   * way, where nothing on the way to that holds a lock; null where there is none.
   */
  private Visit asAnyCaller(Visit visit) {
    if (visit == null || assumed.containsKey(visit)) {
      return assumed.get(visit);
    }
    Context context = visit.context();
    Visit made;
    if (isPublic(context.unit()) && context.held().isEmpty()) {
      made = new Visit(context.under(anyCaller), null, null, false);
    } else {
      Visit before = asAnyCaller(visit.caller());
      made =
          before == null
              ? null
              : new Visit(context.under(anyCaller), before, visit.call(), visit.isVague());
    }
    assumed.put(visit, made);
    return made;
  }

  /** Whether an unknown caller makes the visit by way of a function that sets the program up. */
  public boolean isByStartUp(Visit visit) {
    return visit.context().root().kind() == Root.Kind.CLIENT && startUp.leadsTo(visit);
  }

  private static boolean isReached(Place place) {
    return switch (place) {
      case Place.Attribute(Operand object, var _) ->
          isReached(object.path()) || object.path() instanceof Path.Parameter;
      case Place.Contents(Operand container) -> isReached(container.path());
      case Place.Global _ -> true;
      case Place.Cell _ -> false;
    };
  }

  private static boolean isReached(Path path) {
    return switch (path.root()) {
      case Path.Global _ -> true;
      case Path.Parameter _ -> !(path instanceof Path.Parameter);
      case Path.Cell _, Path.Fresh _, Path.Field _, Path.Element _ -> false;
    };
  }

  private boolean isPublic(UnitInstance instance) {
    LinkedUnit unit = instance.unit();
    boolean reachable = unit.code().parent() == 0 || unit.methodOf() != null;
    return !unit.isModel()
        && !isTest(unit.module())
        && reachable
        && unit.code().kind() == CodeUnit.Kind.FUNCTION
        && Entries.isCallable(unit.code().name())
        && !Entries.isProgram(unit)
        && !entries.isOfWindows(unit);
  }
}
