package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.analysis.ir.TypeRef;
import dev.ftcheck.ast.Parameter;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of a function, in the order of the source. */
final class ParameterList {

  private final Scope scope;
  private final TypeRefs types;
  private final List<Param> params = new ArrayList<>();

  private ParameterList(Scope scope, TypeRefs types) {
    this.scope = scope;
    this.types = types;
  }

  /** {@code scope} is that of the body, where the parameters' names are mangled. */
  static List<Param> of(Parameters parameters, Scope scope, TypeRefs types) {
    ParameterList list = new ParameterList(scope, types);
    int positional = parameters.positionalOnly().size() + parameters.positional().size();
    int firstDefault = positional - parameters.defaults().size();
    for (Parameter parameter : parameters.positionalOnly()) {
      list.add(parameter, Param.Kind.POSITIONAL_ONLY, list.params.size() >= firstDefault);
    }
    for (Parameter parameter : parameters.positional()) {
      list.add(parameter, Param.Kind.POSITIONAL, list.params.size() >= firstDefault);
    }
    list.addRest(parameters.vararg(), Param.Kind.VARARG);
    for (int at = 0; at < parameters.keywordOnly().size(); at++) {
      boolean hasDefault = parameters.keywordDefaults().get(at).isPresent();
      list.add(parameters.keywordOnly().get(at), Param.Kind.KEYWORD_ONLY, hasDefault);
    }
    list.addRest(parameters.kwarg(), Param.Kind.KWARG);
    return List.copyOf(list.params);
  }

  private void addRest(Optional<Parameter> parameter, Param.Kind kind) {
    parameter.ifPresent(rest -> add(rest, kind, false));
  }

  private void add(Parameter parameter, Param.Kind kind, boolean hasDefault) {
    TypeRef type = parameter.annotation().map(types::of).orElseGet(TypeRef.Unknown::new);
    params.add(new Param(scope.mangle(parameter.name()), kind, type, hasDefault));
  }
}
