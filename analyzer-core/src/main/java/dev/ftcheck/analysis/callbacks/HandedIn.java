package dev.ftcheck.analysis.callbacks;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what a program keeps of the arguments that its callers pass. */
final class HandedIn {

  /** Methods that put their arguments into their receiver. */
  private static final Set<String> INSERTIONS =
      Set.of("append", "appendleft", "add", "insert", "setdefault", "extend", "update");

  private final PointsTo pointsTo;
  private final Map<Keeping, Boolean> known = new HashMap<>();
  private final Map<LinkedModule, Set<Keeping>> ofModule = new HashMap<>();

  HandedIn(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  boolean contains(Keeping keeping) {
    return known.computeIfAbsent(keeping, this::find);
  }

  private boolean find(Keeping keeping) {
    return switch (keeping) {
      case Keeping.Attribute(LinkedClass cls, String name) -> {
        for (LinkedClass owner : cls.mro()) {
          if (!owner.isModel() && of(owner.module()).contains(new Keeping.Attribute(owner, name))) {
            yield true;
          }
        }
        yield false;
      }
      case Keeping.Global(LinkedModule module, String _) -> of(module).contains(keeping);
    };
  }

  /** Everything in which code of the module keeps an argument. */
  private Set<Keeping> of(LinkedModule module) {
    Set<Keeping> found = ofModule.get(module);
    if (found == null) {
      found = new HashSet<>();
      ofModule.put(module, found);
      for (LinkedUnit unit : module.units()) {
        List<UnitInstance> instances = pointsTo.instances(unit);
        if (!instances.isEmpty() && !unit.code().params().isEmpty()) {
          collect(unit, new Keepings(pointsTo, instances.getFirst()), found);
        }
      }
    }
    return found;
  }

  private void collect(LinkedUnit unit, Keepings keepings, Set<Keeping> found) {
    Definitions definitions = pointsTo.program().definitions(unit);
    unit.code()
        .body()
        .forEach(
            instr -> {
              switch (instr) {
                case Instr.StoreAttr store when isArgument(unit, definitions, store.src()) ->
                    found.addAll(keepings.ofAttribute(store.object(), store.attr()));
                case Instr.StoreGlobal store when isArgument(unit, definitions, store.src()) ->
                    found.add(new Keeping.Global(unit.module(), store.name()));
                case Instr.StoreItem store when isArgument(unit, definitions, store.src()) ->
                    found.addAll(keepings.of(store.object()));
                case Instr.CallMethod call
                    when INSERTIONS.contains(call.method())
                        && call.arguments().stream()
                            .anyMatch(a -> isArgument(unit, definitions, a.register())) ->
                    found.addAll(keepings.of(call.receiver()));
                default -> {}
              }
            });
  }

  /** Whether the value is a parameter but {@code self}, or made of one. */
  private static boolean isArgument(LinkedUnit unit, Definitions definitions, int register) {
    return isArgument(unit, definitions, register, new LinkedHashSet<>());
  }

  private static boolean isArgument(
      LinkedUnit unit, Definitions definitions, int register, Set<Integer> seen) {
    if (register == Instr.NONE || !seen.add(register)) {
      return false;
    }
    if (register < unit.code().params().size()) {
      return register > 0 || !(unit.hasReceiver() || unit.isClassMethod());
    }
    return switch (definitions.of(register)) {
      case Instr.Move move -> isArgument(unit, definitions, move.src(), seen);
      case Instr.Phi phi ->
          phi.sources().stream().anyMatch(src -> isArgument(unit, definitions, src, seen));
      case Instr.MakeContainer made ->
          made.elements().stream().anyMatch(src -> isArgument(unit, definitions, src, seen));
      case Instr.Call call -> isArgument(unit, definitions, call.arguments(), seen);
      case Instr.CallMethod call when call.method().equals("get") || call.method().equals("pop") ->
          isArgument(unit, definitions, call.receiver(), seen);
      case Instr.LoadItem load -> isArgument(unit, definitions, load.object(), seen);
      case null, default -> false;
    };
  }

  private static boolean isArgument(
      LinkedUnit unit, Definitions definitions, List<Argument> arguments, Set<Integer> seen) {
    return arguments.stream().anyMatch(a -> isArgument(unit, definitions, a.register(), seen));
  }
}
