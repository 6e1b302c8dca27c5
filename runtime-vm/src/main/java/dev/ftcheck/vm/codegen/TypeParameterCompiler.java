package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.PY_FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.STR;
import static dev.ftcheck.vm.codegen.JavaNames.object;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.TypeParam;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.Variable;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Compiles type parameters and {@code type} statements (PEP 695 and 696). */
final class TypeParameterCompiler {

  private static final String TYPING = site("TypeParameters");
  private static final String DICT = JavaNames.descriptor(object("PyDict"));

  private final Body body;

  TypeParameterCompiler(Body body) {
    this.body = body;
  }

  // ---- functions

  /** Pushes a generic function, made in the scope of its type parameters. */
  void genericFunction(Stmt.FunctionDef node, int firstLine) {
    Scope scope = body.unit.scopes.typeParametersOf(node).orElseThrow();
    int code =
        new CodeBuilder(body)
            .lazy(
                scope,
                "<generic parameters of " + node.name() + ">",
                firstLine,
                2,
                inner -> inner.typeParameters.writeFunction(node, firstLine));
    AnnotationCompiler.pushFunction(body, scope, code);
    body.definitions.pushDefaults(node.params());
    body.out.invokeStatic(TYPING, "callWithDefaults", "(" + FUNCTION + OBJECTS + DICT + ")" + O);
  }

  private void writeFunction(Stmt.FunctionDef node, int firstLine) {
    Emitter out = body.out;
    Local params = pushParameters(node.typeParams());
    out.load(body.variables.slot(new Variable(body.scope, ".0")));
    out.invokeStatic(TYPING, "defaults", "(" + O + ")" + OBJECTS);
    out.load(body.variables.slot(new Variable(body.scope, ".1")));
    out.invokeStatic(TYPING, "keywordDefaults", "(" + O + ")" + DICT);
    DefinitionCompiler.make(body, node, firstLine);
    out.dup();
    out.load(params);
    out.invokeVirtual(PY_FUNCTION, "setTypeParameters", "(" + O + ")V");
    body.returnTop();
  }

  // ---- classes

  void genericClass(Stmt.ClassDef node, int firstLine) {
    Scope scope = body.unit.scopes.typeParametersOf(node).orElseThrow();
    int code =
        new CodeBuilder(body)
            .lazy(
                scope,
                "<generic parameters of " + node.name() + ">",
                firstLine,
                0,
                inner -> inner.typeParameters.writeClass(node, firstLine));
    AnnotationCompiler.pushFunction(body, scope, code);
    body.at(node.span());
    body.out.invokeVirtual(JavaNames.PY_OBJECT, "call0", "()" + O);
  }

  private void writeClass(Stmt.ClassDef node, int firstLine) {
    Emitter out = body.out;
    Local params = pushParameters(node.typeParams());
    out.load(params);
    body.at(node.span());
    out.invokeStatic(TYPING, "genericBase", "(" + O + ")" + O);
    Local base = out.store();
    ClassCompiler.make(body, node, firstLine, new ClassCompiler.Generic(base, params));
    body.returnTop();
  }

  /** In the body of a generic class: binds {@code __type_params__}. */
  void bindInClass() {
    body.out.load(body.function);
    body.out.invokeVirtual(PY_FUNCTION, "typeParameters", "()" + O);
    body.variables.storeByName("__type_params__");
  }

  // ---- aliases

  void alias(Stmt.TypeAlias node) {
    Expr.Name name = (Expr.Name) node.name();
    if (node.typeParams().isEmpty()) {
      pushAlias(body, node, name.id(), null);
    } else {
      Scope scope = body.unit.scopes.typeParametersOf(node).orElseThrow();
      int code =
          new CodeBuilder(body)
              .lazy(
                  scope,
                  "<generic parameters of " + name.id() + ">",
                  node.span().line(),
                  0,
                  inner -> {
                    Local params = inner.typeParameters.pushParameters(node.typeParams());
                    pushAlias(inner, node, name.id(), params);
                    inner.returnTop();
                  });
      AnnotationCompiler.pushFunction(body, scope, code);
      body.at(node.span());
      body.out.invokeVirtual(JavaNames.PY_OBJECT, "call0", "()" + O);
    }
    body.variables.store(body.unit.scopes.symbolAt(name).orElseThrow());
  }

  private static void pushAlias(Body in, Stmt.TypeAlias node, String name, Local params) {
    in.constants.name(name);
    if (params == null) {
      in.constants.pushValue(List.of());
    } else {
      in.out.load(params);
    }
    lazily(in, in.unit.scopes.scopeOf(node), name, node.value());
    in.out.invokeStatic(TYPING, "alias", "(" + STR + O + FUNCTION + ")" + O);
  }

  // ---- parameters

  /** Makes the type parameters and binds their names; answers the local with the tuple. */
  private Local pushParameters(List<TypeParam> params) {
    Emitter out = body.out;
    refuseOrder(params);
    out.newArray(params.size(), JavaNames.PY_OBJECT);
    for (int i = 0; i < params.size(); i++) {
      out.dup();
      out.push(i);
      TypeParam param = params.get(i);
      push(param);
      out.dup();
      body.variables.store(body.unit.scopes.symbolAt(param).orElseThrow());
      out.arrayStore();
    }
    out.invokeStatic(
        object("PyTuple"), "of", "(" + OBJECTS + ")" + JavaNames.descriptor(object("PyTuple")));
    return out.store();
  }

  private void refuseOrder(List<TypeParam> params) {
    boolean hasDefault = false;
    for (TypeParam param : params) {
      if (defaultOf(param).isPresent()) {
        hasDefault = true;
      } else if (hasDefault) {
        throw Refusal.at(
            body.unit.source,
            param.span(),
            "non-default type parameter '" + nameOf(param) + "' follows default type parameter");
      }
    }
  }

  private static Optional<Expr> defaultOf(TypeParam param) {
    return switch (param) {
      case TypeParam.TypeVar(_, _, var value, _) -> value;
      case TypeParam.ParamSpec(_, var value, _) -> value;
      case TypeParam.TypeVarTuple(_, var value, _) -> value;
    };
  }

  private static String nameOf(TypeParam param) {
    return switch (param) {
      case TypeParam.TypeVar(var name, _, _, _) -> name;
      case TypeParam.ParamSpec(var name, _, _) -> name;
      case TypeParam.TypeVarTuple(var name, _, _) -> name;
    };
  }

  private void push(TypeParam param) {
    switch (param) {
      case TypeParam.TypeVar(var name, var bound, var defaultValue, _) -> {
        boolean constrained = bound.filter(Expr.Tuple.class::isInstance).isPresent();
        body.constants.name(body.scope.mangle(name));
        lazilyOrNull(name, bound);
        body.out.push(constrained ? 1 : 0);
        lazilyOrNull(name, defaultValue);
        body.out.invokeStatic(
            TYPING, "typeVariable", "(" + STR + FUNCTION + "I" + FUNCTION + ")" + O);
      }
      case TypeParam.ParamSpec(var name, var defaultValue, _) ->
          plain("parameterSpecification", name, defaultValue);
      case TypeParam.TypeVarTuple(var name, var defaultValue, _) ->
          plain("typeVariableTuple", name, defaultValue);
    }
  }

  private void plain(String method, String name, Optional<Expr> defaultValue) {
    body.constants.name(body.scope.mangle(name));
    lazilyOrNull(name, defaultValue);
    body.out.invokeStatic(TYPING, method, "(" + STR + FUNCTION + ")" + O);
  }

  private void lazilyOrNull(String name, Optional<Expr> value) {
    if (value.isPresent()) {
      lazily(body, body.unit.scopes.typeVariableScopeOf(value.get()), name, value.get());
    } else {
      body.out.pushNull(FUNCTION);
    }
  }

  /** Pushes the function that evaluates an expression when it is asked for. */
  private static void lazily(Body in, Scope scope, String name, Expr value) {
    int code =
        new CodeBuilder(in)
            .lazy(
                scope,
                name,
                value.span().line(),
                1,
                true,
                inner -> {
                  inner.annotations.checkFormat();
                  if (value instanceof Expr.Starred(var unpacked, _, _)) {
                    inner.displays.tuple(
                        new Expr.Tuple(
                            List.of(value), dev.ftcheck.ast.ExprContext.LOAD, value.span()));
                  } else {
                    inner.expressions.push(value);
                  }
                  inner.returnTop();
                });
    in.out.newArray(1, JavaNames.PY_OBJECT);
    in.out.dup();
    in.out.push(0);
    in.constants.push(new Literal.Int(BigInteger.ONE));
    in.out.arrayStore();
    in.out.pushNull(DICT);
    DefinitionCompiler.push(in, scope, code);
  }
}
