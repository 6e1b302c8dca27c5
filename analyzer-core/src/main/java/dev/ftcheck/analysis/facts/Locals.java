package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.ScopeKind;
import dev.ftcheck.scope.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named registers of a unit: its parameters, then the locals that no other unit captures. */
final class Locals {

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> registers = new HashMap<>();

  private Locals() {}

  static Locals of(Scope scope, List<Param> params, Captures captures) {
    Locals locals = new Locals();
    params.forEach(param -> locals.add(param.name()));
    if (scope.kind() == ScopeKind.FUNCTION || scope.kind() == ScopeKind.LAMBDA) {
      for (Symbol symbol : scope.symbols()) {
        boolean isParameter = locals.registers.containsKey(symbol.name());
        if (symbol.isLocal() && !isParameter && !captures.contains(symbol.variable())) {
          locals.add(symbol.name());
        }
      }
    }
    return locals;
  }

  List<String> names() {
    return names;
  }

  /** Empty for a name that the unit does not bind, which happens in code that CPython refuses. */
  Optional<Place> place(String name) {
    return Optional.ofNullable(registers.get(name)).map(at -> new Place.Local(at, name));
  }

  private void add(String name) {
    registers.putIfAbsent(name, names.size());
    names.add(name);
  }
}
