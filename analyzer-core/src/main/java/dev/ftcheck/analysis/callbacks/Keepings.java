package dev.ftcheck.analysis.callbacks;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a unit takes its values from: the attributes and names behind a register, through copies,
 * loops and look-ups in containers.
 */
final class Keepings {

  /** Functions whose result has the elements of their first argument. */
  private static final Set<String> COPIES =
      Set.of("list", "tuple", "set", "sorted", "reversed", "enumerate", "copy", "iter", "next");

  /** Methods whose result is, or has, elements of their receiver. */
  private static final Set<String> LOOKUPS =
      Set.of("get", "pop", "popleft", "popitem", "setdefault", "values", "items", "copy");

  private final PointsTo pointsTo;
  private final UnitInstance unit;
  private final Map<Integer, List<Instr>> definitions = new HashMap<>();

  Keepings(PointsTo pointsTo, UnitInstance unit) {
    this.pointsTo = pointsTo;
    this.unit = unit;
    unit.unit()
        .code()
        .body()
        .forEach(
            instr -> {
              int target = Definitions.target(instr);
              if (target != Instr.NONE) {
                definitions.computeIfAbsent(target, _ -> new ArrayList<>()).add(instr);
              }
            });
  }

  Set<Keeping> of(int register) {
    Set<Keeping> found = new LinkedHashSet<>();
    collect(register, found, new HashSet<>());
    return found;
  }

  /** An attribute of what the register holds. */
  Set<Keeping> ofAttribute(int register, String attr) {
    Set<Keeping> found = new LinkedHashSet<>();
    addAttribute(register, attr, found, new HashSet<>());
    return found;
  }

  private void collect(int register, Set<Keeping> found, Set<Integer> seen) {
    if (register == Instr.NONE || !seen.add(register)) {
      return;
    }
    for (Instr instr : definitions.getOrDefault(register, List.of())) {
      switch (instr) {
        case Instr.Move move -> collect(move.src(), found, seen);
        case Instr.Phi phi -> phi.sources().forEach(source -> collect(source, found, seen));
        case Instr.LoadItem load -> collect(load.object(), found, seen);
        case Instr.ForEach loop -> collect(loop.iterable(), found, seen);
        case Instr.LoadAttr load -> addAttribute(load.object(), load.attr(), found, seen);
        case Instr.LoadGlobal load ->
            found.add(new Keeping.Global(unit.unit().module(), load.name()));
        case Instr.CallMethod call when LOOKUPS.contains(call.method()) ->
            collect(call.receiver(), found, seen);
        case Instr.Call call when isCopy(call) ->
            collect(call.arguments().getFirst().register(), found, seen);
        case Instr.Call call when call.arguments().isEmpty() ->
            collect(call.function(), found, seen);
        default -> {}
      }
    }
  }

  /** Whether the value is taken out of a container. */
  boolean isElement(int register) {
    return isElement(register, new HashSet<>());
  }

  private boolean isElement(int register, Set<Integer> seen) {
    if (register == Instr.NONE || !seen.add(register)) {
      return false;
    }
    for (Instr instr : definitions.getOrDefault(register, List.of())) {
      boolean element =
          switch (instr) {
            case Instr.Move move -> isElement(move.src(), seen);
            case Instr.LoadItem _, Instr.ForEach _ -> true;
            default -> false;
          };
      if (element) {
        return true;
      }
    }
    return false;
  }

  private boolean isCopy(Instr.Call call) {
    return !call.arguments().isEmpty()
        && call.arguments().getFirst().kind() == Argument.Kind.POSITIONAL
        && pointsTo.program().definitions(unit.unit()).of(call.function())
            instanceof Instr.LoadGlobal load
        && COPIES.contains(load.name());
  }

  private void addAttribute(int object, String attr, Set<Keeping> found, Set<Integer> seen) {
    boolean[] known = {false};
    LinkedUnit code = unit.unit();
    if (object == 0 && code.hasReceiver()) {
      found.add(new Keeping.Attribute(code.methodOf(), attr));
      return;
    }
    ObjectSet objects = pointsTo.at(unit, object);
    objects.forEach(
        o -> {
          LinkedClass cls = pointsTo.object(o).instanceClass();
          if (cls != null && !cls.isModel()) {
            found.add(new Keeping.Attribute(cls, attr));
            known[0] = true;
          }
        });
    if (!known[0]) {
      collect(object, found, seen);
    }
  }
}
