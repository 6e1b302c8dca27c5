package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.link.Program;
import dev.ftcheck.analysis.pointsto.HeapObject.FunctionObject;
import dev.ftcheck.analysis.pointsto.HeapObject.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The call graph while it grows: unit instances, edges, and what is shared by the parts of the
 * points-to analysis.
 */
final class Graph {

  /** Copies of library models nest at most this deep. */
  private static final int MAX_CONTEXT_DEPTH = 5;

  /** Copies of the program's own functions nest at most this deep. */
  private static final int MAX_PROGRAM_DEPTH = 2;

  /** Methods that run their argument on another thread. */
  private static final Set<String> STARTERS =
      Set.of(
          "submit",
          "map",
          "apply_async",
          "map_async",
          "imap",
          "imap_unordered",
          "starmap",
          "run_in_executor");

  /** More allocation sites of one class than this are one site. */
  private static final int MAX_SITES = 24;

  private record InstanceKey(
      LinkedUnit unit, UnitInstance parent, UnitInstance caller, int register) {}

  private record Cell(UnitInstance owner, String name) {}

  private final Program program;
  private final Map<Cell, Integer> cells = new HashMap<>();
  private final Solver solver = new Solver();
  private final Attributes attributes;
  private final Calls calls = new Calls(this);
  private final Constraints constraints = new Constraints(this);
  private final Map<InstanceKey, UnitInstance> instances = new HashMap<>();
  private final List<UnitInstance> all = new ArrayList<>();
  private final LongTable edgeIndices = new LongTable();
  private final List<Set<CallEdge>> edges = new ArrayList<>();
  private final Map<Long, Set<String>> unknownCalls = new HashMap<>();
  private final Map<LinkedUnit, Boolean> startsParameter = new HashMap<>();
  private final Map<LinkedClass, Set<Site>> sites = new HashMap<>();
  private final Set<LinkedClass> constructed = new HashSet<>();
  private final List<UnitInstance> unprocessed = new ArrayList<>();

  /** Per caller the indices of its calls in {@link #edges}. */
  private final Map<UnitInstance, List<Integer>> callKeys = new HashMap<>();

  private int mergedAllocations;

  Graph(Program program) {
    this.program = program;
    this.attributes = new Attributes(this);
  }

  Program program() {
    return program;
  }

  Solver solver() {
    return solver;
  }

  Attributes attributes() {
    return attributes;
  }

  Calls calls() {
    return calls;
  }

  List<UnitInstance> instances() {
    return all;
  }

  /** The edges of one call. */
  Set<CallEdge> edges(UnitInstance caller, int register) {
    int index = edgeIndices.get(key(caller, register));
    return index < 0 ? Set.of() : edges.get(index);
  }

  Map<Long, Set<String>> unknownCalls() {
    return unknownCalls;
  }

  Set<LinkedClass> constructedClasses() {
    return constructed;
  }

  int mergedAllocations() {
    return mergedAllocations;
  }

  /** The instance of a unit without a context, as it runs in its file. */
  UnitInstance plain(LinkedUnit unit) {
    int parent = unit.code().parent();
    UnitInstance around = parent < 0 ? null : plain(unit.module().units().get(parent));
    return instance(unit, around, null);
  }

  /** The instance of a unit made by code of {@code parent}. */
  UnitInstance within(UnitInstance parent, int unitIndex) {
    return instance(parent.unit().module().units().get(unitIndex), parent, parent.context());
  }

  UnitInstance instantiate(FunctionObject function, Calls.Shape call) {
    LinkedUnit unit = function.unit();
    UnitInstance parent = function.definedIn();
    UnitInstance.CallSite inherited = parent.context();
    boolean perCall = unit.isModel() || decorates(call) || startsParameter(unit);
    if (!perCall) {
      return instance(unit, parent, inherited);
    }
    int depth = call.caller().context() == null ? 1 : call.caller().context().depth() + 1;
    if (depth > (unit.isModel() ? MAX_CONTEXT_DEPTH : MAX_PROGRAM_DEPTH)) {
      return instance(unit, parent, inherited);
    }
    return instance(unit, parent, new UnitInstance.CallSite(call.caller(), call.key(), depth));
  }

  /**
   * A function that starts a thread on a parameter of its own is analysed once per call: each call
   * starts something else.
   */
  private boolean startsParameter(LinkedUnit unit) {
    return startsParameter.computeIfAbsent(
        unit,
        _ -> {
          boolean[] found = {false};
          unit.code()
              .body()
              .forEach(instr -> found[0] |= startsParameter(instr, unit.code().params().size()));
          return found[0];
        });
  }

  private static boolean startsParameter(Instr instr, int params) {
    List<Argument> arguments =
        switch (instr) {
          case Instr.Call call -> call.arguments();
          case Instr.CallMethod call -> call.arguments();
          default -> List.of();
        };
    boolean starter = instr instanceof Instr.CallMethod call && STARTERS.contains(call.method());
    for (Argument argument : arguments) {
      boolean isTarget =
          argument.keyword().equals("target")
              || (starter && argument.kind() == Argument.Kind.POSITIONAL);
      if (isTarget && argument.register() < params) {
        return true;
      }
    }
    return false;
  }

  /**
   * A call whose only argument is a function made for it: the decorator is analysed once per use.
   */
  private boolean decorates(Calls.Shape call) {
    return call.arguments().size() == 1
        && constraints.isFreshFunction(call.caller(), call.arguments().getFirst().register());
  }

  private UnitInstance instance(
      LinkedUnit unit, UnitInstance parent, UnitInstance.CallSite context) {
    InstanceKey key =
        new InstanceKey(
            unit,
            parent,
            context == null ? null : context.caller(),
            context == null ? -1 : context.register());
    UnitInstance known = instances.get(key);
    if (known != null) {
      return known;
    }
    UnitInstance made =
        new UnitInstance(
            all.size(), unit, context, parent, solver.newNodes(UnitInstance.nodes(unit)));
    instances.put(key, made);
    all.add(made);
    unprocessed.add(made);
    return made;
  }

  /**
   * Adds the constraints of instances that came up since, and solves, until nothing new comes up.
   */
  void close() {
    do {
      while (!unprocessed.isEmpty()) {
        constraints.add(unprocessed.removeLast());
      }
      solver.solve();
    } while (!unprocessed.isEmpty());
  }

  static long key(UnitInstance caller, int register) {
    return ((long) caller.id() << 32) | (register & 0xffffffffL);
  }

  void addEdge(UnitInstance caller, int register, CallEdge edge) {
    int index = edgeIndices.get(key(caller, register));
    if (index < 0) {
      index = edges.size();
      edgeIndices.put(key(caller, register), index);
      edges.add(Calls.newEdges());
      callKeys.computeIfAbsent(caller, _ -> new ArrayList<>()).add(index);
    }
    edges.get(index).add(edge);
  }

  Collection<Set<CallEdge>> edgesOf(UnitInstance caller) {
    List<Set<CallEdge>> result = new ArrayList<>();
    for (int index : callKeys.getOrDefault(caller, List.of())) {
      result.add(edges.get(index));
    }
    return result;
  }

  boolean hasCalls(UnitInstance unit) {
    return callKeys.containsKey(unit);
  }

  void callsUnknown(UnitInstance caller, int register, String dotted) {
    unknownCalls.computeIfAbsent(key(caller, register), _ -> new HashSet<>()).add(dotted);
  }

  void constructed(LinkedClass cls, int object) {
    if (solver.object(object) instanceof HeapObject.Instance) {
      constructed.add(cls);
    }
  }

  /** The allocation site of a call to the class; a class with very many sites has one for all. */
  Site siteOf(UnitInstance caller, int register, LinkedClass cls) {
    Site site = new Site(caller, register);
    Set<Site> known = sites.computeIfAbsent(cls, _ -> new java.util.LinkedHashSet<>());
    if (known.contains(site) || known.size() < MAX_SITES || cls.isModel()) {
      known.add(site);
      return site;
    }
    mergedAllocations++;
    return known.iterator().next();
  }

  /** The node of a captured variable of that activation. */
  int cell(UnitInstance owner, String name) {
    return cells.computeIfAbsent(new Cell(owner, name), _ -> solver.newNodes(1));
  }

  /** The node of a captured variable, -1 where nothing uses it. */
  int existingCell(UnitInstance owner, String name) {
    return cells.getOrDefault(new Cell(owner, name), -1);
  }
}
