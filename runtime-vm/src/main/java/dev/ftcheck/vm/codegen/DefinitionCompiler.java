package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.CELLS;
import static dev.ftcheck.vm.codegen.JavaNames.CODE;
import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.PY_FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.PY_OBJECT;
import static dev.ftcheck.vm.codegen.JavaNames.object;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.ScopeKind;
import dev.ftcheck.vm.object.PyCode;
import java.util.List;
import java.util.Optional;

/** Compiles functions and lambdas. */
final class DefinitionCompiler {

  private static final String DICT = JavaNames.descriptor(object("PyDict"));

  private final Body body;

  DefinitionCompiler(Body body) {
    this.body = body;
  }

  void function(Stmt.FunctionDef node) {
    int firstLine = firstLine(node.decorators(), node.span().line());
    node.decorators().forEach(body.expressions::push);
    if (node.typeParams().isEmpty()) {
      pushDefaults(node.params());
      make(body, node, firstLine);
    } else {
      body.typeParameters.genericFunction(node, firstLine);
    }
    decorate(node.decorators());
    body.variables.store(body.unit.scopes.symbolAt(node).orElseThrow());
  }

  static int firstLine(List<Expr> decorators, int line) {
    return decorators.isEmpty() ? line : decorators.getFirst().span().line();
  }

  /** Calls the decorators below the value on the stack, the last one first. */
  void decorate(List<Expr> decorators) {
    for (Expr decorator : decorators.reversed()) {
      body.at(decorator.span());
      body.out.invokeVirtual(PY_OBJECT, "call1", ExpressionCompiler.UNARY);
    }
  }

  /** Pushes the array of positional defaults and the dict of keyword defaults; nulls for none. */
  void pushDefaults(Parameters params) {
    Emitter out = body.out;
    if (params.defaults().isEmpty()) {
      out.pushNull(OBJECTS);
    } else {
      body.displays.array(params.defaults());
    }
    if (params.keywordDefaults().stream().allMatch(Optional::isEmpty)) {
      out.pushNull(DICT);
      return;
    }
    out.construct(object("PyDict"), "()V", () -> {});
    for (int i = 0; i < params.keywordOnly().size(); i++) {
      Optional<Expr> value = params.keywordDefaults().get(i);
      if (value.isPresent()) {
        out.dup();
        body.constants.name(body.scope.mangle(params.keywordOnly().get(i).name()));
        body.expressions.push(value.get());
        out.invokeVirtual(object("PyDict"), "put", "(" + O + O + ")" + O);
        out.pop();
      }
    }
  }

  /** The defaults are on the stack of {@code in}: replaces them by the function. */
  static void make(Body in, Stmt.FunctionDef node, int firstLine) {
    Scope scope = in.unit.scopes.scopeOf(node);
    Optional<String> documentation =
        in.unit.options.optimize() >= 2
            ? Optional.empty()
            : StatementCompiler.documentation(node.body());
    boolean isMethod = isMethod(scope);
    int code =
        new CodeBuilder(in)
            .function(
                scope,
                node.name(),
                firstLine,
                node.params(),
                isMethod ? PyCode.METHOD : 0,
                documentation.orElse(null),
                inner -> {
                  inner.statements.all(node.body());
                  inner.constants.none();
                  inner.statements.returnTop();
                });
    push(in, scope, code);
    documentation.ifPresent(
        text -> {
          in.out.dup();
          in.constants.push(new dev.ftcheck.ast.Literal.Str(text.codePoints().toArray()));
          in.out.invokeVirtual(PY_FUNCTION, "setDocumentation", "(" + O + ")V");
        });
    in.annotations.signature(node);
  }

  private static boolean isMethod(Scope scope) {
    Optional<Scope> outer = scope.parent();
    while (outer.isPresent() && outer.get().kind() == ScopeKind.TYPE_PARAMETERS) {
      outer = outer.get().parent();
    }
    return outer.filter(found -> found.kind() == ScopeKind.CLASS).isPresent();
  }

  /** The defaults are on the stack: pushes the function of a code object. */
  static void push(Body in, Scope scope, int code) {
    in.pushCode(code);
    in.pushGlobals();
    in.variables.pushClosure(scope);
    in.out.invokeStatic(
        site("Functions"), "make", "(" + OBJECTS + DICT + CODE + DICT + CELLS + ")" + FUNCTION);
  }

  void lambda(Expr.Lambda node) {
    Scope scope = body.unit.scopes.scopeOf(node);
    pushDefaults(node.params());
    int code =
        new CodeBuilder(body)
            .function(
                scope,
                "<lambda>",
                node.span().line(),
                node.params(),
                0,
                null,
                inner -> {
                  inner.out.line(node.body().span().line());
                  inner.expressions.push(node.body());
                  inner.statements.returnTop();
                });
    push(body, scope, code);
  }
}
