package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.ScopeKind;
import dev.ftcheck.scope.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        if (symbol.isLocal() && !captures.contains(symbol.variable())) {
          locals.add(symbol.name());
        }
      }
    }
    return locals;
  }

  List<String> names() {
    return names;
  }

  Place place(String name) {
    return new Place.Local(registers.get(name), name);
  }

  private void add(String name) {
    if (registers.putIfAbsent(name, names.size()) == null) {
      names.add(name);
    }
  }
}
