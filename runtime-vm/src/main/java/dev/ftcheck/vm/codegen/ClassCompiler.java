package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.STR;
import static dev.ftcheck.vm.codegen.JavaNames.STRS;
import static dev.ftcheck.vm.codegen.JavaNames.object;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Keyword;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.Variable;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Compiles class statements: the body as a function of the namespace, called by the runtime. */
final class ClassCompiler {

  private static final String SPREAD = site("SpreadArguments");

  private final Body body;

  ClassCompiler(Body body) {
    this.body = body;
  }

  void define(Stmt.ClassDef node) {
    int firstLine = DefinitionCompiler.firstLine(node.decorators(), node.span().line());
    node.decorators().forEach(body.expressions::push);
    if (node.typeParams().isEmpty()) {
      make(body, node, firstLine, null);
    } else {
      body.typeParameters.genericClass(node, firstLine);
    }
    body.definitions.decorate(node.decorators());
    body.variables.store(body.unit.scopes.symbolAt(node).orElseThrow());
  }

  /** Of a generic class: its additional base and the tuple of its type parameters. */
  record Generic(Local base, Local parameters) {}

  /** Pushes the class; {@code generic} is null for one without type parameters. */
  static void make(Body in, Stmt.ClassDef node, int firstLine, Generic generic) {
    Emitter out = in.out;
    Scope scope = in.unit.scopes.scopeOf(node);
    Optional<String> documentation =
        in.unit.options.optimize() >= 2
            ? Optional.empty()
            : StatementCompiler.documentation(node.body());
    int code =
        new CodeBuilder(in)
            .classBody(
                scope,
                node.name(),
                firstLine,
                documentation.orElse(null),
                inner -> inner.classes.body(node, firstLine, documentation));
    in.pushCode(code);
    in.pushGlobals();
    in.variables.pushClosure(scope);
    out.invokeStatic(
        site("Functions"),
        "plain",
        "("
            + JavaNames.CODE
            + JavaNames.descriptor(object("PyDict"))
            + JavaNames.CELLS
            + ")"
            + FUNCTION);
    if (generic != null) {
      out.dup();
      out.load(generic.parameters);
      out.invokeVirtual(JavaNames.PY_FUNCTION, "setTypeParameters", "(" + O + ")V");
    }
    in.calls.refuseRepeated(node.keywords());
    in.constants.name(node.name());
    boolean spreads =
        node.bases().stream().anyMatch(Expr.Starred.class::isInstance)
            || node.keywords().stream().anyMatch(keyword -> keyword.name().isEmpty());
    if (spreads) {
      spread(in, node, generic);
      in.at(node.span());
      out.invokeStatic(
          site("ClassBuilding"),
          "build",
          "(" + FUNCTION + STR + JavaNames.descriptor(SPREAD) + ")" + O);
      return;
    }
    arguments(in, node, generic);
    in.at(node.span());
    out.invokeStatic(
        site("ClassBuilding"), "build", "(" + FUNCTION + STR + OBJECTS + STRS + ")" + O);
  }

  /** Pushes the bases and keyword values, and the keyword names. */
  private static void arguments(Body in, Stmt.ClassDef node, Generic generic) {
    Emitter out = in.out;
    int extra = generic == null ? 0 : 1;
    int bases = node.bases().size();
    out.newArray(bases + extra + node.keywords().size(), JavaNames.PY_OBJECT);
    for (int i = 0; i < bases; i++) {
      out.dup();
      out.push(i);
      in.expressions.push(node.bases().get(i));
      out.arrayStore();
    }
    if (generic != null) {
      out.dup();
      out.push(bases);
      out.load(generic.base);
      out.arrayStore();
    }
    for (int i = 0; i < node.keywords().size(); i++) {
      out.dup();
      out.push(bases + extra + i);
      in.expressions.push(node.keywords().get(i).value());
      out.arrayStore();
    }
    in.constants.names(
        node.keywords().stream().map(k -> in.scope.mangle(k.name().orElseThrow())).toList());
  }

  private static void spread(Body in, Stmt.ClassDef node, Generic generic) {
    Emitter out = in.out;
    out.construct(SPREAD, "()V", () -> {});
    for (Expr base : node.bases()) {
      out.dup();
      boolean star = base instanceof Expr.Starred;
      in.expressions.push(base instanceof Expr.Starred(var value, _, _) ? value : base);
      in.at(base.span());
      out.invokeVirtual(SPREAD, star ? "addAll" : "add", "(" + O + ")V");
    }
    if (generic != null) {
      out.dup();
      out.load(generic.base);
      out.invokeVirtual(SPREAD, "add", "(" + O + ")V");
    }
    for (Keyword keyword : node.keywords()) {
      out.dup();
      if (keyword.name().isPresent()) {
        in.constants.name(in.scope.mangle(keyword.name().get()));
      }
      in.expressions.push(keyword.value());
      in.at(keyword.span());
      if (keyword.name().isPresent()) {
        out.invokeVirtual(SPREAD, "addKeyword", "(" + STR + O + ")V");
      } else {
        out.invokeVirtual(SPREAD, "addMapping", "(" + O + ")V");
      }
    }
  }

  /** The instructions of a class body. They answer the cell of {@code __class__}, or None. */
  private void body(Stmt.ClassDef node, int firstLine, Optional<String> documentation) {
    Scope scope = body.scope;
    Emitter out = body.out;
    cells(scope);
    out.load(body.function);
    out.load(body.namespace);
    body.constants.name(body.qualifiedName);
    body.constants.push(new Literal.Int(BigInteger.valueOf(firstLine)));
    out.invokeStatic(site("ClassBuilding"), "begin", "(" + FUNCTION + O + STR + O + ")V");
    if (!node.typeParams().isEmpty()) {
      body.typeParameters.bindInClass();
    }
    documentation.ifPresent(
        text -> {
          body.constants.push(new Literal.Str(text.codePoints().toArray()));
          body.variables.storeByName("__doc__");
        });
    body.annotations.prepare(node.body());
    body.statements.all(node.body());
    body.annotations.finish();
    if (!out.isReachable()) {
      return;
    }
    List<String> names = StaticAttributes.of(node);
    body.constants.pushValue(
        names.stream().map(name -> (Object) new Literal.Str(name.codePoints().toArray())).toList());
    body.variables.storeByName("__static_attributes__");
    if (scope.ownsClassDict()) {
      body.variables.pushCell(new Variable(scope, "__classdict__"));
      body.variables.storeByName("__classdictcell__");
    }
    if (scope.ownsClassCell()) {
      body.variables.pushCell(new Variable(scope, "__class__"));
      out.dup();
      body.variables.storeByName("__classcell__");
    } else {
      body.constants.none();
    }
    body.returnTop();
  }

  private void cells(Scope scope) {
    Emitter out = body.out;
    if (scope.ownsClassCell()) {
      body.variables.assign(new Variable(scope, "__class__"), body.variables.newCell());
    }
    if (scope.ownsClassDict()) {
      Local cell = body.variables.newCell();
      body.variables.assign(new Variable(scope, "__classdict__"), cell);
      out.load(cell);
      out.load(body.namespace);
      out.invokeVirtual(JavaNames.PY_CELL, "set", "(" + O + ")V");
    }
  }
}
