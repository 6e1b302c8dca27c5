package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a program runs while it sets itself up, before it has threads: functions whose names say so,
 * if nothing in the program calls them but the bodies of modules and classes, constructors, {@code
 * main}, tests and each other. Immutable.
 */
final class StartUp {

  private static final Pattern NAME =
      Pattern.compile(
          "_*(un|de)?(register|install|set_?up|init|initiali[sz]e|configure|bootstrap|reset)(_.*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> CONSTRUCTORS =
      Set.of("__init__", "__new__", "__init_subclass__", "__set_name__");

  /** The units, by id. */
  private final BitSet units = new BitSet();

  StartUp(PointsTo pointsTo) {
    List<LinkedUnit> all = pointsTo.program().units();
    Map<LinkedUnit, List<LinkedUnit>> callees = new HashMap<>();
    for (UnitInstance caller : pointsTo.instances()) {
      if (!TestCode.is(caller.unit().module().path())) {
        for (Set<CallEdge> edges : pointsTo.edgesOf(caller)) {
          for (CallEdge edge : edges) {
            callees
                .computeIfAbsent(caller.unit(), _ -> new ArrayList<>())
                .add(edge.callee().unit());
          }
        }
      }
    }
    for (LinkedUnit unit : all) {
      if (isNamedSo(unit)) {
        units.set(unit.id());
      }
    }
    Deque<LinkedUnit> others = new ArrayDeque<>();
    for (LinkedUnit unit : all) {
      if (!units.get(unit.id()) && !runsOnce(unit)) {
        others.add(unit);
      }
    }
    while (!others.isEmpty()) {
      for (LinkedUnit callee : callees.getOrDefault(others.poll(), List.of())) {
        if (units.get(callee.id())) {
          units.clear(callee.id());
          others.add(callee);
        }
      }
    }
  }

  private static boolean isNamedSo(LinkedUnit unit) {
    return !unit.isModel()
        && unit.code().kind() == CodeUnit.Kind.FUNCTION
        && NAME.matcher(unit.code().name()).matches();
  }

  private static boolean runsOnce(LinkedUnit unit) {
    return unit.code().kind() == CodeUnit.Kind.MODULE
        || unit.code().kind() == CodeUnit.Kind.CLASS
        || CONSTRUCTORS.contains(unit.code().name())
        || Entries.isProgram(unit);
  }

  /** Whether what is called first on the way there is such a function. */
  boolean leadsTo(Visit visit) {
    return units.get(visit.entry().context().unit().unit().id());
  }
}
