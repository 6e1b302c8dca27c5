package dev.ftcheck.analysis.pointsto;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.link.Program;
import dev.ftcheck.analysis.pointsto.HeapObject.ClassObject;
import dev.ftcheck.analysis.pointsto.HeapObject.FunctionObject;
import dev.ftcheck.analysis.pointsto.HeapObject.ModuleObject;
import dev.ftcheck.analysis.pointsto.HeapObject.Representative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The result: what each register, field and captured variable may hold, and what each call may run.
 * Built once, then read by one thread.
 */
public final class PointsTo {

  /**
   * A method inherited by more classes than this is analysed for the instances of its own class
   * alone.
   */
  private static final int MAX_HEIRS = 12;

  /** What a class inherits from further than this is not analysed for unknown instances of it. */
  private static final int MAX_ANCESTORS = 64;

  /** The edge key, in a model function that starts threads, of the entries of these threads. */
  public static final int RUN_KEY = Integer.MIN_VALUE;

  private final Program program;
  private final Graph graph;
  private final Solver solver;
  private final Map<LinkedUnit, List<UnitInstance>> instances = new HashMap<>();
  private final Map<LinkedUnit, Loops> loops = new HashMap<>();
  private final Map<Class<?>, Object> derived = new HashMap<>();

  private PointsTo(Program program) {
    this.program = program;
    this.graph = new Graph(program);
    this.solver = graph.solver();
  }

  public static PointsTo of(Program program) {
    PointsTo result = new PointsTo(program);
    result.build();
    return result;
  }

  private void build() {
    for (LinkedModule module : program.modules()) {
      for (LinkedUnit unit : module.units()) {
        if (!module.isModel() || unit.code().kind() == CodeUnit.Kind.MODULE) {
          graph.plain(unit);
        }
      }
    }
    graph.close();
    for (LinkedClass cls : program.classes()) {
      if (!cls.isModel()) {
        representSelf(cls);
      }
    }
    graph.close();
    solver.finish();
    for (UnitInstance instance : graph.instances()) {
      instances.computeIfAbsent(instance.unit(), _ -> new ArrayList<>()).add(instance);
    }
  }

  /** Unknown code may make an instance of the class and call its methods. */
  private void representSelf(LinkedClass cls) {
    int self = solver.idOf(new Representative(cls));
    for (LinkedClass declarer : cls.mro().subList(0, Math.min(cls.mro().size(), MAX_ANCESTORS))) {
      boolean analysed =
          declarer == cls || (!declarer.isModel() && declarer.subclasses().size() <= MAX_HEIRS);
      for (String name : analysed ? declarer.declaredNames() : Set.<String>of()) {
        if (cls.declarer(name).orElseThrow() == declarer) {
          bindSelf(declarer, name, self);
        }
      }
    }
  }

  private void bindSelf(LinkedClass declarer, String name, int self) {
    int member = solver.field(solver.idOf(new ClassObject(declarer)), name);
    solver.onEach(
        member,
        o -> {
          if (solver.object(o) instanceof FunctionObject(LinkedUnit unit, UnitInstance definedIn)
              && unit.hasReceiver()
              && !unit.isModel()) {
            solver.add(graph.within(definedIn, unit.code().index()).node(0), self);
          }
        });
  }

  /**
   * What somebody works out from this alone: made on first use, once for each class.
   *
   * @param maker must not ask for the same class
   */
  public <T> T derived(Class<T> kind, Function<PointsTo, T> maker) {
    Object known = derived.get(kind);
    if (known == null) {
      known = maker.apply(this);
      derived.put(kind, known);
    }
    return kind.cast(known);
  }

  public Program program() {
    return program;
  }

  /** The contexts in which the unit is analysed, the plain one first. */
  public List<UnitInstance> instances(LinkedUnit unit) {
    return instances.getOrDefault(unit, List.of());
  }

  public List<UnitInstance> instances() {
    return List.copyOf(graph.instances());
  }

  /** What the register may hold. */
  public ObjectSet at(UnitInstance in, int register) {
    return register == Instr.NONE ? new ObjectSet() : solver.get(in.node(register));
  }

  /** What a call of the unit may return. */
  public ObjectSet returned(UnitInstance in) {
    return solver.get(in.returnNode());
  }

  /**
   * What an attribute of the object itself may hold; class attributes are fields of the {@link
   * ClassObject}.
   */
  /** Whether an instance of the class may have the attribute. */
  public boolean mayHave(LinkedClass cls, String attribute) {
    return graph.attributes().mayHave(cls, attribute);
  }

  public ObjectSet field(int object, String name) {
    int node = solver.existingField(object, name);
    return node < 0 ? new ObjectSet() : solver.get(node);
  }

  /** The names of all fields of the object, {@link Elements} among them. */
  public List<String> fields(int object) {
    return List.copyOf(solver.fieldsOf(object));
  }

  /** What a module-level name may hold. */
  public ObjectSet global(LinkedModule module, String name) {
    return field(solver.idOf(new ModuleObject(module)), name);
  }

  /** What a captured variable may hold. */
  public ObjectSet cell(UnitInstance owner, String name) {
    int node = graph.existingCell(owner, name);
    return node < 0 ? new ObjectSet() : solver.get(node);
  }

  /** The instance around {@code in} that owns a captured variable. */
  public UnitInstance cellOwner(UnitInstance in, int ownerUnit) {
    UnitInstance owner = in.enclosing(ownerUnit);
    return owner != null ? owner : graph.plain(in.unit().module().units().get(ownerUnit));
  }

  public HeapObject object(int id) {
    return solver.object(id);
  }

  /** The id of an object; a new one for an object that nothing points to. */
  public int id(HeapObject object) {
    return solver.idOf(object);
  }

  public int objectCount() {
    return solver.objectCount();
  }

  /**
   * What a call may run. The key is the register the call sets; {@link #exitKey} for {@code
   * __exit__}; the register of a load for a property, of a loop's element for {@code __iter__} and
   * {@code __next__}.
   */
  public Set<CallEdge> edges(UnitInstance in, int key) {
    return graph.edges(in, key);
  }

  /**
   * Whether the callee belongs to an object that the call does not name: a bound method that is
   * called by the name of a variable or of another object's attribute.
   *
   * @param receiver the register of the object whose method the call names, -1 for none
   */
  public boolean isDetached(UnitInstance in, int receiver, CallEdge edge) {
    if (edge.receiver() == null || edge.constructs() || receiver < 0) {
      return edge.receiver() != null && !edge.constructs();
    }
    ObjectSet named = at(in, receiver);
    for (int at = 0; at < named.size(); at++) {
      if (object(named.get(at)) instanceof HeapObject.SuperObject) {
        return false;
      }
    }
    return !named.contains(id(edge.receiver()));
  }

  /** The edges of all calls of the unit instance. */
  public Collection<Set<CallEdge>> edgesOf(UnitInstance in) {
    return graph.edgesOf(in);
  }

  /** Whether no call edge leaves the unit instance. */
  public boolean isLeaf(UnitInstance in) {
    return !graph.hasCalls(in);
  }

  public static int exitKey(int entered) {
    return ~entered;
  }

  /** The edge key of a store that may call {@code __setitem__} or a property's setter. */
  public static int storeKey(int src) {
    return ~src;
  }

  /** Dotted names of functions without a model that the call may run. */
  public Set<String> unknown(UnitInstance in, int key) {
    return graph.unknownCalls().getOrDefault(Graph.key(in, key), Set.of());
  }

  /** Whether the instruction that sets the register is in a loop or comprehension of its unit. */
  public boolean isInLoop(LinkedUnit unit, int register) {
    return loopDepth(unit, register) > 0;
  }

  /** How many loops and comprehensions of the unit are around what sets the register. */
  int loopDepth(LinkedUnit unit, int register) {
    return loops.computeIfAbsent(unit, Loops::of).depth(register);
  }

  /** Whether analysed code makes instances of the class. */
  public boolean isConstructed(LinkedClass cls) {
    return graph.constructedClasses().contains(cls);
  }

  /** How many variables, attributes and elements may hold more objects than are kept for each. */
  public int overfull() {
    return solver.overfull();
  }

  /** How many allocations were merged with another of the same class, which has very many. */
  public int mergedAllocations() {
    return graph.mergedAllocations();
  }
}
