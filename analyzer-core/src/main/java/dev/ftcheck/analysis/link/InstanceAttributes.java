package dev.ftcheck.analysis.link;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which attributes the instances of a class may have. A value that several classes are thought to
 * reach is an instance of one that has the attributes that are asked of it. Built once, then only
 * read.
 */
public final class InstanceAttributes {

  /** What the code inside of each class of the program stores and declares. */
  private final Map<LinkedClass, Set<String>> own = new HashMap<>();

  /** Classes that store attributes under names that are computed. */
  private final Set<LinkedClass> dynamic = new HashSet<>();

  private final Set<String> anybodys = new HashSet<>();
  private final LinkedModule builtins;

  public InstanceAttributes(Program program) {
    this.builtins = program.builtins();
    for (LinkedClass cls : program.classes()) {
      if (!cls.isModel()) {
        own.put(cls, new HashSet<>(cls.declaredNames()));
      }
    }
    for (LinkedUnit unit : program.units()) {
      LinkedClass cls = unit.isModel() ? null : classAround(unit);
      if (cls != null) {
        unit.code().body().forEach(instr -> add(instr, cls));
      }
    }
    own.values().forEach(anybodys::addAll);
  }

  /** The class that a unit lies in, as its method or inside of one; null for none. */
  private static LinkedClass classAround(LinkedUnit unit) {
    LinkedUnit at = unit;
    while (at.methodOf() == null && at.code().kind() != CodeUnit.Kind.MODULE) {
      at = at.module().units().get(at.code().parent());
    }
    return at.methodOf();
  }

  private void add(Instr instr, LinkedClass cls) {
    switch (instr) {
      case Instr.StoreAttr store -> own.get(cls).add(store.attr());
      case Instr.LoadAttr load when load.attr().equals("__dict__") -> dynamic.add(cls);
      case Instr.LoadGlobal load when load.name().equals("setattr") -> dynamic.add(cls);
      case Instr.LoadGlobal load when load.name().equals("vars") -> dynamic.add(cls);
      default -> {}
    }
  }

  /**
   * Whether an instance may have the attribute: its class stores or declares it, or may do so
   * unseen, or no class of the program does.
   */
  public boolean mayHave(LinkedClass cls, String attribute) {
    if (cls.declarer(attribute).isPresent()) {
      return true;
    }
    if (cls.module() == builtins) {
      return isOpen(cls);
    }
    return cls.isModel() || !anybodys.contains(attribute) || isKnownTo(cls, attribute);
  }

  /** Of the built-in types only exceptions and classes take attributes that they do not have. */
  private static boolean isOpen(LinkedClass cls) {
    return cls.name().equals("object")
        || cls.mro().stream()
            .anyMatch(base -> base.name().equals("BaseException") || base.name().equals("type"));
  }

  /** A model leaves out what is its own; a class that is only a mark has nothing to leave out. */
  private static boolean mayStore(LinkedClass model) {
    return !model.name().equals("object") && !model.declaredNames().isEmpty();
  }

  private boolean isKnownTo(LinkedClass cls, String attribute) {
    for (LinkedClass ancestor : cls.mro()) {
      if (!ancestor.unknownBases().isEmpty()
          || ancestor.isModel() && mayStore(ancestor)
          || dynamic.contains(ancestor)
          || ancestor.declares("__setattr__")
          || ancestor.declares("__getattr__")
          || ancestor.declares("__getattribute__")
          || own.getOrDefault(ancestor, Set.of()).contains(attribute)) {
        return true;
      }
    }
    return false;
  }
}
