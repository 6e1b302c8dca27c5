package dev.ftcheck.scope;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.TypeParam;
import java.util.Optional;

/** Declares functions, classes and type aliases, with their type parameters (PEP 695, 696). */
final class DefinitionWalk {

  private final ScopeBuilder scopes;
  private final ExpressionWalk expressions;
  private final AnnotationWalk annotations;
  private final StatementWalk statements;

  DefinitionWalk(
      ScopeBuilder scopes,
      ExpressionWalk expressions,
      AnnotationWalk annotations,
      StatementWalk statements) {
    this.scopes = scopes;
    this.expressions = expressions;
    this.annotations = annotations;
    this.statements = statements;
  }

  void function(Stmt.FunctionDef function) {
    scopes.bind(function, function.name(), SymbolFlag.ASSIGNED);
    expressions.visitDefaults(function.params());
    expressions.visitAll(function.decorators());
    boolean generic = !function.typeParams().isEmpty();
    if (generic) {
      enterTypeParameters(function, function.name(), scopes.current().mangling());
      function.typeParams().forEach(this::typeParameter);
    }
    annotations.visitSignature(function);
    Scope scope = scopes.enter(ScopeKind.FUNCTION, function.name(), function.span());
    scopes.tables().bodies.put(function, scope);
    if (function.isAsync()) {
      scope.markCoroutine();
    }
    expressions.declareParameters(function.params());
    statements.visitAll(function.body());
    scopes.exit();
    exitIf(generic);
  }

  void classDefinition(Stmt.ClassDef type) {
    scopes.bind(type, type.name(), SymbolFlag.ASSIGNED);
    expressions.visitAll(type.decorators());
    boolean generic = !type.typeParams().isEmpty();
    if (generic) {
      enterTypeParameters(type, type.name(), Mangling.ofTypeParameters(type.name()));
      type.typeParams().forEach(this::typeParameter);
    }
    expressions.visitAll(type.bases());
    expressions.visitKeywords(type.keywords());
    Scope scope =
        scopes.enter(ScopeKind.CLASS, type.name(), type.span(), Mangling.inClass(type.name()));
    scopes.tables().bodies.put(type, scope);
    if (generic) {
      scopes.declare(ImplicitName.TYPE_PARAMETERS, type.span(), SymbolFlag.ASSIGNED);
    }
    statements.visitAll(type.body());
    scopes.exit();
    exitIf(generic);
  }

  void typeAlias(Stmt.TypeAlias alias) {
    expressions.visit(alias.name());
    String name = alias.name() instanceof Expr.Name(var id, _, _) ? id : "";
    boolean generic = !alias.typeParams().isEmpty();
    if (generic) {
      enterTypeParameters(alias, name, scopes.current().mangling());
      alias.typeParams().forEach(this::typeParameter);
    }
    Scope scope = scopes.enter(ScopeKind.TYPE_ALIAS, name, alias.span());
    scopes.tables().bodies.put(alias, scope);
    expressions.visit(alias.value());
    scopes.exit();
    exitIf(generic);
  }

  private void enterTypeParameters(Stmt definition, String name, Mangling mangling) {
    Scope scope = scopes.enter(ScopeKind.TYPE_PARAMETERS, name, definition.span(), mangling);
    scopes.tables().typeParameters.put(definition, scope);
  }

  private void exitIf(boolean generic) {
    if (generic) {
      scopes.exit();
    }
  }

  private void typeParameter(TypeParam parameter) {
    switch (parameter) {
      case TypeParam.TypeVar(var name, var bound, var defaultValue, _) -> {
        boolean constrained = bound.filter(Expr.Tuple.class::isInstance).isPresent();
        declare(parameter, name);
        lazily(name, bound, constrained ? "a TypeVar constraint" : "a TypeVar bound");
        lazily(name, defaultValue, "a TypeVar default");
      }
      case TypeParam.ParamSpec(var name, var defaultValue, _) -> {
        declare(parameter, name);
        lazily(name, defaultValue, "a ParamSpec default");
      }
      case TypeParam.TypeVarTuple(var name, var defaultValue, _) -> {
        declare(parameter, name);
        lazily(name, defaultValue, "a TypeVarTuple default");
      }
    }
  }

  private void declare(TypeParam parameter, String name) {
    scopes.current().mangling().addTypeParameter(name);
    scopes.bind(parameter, name, SymbolFlag.TYPE_PARAMETER);
    scopes.declare(name, parameter.span(), SymbolFlag.ASSIGNED);
    if (name.equals(ImplicitName.CLASS_DICT)) {
      scopes.error(
          parameter.span(), "reserved name '" + name + "' cannot be used for type parameter");
    }
  }

  private void lazily(String name, Optional<Expr> value, String role) {
    if (value.isPresent()) {
      Expr expression = value.get();
      Scope scope = scopes.enter(ScopeKind.TYPE_VARIABLE, name, expression.span());
      scopes.tables().typeVariables.put(expression, scope);
      scopes.here().typeVariableRole = role;
      expressions.visit(expression);
      scopes.exit();
    }
  }
}
