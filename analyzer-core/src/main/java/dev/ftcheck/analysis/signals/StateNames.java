package dev.ftcheck.analysis.signals;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The state that a test looks at and that code changes, by the names of its attributes, globals and
 * captured variables: enough to tell whether a test and a wake-up are about the same thing.
 */
final class StateNames {

  /** A test is followed into functions this deep. */
  private static final int MAX_CALLS = 2;

  private final PointsTo pointsTo;
  private final Map<LinkedUnit, Map<Integer, List<Instr>>> setters = new HashMap<>();

  StateNames(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  /** The names that the value of the register was computed from. */
  Set<String> behind(UnitInstance in, int register) {
    Set<String> names = new HashSet<>();
    collect(in, register, MAX_CALLS, new HashSet<>(), names);
    return names;
  }

  private void collect(
      UnitInstance in, int register, int calls, Set<Integer> seen, Set<String> names) {
    if (register == Instr.NONE || !seen.add(register)) {
      return;
    }
    for (Instr instr : settersOf(in.unit()).getOrDefault(register, List.of())) {
      Consumer<Integer> follow = source -> collect(in, source, calls, seen, names);
      switch (instr) {
        case Instr.Move i -> follow.accept(i.src());
        case Instr.Compute i -> i.operands().forEach(follow);
        case Instr.Phi i -> i.sources().forEach(follow);
        case Instr.LoadItem i -> follow.accept(i.object());
        case Instr.LoadAttr i -> names.add(i.attr());
        case Instr.LoadGlobal i -> names.add(i.name());
        case Instr.LoadCell i -> names.add(i.name());
        case Instr.MakeContainer i -> i.elements().forEach(follow);
        case Instr.Call i -> {
          i.arguments().stream().map(Argument::register).forEach(follow);
          readBy(in, i.dst(), calls, names);
        }
        case Instr.CallMethod i -> {
          follow.accept(i.receiver());
          i.arguments().stream().map(Argument::register).forEach(follow);
          readBy(in, i.dst(), calls, names);
        }
        default -> {}
      }
    }
  }

  /** What functions of the program read on behalf of a call. */
  private void readBy(UnitInstance in, int key, int calls, Set<String> names) {
    for (CallEdge edge : calls == 0 ? Set.<CallEdge>of() : pointsTo.edges(in, key)) {
      UnitInstance callee = edge.callee();
      if (!callee.unit().isModel()) {
        callee
            .unit()
            .code()
            .body()
            .forEach(
                instr -> {
                  switch (instr) {
                    case Instr.LoadAttr i -> names.add(i.attr());
                    case Instr.LoadGlobal i -> names.add(i.name());
                    case Instr.LoadCell i -> names.add(i.name());
                    case Instr.Call i -> readBy(callee, i.dst(), calls - 1, names);
                    case Instr.CallMethod i -> readBy(callee, i.dst(), calls - 1, names);
                    default -> {}
                  }
                });
      }
    }
  }

  private Map<Integer, List<Instr>> settersOf(LinkedUnit unit) {
    return setters.computeIfAbsent(
        unit,
        _ -> {
          Map<Integer, List<Instr>> found = new HashMap<>();
          unit.code()
              .body()
              .forEach(
                  instr -> {
                    int target = Definitions.target(instr);
                    if (target != Instr.NONE) {
                      found.computeIfAbsent(target, _ -> new ArrayList<>()).add(instr);
                    }
                  });
          return found;
        });
  }

  /** The names of what the unit itself assigns or whose contents it changes. */
  Set<String> changedBy(UnitInstance in) {
    Set<String> names = new HashSet<>();
    in.unit()
        .code()
        .body()
        .forEach(
            instr -> {
              switch (instr) {
                case Instr.StoreAttr i -> names.add(i.attr());
                case Instr.DeleteAttr i -> names.add(i.attr());
                case Instr.StoreGlobal i -> names.add(i.name());
                case Instr.StoreCell i -> names.add(i.name());
                case Instr.StoreItem i -> addName(in, i.object(), names);
                case Instr.DeleteItem i -> addName(in, i.object(), names);
                case Instr.CallMethod i when changesContents(in, i) ->
                    addName(in, i.receiver(), names);
                default -> {}
              }
            });
    return names;
  }

  private boolean changesContents(UnitInstance in, Instr.CallMethod call) {
    Set<CallEdge> edges = pointsTo.edges(in, call.dst());
    return edges.stream()
        .flatMap(edge -> edge.callee().unit().effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.StructureWrite
                    || effect instanceof Effect.ItemWrite
                    || effect instanceof Effect.ItemDelete);
  }

  private void addName(UnitInstance in, int register, Set<String> names) {
    switch (pointsTo.program().definitions(in.unit()).of(register)) {
      case Instr.LoadAttr load -> names.add(load.attr());
      case Instr.LoadGlobal load -> names.add(load.name());
      case Instr.LoadCell load -> names.add(load.name());
      case null, default -> {}
    }
  }
}
