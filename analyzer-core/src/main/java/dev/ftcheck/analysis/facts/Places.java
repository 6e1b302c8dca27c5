package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Node;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.ScopeKind;
import dev.ftcheck.scope.Symbol;
import dev.ftcheck.scope.Variable;
import dev.ftcheck.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads, assigns and deletes names, attributes and items of one unit. */
final class Places {

  private final UnitLowering unit;
  private final CodeWriter code;

  /**
   * Comprehension variables and type parameters stand for the register of the value that was last
   * bound to them: every use follows its binding in the text.
   */
  private final Map<Variable, Integer> inline = new HashMap<>();

  Places(UnitLowering unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  Place attribute(int object, String attr) {
    return new Place.Attribute(object, unit.scope.mangle(attr));
  }

  /** The place that a node names: a name, definition, alias, handler, pattern or type parameter. */
  Place named(Node node, String writtenName) {
    Optional<Variable> variable = unit.file.scopes().symbolAt(node).map(Symbol::variable);
    return variable.isPresent()
        ? placeOf(variable.get())
        : new Place.Global(unit.scope.mangle(writtenName));
  }

  /** Where a parameter lives if an inner unit captures it. */
  Optional<Place> parameterCell(String mangledName) {
    Variable variable = new Variable(unit.scope, mangledName);
    return unit.file.captures().contains(variable)
        ? Optional.of(placeOf(variable))
        : Optional.empty();
  }

  int load(Expr.Name name) {
    return load(named(name, name.id()), name.span());
  }

  int load(Place place, Span span) {
    return switch (place) {
      case Place.Local(int register, _) -> register;
      case Place.Inline(var variable) ->
          inline.computeIfAbsent(variable, unknown -> code.temporary());
      case Place.Cell(int owner, var name) -> {
        int dst = code.temporary();
        code.emit(new Instr.LoadCell(dst, owner, name, span));
        yield dst;
      }
      case Place.Global(var name) -> {
        int dst = code.temporary();
        code.emit(new Instr.LoadGlobal(dst, name, span));
        yield dst;
      }
      case Place.Attribute(int object, var attr) -> {
        int dst = code.temporary();
        code.emit(new Instr.LoadAttr(dst, object, attr, span));
        yield dst;
      }
      case Place.Item(int object, int key) -> {
        int dst = code.temporary();
        code.emit(new Instr.LoadItem(dst, object, key, span));
        yield dst;
      }
    };
  }

  void store(Place place, int src, Span span) {
    switch (place) {
      case Place.Local(int register, _) -> code.assign(register, src, span);
      case Place.Inline(var variable) -> inline.put(variable, code.stable(src, span));
      case Place.Cell(int owner, var name) ->
          code.emit(new Instr.StoreCell(owner, name, src, span));
      case Place.Global(var name) -> code.emit(new Instr.StoreGlobal(name, src, span));
      case Place.Attribute(int object, var attr) ->
          code.emit(new Instr.StoreAttr(object, attr, src, span));
      case Place.Item(int object, int key) ->
          code.emit(new Instr.StoreItem(object, key, src, span));
    }
  }

  void delete(Place place, Span span) {
    switch (place) {
      case Place.Local(_, var name) -> code.emit(new Instr.DeleteLocal(name, span));
      case Place.Inline(var variable) -> code.emit(new Instr.DeleteLocal(variable.name(), span));
      case Place.Cell(_, var name) -> code.emit(new Instr.DeleteLocal(name, span));
      case Place.Global(var name) -> code.emit(new Instr.DeleteGlobal(name, span));
      case Place.Attribute(int object, var attr) ->
          code.emit(new Instr.DeleteAttr(object, attr, span));
      case Place.Item(int object, int key) -> code.emit(new Instr.DeleteItem(object, key, span));
    }
  }

  private Place placeOf(Variable variable) {
    Scope owner = variable.scope();
    if (owner.kind() == ScopeKind.MODULE) {
      return new Place.Global(variable.name());
    }
    if (owner.kind() == ScopeKind.CLASS && owner == unit.scope) {
      return new Place.Attribute(UnitLowering.CLASS_REGISTER, variable.name());
    }
    if (owner.kind() == ScopeKind.CLASS) {
      unit.file.noteClassCell(owner);
      return cell(variable);
    }
    if (unit.file.captures().contains(variable)) {
      return cell(variable);
    }
    return owner == unit.scope
        ? unit.locals.place(variable.name()).orElse(new Place.Global(variable.name()))
        : new Place.Inline(variable);
  }

  private Place cell(Variable variable) {
    return new Place.Cell(unit.file.unitOf(variable.scope()), variable.name());
  }
}
