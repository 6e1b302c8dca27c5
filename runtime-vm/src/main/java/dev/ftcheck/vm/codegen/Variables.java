package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.CELL;
import static dev.ftcheck.vm.codegen.JavaNames.CELLS;
import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.PY_CELL;
import static dev.ftcheck.vm.codegen.JavaNames.PY_FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.STR;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.scope.Binding;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.ScopeKind;
import dev.ftcheck.scope.Symbol;
import dev.ftcheck.scope.SymbolFlag;
import dev.ftcheck.scope.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Reads, binds and unbinds the names of a code object, wherever they live. */
final class Variables {

  private static final String NAMES = site("Names");

  private final Body body;
  private final Map<Variable, Local> slots = new HashMap<>();

  /** The variables that are certainly bound where code is being written. */
  private Set<Variable> bound = new HashSet<>();

  Variables(Body body) {
    this.body = body;
  }

  // ---- storage

  /** Makes a local hold a variable: a value or, for a captured one, its cell. */
  void assign(Variable variable, Local slot) {
    slots.put(variable, slot);
  }

  /** Whether another method of the body can reach all variables. */
  boolean areInCells() {
    return slots.values().stream().allMatch(slot -> slot.descriptor().equals(CELL));
  }

  Map<Variable, Local> slots() {
    return new HashMap<>(slots);
  }

  void setSlots(Map<Variable, Local> others) {
    slots.clear();
    slots.putAll(others);
  }

  /** The variable's scope has ended. */
  void forget(Variable variable) {
    slots.remove(variable);
  }

  void markBound(Variable variable) {
    bound.add(variable);
  }

  Local slot(Variable variable) {
    return slots.get(variable);
  }

  /** Storage for the variables of a scope that begins here, all unbound. */
  void declare(Scope scope) {
    for (Symbol symbol : scope.symbols()) {
      Variable variable = new Variable(scope, symbol.name());
      if (slots.containsKey(variable) && scope == body.scope) {
        continue;
      }
      boolean inCell = scope == body.scope && body.outliner.isActive();
      if (symbol.binding() == Binding.LOCAL && !inCell) {
        slots.put(variable, body.out.reserveNull(O));
        bound.remove(variable);
      } else if (symbol.isLocal()) {
        slots.put(variable, newCell());
      }
    }
  }

  Local newCell() {
    body.out.construct(PY_CELL, "()V", () -> {});
    return body.out.store();
  }

  /**
   * The variables of {@code co_freevars}. A class keeps the set of its conditional annotations to
   * itself, though the symbol table finds it in the class around.
   */
  static List<Variable> freeVariables(Scope scope) {
    return scope.symbols().stream()
        .filter(symbol -> !symbol.name().equals(AnnotationCompiler.CONDITIONAL))
        .filter(
            symbol -> symbol.binding() == Binding.FREE || symbol.has(SymbolFlag.FREE_THROUGH_CLASS))
        .map(symbol -> new Variable(ownerOf(symbol), symbol.name()))
        .sorted(java.util.Comparator.comparing(Variable::name))
        .toList();
  }

  /** The function whose variable is meant; a class may bind the same name for itself. */
  private static Scope ownerOf(Symbol symbol) {
    if (symbol.binding() == Binding.FREE) {
      return symbol.owner();
    }
    Scope scope = symbol.scope().parent().orElseThrow();
    while (true) {
      Symbol outer = scope.symbol(symbol.name()).orElse(null);
      if (outer != null && outer.binding() == Binding.FREE) {
        return outer.owner();
      }
      if (outer != null && scope.kind().isFunctionLike() && outer.isLocal()) {
        return scope;
      }
      scope = scope.parent().orElseThrow();
    }
  }

  /** Loads the cells of the running function's closure into locals. */
  void openClosure(Scope scope) {
    List<Variable> free = freeVariables(scope);
    for (int i = 0; i < free.size(); i++) {
      body.out.load(body.function);
      body.out.getField(PY_FUNCTION, "closure", CELLS);
      body.out.push(i);
      body.out.arrayLoad();
      slots.put(free.get(i), body.out.store());
    }
  }

  /** Pushes the cells that a nested scope's code wants. */
  void pushClosure(Scope inner) {
    List<Variable> free = freeVariables(inner);
    if (free.isEmpty()) {
      body.out.getStatic(PY_FUNCTION, "NO_CELLS", CELLS);
      return;
    }
    body.out.newArray(free.size(), PY_CELL);
    for (int i = 0; i < free.size(); i++) {
      body.out.dup();
      body.out.push(i);
      pushCell(free.get(i));
      body.out.arrayStore();
    }
  }

  void pushCell(Variable variable) {
    Local slot = slots.get(variable);
    if (slot == null || !slot.descriptor().equals(CELL)) {
      throw new IllegalStateException(
          variable.name() + " of " + variable.scope() + " is no cell in " + body.qualifiedName);
    }
    body.out.load(slot);
  }

  // ---- flow

  Set<Variable> boundHere() {
    return new HashSet<>(bound);
  }

  void setBound(Set<Variable> variables) {
    bound = new HashSet<>(variables);
  }

  void intersect(Set<Variable> others) {
    bound.retainAll(others);
  }

  // ---- access

  /** Whether reading the name cannot fail. */
  boolean isCertain(Symbol symbol) {
    return bound.contains(new Variable(symbol.owner(), symbol.name()));
  }

  void load(Symbol symbol) {
    Variable variable = new Variable(symbol.owner(), symbol.name());
    switch (symbol.binding()) {
      case LOCAL, CELL -> {
        if (isNamespace(symbol.scope())) {
          loadByName(symbol);
        } else {
          loadSlot(variable, symbol, false);
        }
      }
      case FREE -> loadFree(variable, symbol);
      case GLOBAL_IMPLICIT -> {
        if (inNamespace(symbol.scope())) {
          loadByName(symbol);
        } else if (symbol.scope().visibleClass().isPresent()) {
          loadThroughClass(symbol);
        } else {
          loadGlobal(symbol.name());
        }
      }
      case GLOBAL_EXPLICIT -> loadGlobal(symbol.name());
    }
  }

  private static boolean isNamespace(Scope scope) {
    return scope.kind() == ScopeKind.MODULE || scope.kind() == ScopeKind.CLASS;
  }

  /** Comprehensions that run in a module's frame see the module's names; not so in a class. */
  private boolean inNamespace(Scope scope) {
    if (isNamespace(scope)) {
      return true;
    }
    Scope outer = scope;
    while (outer.isInlined()) {
      outer = outer.parent().orElseThrow();
    }
    return outer.kind() == ScopeKind.MODULE && body.kind == CodeKind.MODULE;
  }

  private void loadFree(Variable variable, Symbol symbol) {
    Local slot = slots.get(variable);
    if (slot == null) {
      throw new IllegalStateException(
          symbol + " of " + variable.scope() + " not found in " + body.qualifiedName);
    }
    if (symbol.scope().kind() == ScopeKind.CLASS) {
      body.out.load(body.namespace);
      loadFromMappingOrCell(symbol, slot);
    } else if (symbol.scope().visibleClass().isPresent()
        && !variable.name().equals("__classdict__")) {
      pushClassDictionary(symbol);
      loadFromMappingOrCell(symbol, slot);
    } else {
      loadSlot(variable, symbol, true);
    }
  }

  private void loadFromMappingOrCell(Symbol symbol, Local cell) {
    body.constants.name(symbol.name());
    body.out.load(cell);
    body.out.invokeStatic(NAMES, "loadOrCell", "(" + O + STR + CELL + ")" + O);
  }

  private void pushClassDictionary(Symbol symbol) {
    Scope type = symbol.scope().visibleClass().orElseThrow();
    pushCell(new Variable(type, "__classdict__"));
    body.out.invokeVirtual(PY_CELL, "get", "()" + O);
  }

  private void loadThroughClass(Symbol symbol) {
    body.out.load(body.function);
    pushClassDictionary(symbol);
    body.constants.name(symbol.name());
    body.out.invokeStatic(NAMES, "loadOrGlobal", "(" + FUNCTION + O + STR + ")" + O);
  }

  private void loadSlot(Variable variable, Symbol symbol, boolean free) {
    Emitter out = body.out;
    Local slot = slots.get(variable);
    if (slot == null) {
      throw new IllegalStateException(symbol + " not found in " + body.qualifiedName);
    }
    out.load(slot);
    boolean cell = slot.descriptor().equals(CELL);
    if (cell) {
      out.invokeVirtual(PY_CELL, "get", "()" + O);
    }
    if (bound.contains(variable)) {
      return;
    }
    Mark done = new Mark();
    out.dup();
    out.jumpIf(Opcodes.IFNONNULL, done);
    out.pop();
    body.constants.name(symbol.name());
    out.invokeStatic(NAMES, free && cell ? "unboundFree" : "unboundLocal", "(" + STR + ")" + O);
    out.place(done);
    if (!cell && !mayBeDeleted(variable)) {
      bound.add(variable);
    }
  }

  private static boolean mayBeDeleted(Variable variable) {
    return variable
        .scope()
        .symbol(variable.name())
        .filter(symbol -> symbol.has(SymbolFlag.DELETED))
        .isPresent();
  }

  private void loadByName(Symbol symbol) {
    loadByName(symbol.name());
  }

  /** Reads a name as the code of a module or class body does. */
  void loadByName(String name) {
    body.pool.pushSite(
        body.out, JavaNames.descriptor(site("NameSite")), c -> makeSite(c, "NameSite", name));
    body.out.load(body.function);
    body.out.load(body.namespace);
    body.out.invokeVirtual(site("NameSite"), "load", "(" + FUNCTION + O + ")" + O);
  }

  void loadGlobal(String name) {
    body.pool.pushSite(
        body.out, JavaNames.descriptor(site("GlobalSite")), c -> makeSite(c, "GlobalSite", name));
    body.out.load(body.function);
    body.out.invokeVirtual(site("GlobalSite"), "load", "(" + FUNCTION + ")" + O);
  }

  static void makeSite(Emitter clinit, String type, String name) {
    clinit.construct(site(type), "(" + STR + ")V", () -> Constants.pushName(clinit, name));
  }

  /** Binds the name to the value on the stack. */
  void store(Symbol symbol) {
    Emitter out = body.out;
    Variable variable = new Variable(symbol.owner(), symbol.name());
    switch (symbol.binding()) {
      case LOCAL, CELL, FREE -> {
        Local slot = slots.get(variable);
        if (symbol.binding() != Binding.FREE && isNamespace(symbol.scope())) {
          storeByName(symbol.name());
        } else if (slot.descriptor().equals(CELL)) {
          out.load(slot);
          out.swap();
          out.invokeVirtual(PY_CELL, "set", "(" + O + ")V");
        } else {
          out.put(slot);
          if (!mayBeDeleted(variable) && out.isReachable()) {
            bound.add(variable);
          }
        }
      }
      case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> {
        if (symbol.binding() == Binding.GLOBAL_IMPLICIT && isNamespace(symbol.scope())) {
          storeByName(symbol.name());
        } else {
          out.load(body.function);
          body.constants.name(symbol.name());
          out.invokeStatic(NAMES, "storeGlobal", "(" + O + FUNCTION + STR + ")V");
        }
      }
    }
  }

  /** Stores the value on the stack into the namespace of a module or class body. */
  void storeByName(String name) {
    body.out.load(body.namespace);
    body.constants.name(name);
    body.out.invokeStatic(NAMES, "store", "(" + O + O + STR + ")V");
  }

  /** {@code del name}. */
  void delete(Symbol symbol) {
    Emitter out = body.out;
    Variable variable = new Variable(symbol.owner(), symbol.name());
    Local slot = slots.get(variable);
    boolean isSlot =
        slot != null && !(symbol.binding() != Binding.FREE && isNamespace(symbol.scope()));
    if (isSlot) {
      loadSlot(variable, symbol, symbol.binding() == Binding.FREE);
      out.pop();
      clear(symbol);
    } else if (symbol.binding() == Binding.GLOBAL_EXPLICIT) {
      out.load(body.function);
      body.constants.name(symbol.name());
      out.invokeStatic(NAMES, "deleteGlobal", "(" + FUNCTION + STR + ")V");
    } else {
      out.load(body.namespace);
      body.constants.name(symbol.name());
      out.invokeStatic(NAMES, "delete", "(" + O + STR + ")V");
    }
  }

  /** Makes a variable in a slot unbound, whether it was bound or not. */
  private void clear(Symbol symbol) {
    Variable variable = new Variable(symbol.owner(), symbol.name());
    Local slot = slots.get(variable);
    bound.remove(variable);
    if (slot.descriptor().equals(CELL)) {
      body.out.load(slot);
      body.out.pushNull(O);
      body.out.invokeVirtual(PY_CELL, "set", "(" + O + ")V");
    } else {
      body.out.pushNull(O);
      body.out.put(slot);
    }
  }

  /** The variables that {@code locals()} shows in a function. */
  List<Variable> visible() {
    return slots.keySet().stream()
        .filter(variable -> !variable.name().startsWith("."))
        .sorted(java.util.Comparator.comparingInt(variable -> slots.get(variable).index()))
        .toList();
  }

  /** The symbol of a name as the code object's own scope writes it. */
  Symbol ownSymbol(String writtenName) {
    return body.scope.lookup(writtenName).orElseThrow();
  }
}
