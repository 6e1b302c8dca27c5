package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.ExceptHandler;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.ImportAlias;
import dev.ftcheck.ast.MatchCase;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.TypeParam;
import dev.ftcheck.ast.WithItem;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import java.util.List;
import java.util.Optional;

/** Reads Python nodes of statements, and checks what no program text could have led to. */
final class StatementReader {

  private final NodeReader nodes = new NodeReader();
  private final ExpressionReader exprs = new ExpressionReader(nodes);
  private final PatternReader patterns = new PatternReader(nodes, exprs);

  ExpressionReader expressions() {
    return exprs;
  }

  NodeReader nodes() {
    return nodes;
  }

  List<Stmt> list(PyObject node, String owner, String field) {
    return nodes.list(node, owner, field, this::of);
  }

  private List<Stmt> body(PyObject node, String owner) {
    return nonempty(list(node, owner, "body"), "body", owner);
  }

  private static <T> List<T> nonempty(List<T> items, String field, String owner) {
    if (items.isEmpty()) {
      throw Errors.valueError("empty %s on %s", field, owner);
    }
    return items;
  }

  private Stmt of(PyObject node) {
    if (node == PyNone.NONE) {
      throw Errors.valueError("None disallowed in statement list");
    }
    Span span = nodes.span(node, "stmt");
    String kind = nodes.className(node, "stmt");
    return switch (kind) {
      case "FunctionDef", "AsyncFunctionDef", "ClassDef" -> definition(node, kind, span);
      case "Assign", "AugAssign", "AnnAssign", "TypeAlias", "Delete" ->
          assignment(node, kind, span);
      case "Import", "ImportFrom", "Global", "Nonlocal" -> names(node, kind, span);
      case "Return" -> new Stmt.Return(exprs.optional(node, "value"), span);
      case "Raise" -> raise(node, span);
      case "Assert" ->
          new Stmt.Assert(exprs.child(node, kind, "test"), exprs.optional(node, "msg"), span);
      case "Expr" -> new Stmt.Expression(exprs.child(node, kind, "value"), span);
      case "Pass" -> new Stmt.Pass(span);
      case "Break" -> new Stmt.Break(span);
      case "Continue" -> new Stmt.Continue(span);
      default -> block(node, kind, span);
    };
  }

  private Stmt definition(PyObject node, String kind, Span span) {
    String name = nodes.identifier(node, kind, "name");
    List<TypeParam> typeParams = nodes.list(node, kind, "type_params", this::typeParam);
    if (kind.equals("ClassDef")) {
      return new Stmt.ClassDef(
          name,
          exprs.list(node, kind, "bases"),
          exprs.keywords(node, kind),
          body(node, kind),
          exprs.list(node, kind, "decorator_list"),
          typeParams,
          span);
    }
    return new Stmt.FunctionDef(
        kind.equals("AsyncFunctionDef"),
        name,
        exprs.parameters(nodes.required(node, kind, "args")),
        body(node, kind),
        exprs.list(node, kind, "decorator_list"),
        exprs.optional(node, "returns"),
        typeParams,
        span);
  }

  private Stmt assignment(PyObject node, String kind, Span span) {
    return switch (kind) {
      case "Assign" ->
          new Stmt.Assign(
              nonempty(exprs.list(node, kind, "targets", ExprContext.STORE), "targets", kind),
              exprs.child(node, kind, "value"),
              span);
      case "Delete" ->
          new Stmt.Delete(
              nonempty(exprs.list(node, kind, "targets", ExprContext.DEL), "targets", kind), span);
      case "AugAssign" ->
          new Stmt.AugAssign(
              stored(node, kind, "target"),
              exprs.binaryOperator(node, kind),
              exprs.child(node, kind, "value"),
              span);
      case "AnnAssign" -> annotated(node, span);
      default -> typeAlias(node, span);
    };
  }

  private Stmt annotated(PyObject node, Span span) {
    Expr target = stored(node, "AnnAssign", "target");
    boolean isSimple = nodes.integer(node, "AnnAssign", "simple") != 0;
    if (isSimple && !(target instanceof Expr.Name)) {
      throw Errors.typeError("AnnAssign with simple non-Name target");
    }
    return new Stmt.AnnAssign(
        target,
        exprs.child(node, "AnnAssign", "annotation"),
        exprs.optional(node, "value"),
        isSimple,
        span);
  }

  private Stmt typeAlias(PyObject node, Span span) {
    Expr name = stored(node, "TypeAlias", "name");
    if (!(name instanceof Expr.Name)) {
      throw Errors.typeError("TypeAlias with non-Name name");
    }
    return new Stmt.TypeAlias(
        name,
        nodes.list(node, "TypeAlias", "type_params", this::typeParam),
        exprs.child(node, "TypeAlias", "value"),
        span);
  }

  private Expr stored(PyObject node, String owner, String field) {
    return exprs.of(nodes.required(node, owner, field), ExprContext.STORE);
  }

  private Stmt names(PyObject node, String kind, Span span) {
    if (kind.equals("Import")) {
      return new Stmt.Import(aliases(node, kind), span);
    }
    if (kind.equals("ImportFrom")) {
      PyObject level = nodes.optional(node, "level");
      int dots = level == PyNone.NONE ? 0 : NodeReader.integer(level);
      if (dots < 0) {
        throw Errors.valueError("Negative ImportFrom level");
      }
      return new Stmt.ImportFrom(
          nodes.optionalIdentifier(node, "module"), aliases(node, kind), dots, span);
    }
    List<String> names =
        nonempty(nodes.list(node, kind, "names", NodeReader::identifier), "names", kind);
    return kind.equals("Global") ? new Stmt.Global(names, span) : new Stmt.Nonlocal(names, span);
  }

  private List<ImportAlias> aliases(PyObject node, String owner) {
    return nonempty(
        nodes.list(
            node,
            owner,
            "names",
            alias -> {
              exprs.requireProduct(alias, "alias");
              return new ImportAlias(
                  nodes.identifier(alias, "alias", "name"),
                  nodes.optionalIdentifier(alias, "asname"),
                  nodes.span(alias, "alias"));
            }),
        "names",
        owner);
  }

  private Stmt raise(PyObject node, Span span) {
    Optional<Expr> exception = exprs.optional(node, "exc");
    Optional<Expr> cause = exprs.optional(node, "cause");
    if (cause.isPresent() && exception.isEmpty()) {
      throw Errors.valueError("Raise with cause but no exception");
    }
    return new Stmt.Raise(exception, cause, span);
  }

  private Stmt block(PyObject node, String kind, Span span) {
    return switch (kind) {
      case "For", "AsyncFor" ->
          new Stmt.For(
              kind.equals("AsyncFor"),
              stored(node, kind, "target"),
              exprs.child(node, kind, "iter"),
              body(node, kind),
              list(node, kind, "orelse"),
              span);
      case "While" ->
          new Stmt.While(
              exprs.child(node, kind, "test"), body(node, kind), list(node, kind, "orelse"), span);
      case "If" ->
          new Stmt.If(
              exprs.child(node, kind, "test"), body(node, kind), list(node, kind, "orelse"), span);
      case "With", "AsyncWith" ->
          new Stmt.With(
              kind.equals("AsyncWith"),
              nonempty(nodes.list(node, kind, "items", this::withItem), "items", kind),
              body(node, kind),
              span);
      case "Match" ->
          new Stmt.Match(
              exprs.child(node, kind, "subject"),
              nonempty(nodes.list(node, kind, "cases", this::matchCase), "cases", kind),
              span);
      default -> attempt(node, kind, span);
    };
  }

  private Stmt attempt(PyObject node, String kind, Span span) {
    List<Stmt> body = body(node, kind);
    List<ExceptHandler> handlers = nodes.list(node, kind, "handlers", this::handler);
    List<Stmt> orelse = list(node, kind, "orelse");
    List<Stmt> finalbody = list(node, kind, "finalbody");
    if (handlers.isEmpty() && finalbody.isEmpty()) {
      throw Errors.valueError("%s has neither except handlers nor finalbody", kind);
    }
    if (handlers.isEmpty() && !orelse.isEmpty()) {
      throw Errors.valueError("%s has orelse but no except handlers", kind);
    }
    return new Stmt.Try(kind.equals("TryStar"), body, handlers, orelse, finalbody, span);
  }

  private ExceptHandler handler(PyObject node) {
    nodes.className(node, "excepthandler");
    Span span = nodes.span(node, "excepthandler");
    return new ExceptHandler(
        exprs.optional(node, "type"),
        nodes.optionalIdentifier(node, "name"),
        body(node, "ExceptHandler"),
        span);
  }

  private WithItem withItem(PyObject node) {
    exprs.requireProduct(node, "withitem");
    return new WithItem(
        exprs.child(node, "withitem", "context_expr"),
        nodes.optional(node, "optional_vars", target -> exprs.of(target, ExprContext.STORE)));
  }

  private MatchCase matchCase(PyObject node) {
    exprs.requireProduct(node, "match_case");
    return new MatchCase(
        patterns.of(nodes.required(node, "match_case", "pattern")),
        exprs.optional(node, "guard"),
        body(node, "match_case"));
  }

  private TypeParam typeParam(PyObject node) {
    Span span = nodes.span(node, "type_param");
    String kind = nodes.className(node, "type_param");
    String name = nodes.identifier(node, kind, "name");
    ExpressionReader.refuseConstant(name);
    Optional<Expr> defaultValue = exprs.optional(node, "default_value");
    return switch (kind) {
      case "TypeVar" ->
          new TypeParam.TypeVar(name, exprs.optional(node, "bound"), defaultValue, span);
      case "ParamSpec" -> new TypeParam.ParamSpec(name, defaultValue, span);
      default -> new TypeParam.TypeVarTuple(name, defaultValue, span);
    };
  }
}
