package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.ExceptHandler;
import dev.ftcheck.ast.ImportAlias;
import dev.ftcheck.ast.MatchCase;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.TypeParam;
import dev.ftcheck.ast.WithItem;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.List;

/** Nodes of statements. */
final class StatementNodes {

  private final NodeFactory make;
  private final ExpressionNodes exprs;
  private final PatternNodes patterns;

  StatementNodes(NodeFactory make) {
    this.make = make;
    this.exprs = new ExpressionNodes(make);
    this.patterns = new PatternNodes(make, exprs);
  }

  PyList list(List<Stmt> statements) {
    return make.list(statements, this::of);
  }

  PyObject of(Stmt statement) {
    return switch (statement) {
      case Stmt.FunctionDef n -> functionDef(n);
      case Stmt.ClassDef n -> classDef(n);
      case Stmt.Return n -> make.node("Return", n, "value", exprs.optional(n.value()));
      case Stmt.Delete n -> make.node("Delete", n, "targets", exprs.list(n.targets()));
      case Stmt.Assign n ->
          make.node(
              "Assign",
              n,
              "targets",
              exprs.list(n.targets()),
              "value",
              exprs.of(n.value()),
              "type_comment",
              PyNone.NONE);
      case Stmt.TypeAlias n ->
          make.node(
              "TypeAlias",
              n,
              "name",
              exprs.of(n.name()),
              "type_params",
              typeParams(n.typeParams()),
              "value",
              exprs.of(n.value()));
      case Stmt.AugAssign n ->
          make.node(
              "AugAssign",
              n,
              "target",
              exprs.of(n.target()),
              "op",
              make.operator(n.op()),
              "value",
              exprs.of(n.value()));
      case Stmt.AnnAssign n ->
          make.node(
              "AnnAssign",
              n,
              "target",
              exprs.of(n.target()),
              "annotation",
              exprs.of(n.annotation()),
              "value",
              exprs.optional(n.value()),
              "simple",
              PyInt.of(n.simple() ? 1 : 0));
      case Stmt.For n ->
          make.node(
              n.isAsync() ? "AsyncFor" : "For",
              n,
              "target",
              exprs.of(n.target()),
              "iter",
              exprs.of(n.iter()),
              "body",
              list(n.body()),
              "orelse",
              list(n.orelse()),
              "type_comment",
              PyNone.NONE);
      case Stmt.While n ->
          make.node(
              "While",
              n,
              "test",
              exprs.of(n.test()),
              "body",
              list(n.body()),
              "orelse",
              list(n.orelse()));
      case Stmt.If n ->
          make.node(
              "If",
              n,
              "test",
              exprs.of(n.test()),
              "body",
              list(n.body()),
              "orelse",
              list(n.orelse()));
      case Stmt.With n ->
          make.node(
              n.isAsync() ? "AsyncWith" : "With",
              n,
              "items",
              make.list(n.items(), this::withItem),
              "body",
              list(n.body()),
              "type_comment",
              PyNone.NONE);
      case Stmt.Match n ->
          make.node(
              "Match",
              n,
              "subject",
              exprs.of(n.subject()),
              "cases",
              make.list(n.cases(), this::matchCase));
      case Stmt.Raise n ->
          make.node(
              "Raise", n, "exc", exprs.optional(n.exception()), "cause", exprs.optional(n.cause()));
      case Stmt.Try n ->
          make.node(
              n.isStar() ? "TryStar" : "Try",
              n,
              "body",
              list(n.body()),
              "handlers",
              make.list(n.handlers(), this::handler),
              "orelse",
              list(n.orelse()),
              "finalbody",
              list(n.finalbody()));
      case Stmt.Assert n ->
          make.node("Assert", n, "test", exprs.of(n.test()), "msg", exprs.optional(n.message()));
      case Stmt.Import n -> make.node("Import", n, "names", aliases(n.names()));
      case Stmt.ImportFrom n ->
          make.node(
              "ImportFrom",
              n,
              "module",
              make.optionalName(n.module()),
              "names",
              aliases(n.names()),
              "level",
              PyInt.of(n.level()));
      case Stmt.Global n -> make.node("Global", n, "names", make.names(n.names()));
      case Stmt.Nonlocal n -> make.node("Nonlocal", n, "names", make.names(n.names()));
      case Stmt.Expression n -> make.node("Expr", n, "value", exprs.of(n.value()));
      case Stmt.Pass n -> make.node("Pass", n);
      case Stmt.Break n -> make.node("Break", n);
      case Stmt.Continue n -> make.node("Continue", n);
    };
  }

  private PyObject functionDef(Stmt.FunctionDef n) {
    return make.node(
        n.isAsync() ? "AsyncFunctionDef" : "FunctionDef",
        n,
        "name",
        PyStr.interned(n.name()),
        "args",
        exprs.parameters(n.params()),
        "body",
        list(n.body()),
        "decorator_list",
        exprs.list(n.decorators()),
        "returns",
        exprs.optional(n.returns()),
        "type_comment",
        PyNone.NONE,
        "type_params",
        typeParams(n.typeParams()));
  }

  private PyObject classDef(Stmt.ClassDef n) {
    return make.node(
        "ClassDef",
        n,
        "name",
        PyStr.interned(n.name()),
        "bases",
        exprs.list(n.bases()),
        "keywords",
        exprs.keywords(n.keywords()),
        "body",
        list(n.body()),
        "decorator_list",
        exprs.list(n.decorators()),
        "type_params",
        typeParams(n.typeParams()));
  }

  private PyObject withItem(WithItem item) {
    return make.node(
        "withitem",
        null,
        "context_expr",
        exprs.of(item.context()),
        "optional_vars",
        exprs.optional(item.target()));
  }

  private PyObject handler(ExceptHandler handler) {
    return make.node(
        "ExceptHandler",
        handler,
        "type",
        exprs.optional(handler.type()),
        "name",
        make.optionalName(handler.name()),
        "body",
        list(handler.body()));
  }

  private PyList aliases(List<ImportAlias> names) {
    return make.list(
        names,
        alias ->
            make.node(
                "alias",
                alias,
                "name",
                PyStr.interned(alias.name()),
                "asname",
                make.optionalName(alias.asName())));
  }

  private PyObject matchCase(MatchCase choice) {
    return make.node(
        "match_case",
        null,
        "pattern",
        patterns.of(choice.pattern()),
        "guard",
        exprs.optional(choice.guard()),
        "body",
        list(choice.body()));
  }

  private PyList typeParams(List<TypeParam> parameters) {
    return make.list(parameters, this::typeParam);
  }

  private PyObject typeParam(TypeParam parameter) {
    return switch (parameter) {
      case TypeParam.TypeVar n ->
          make.node(
              "TypeVar",
              n,
              "name",
              PyStr.interned(n.name()),
              "bound",
              exprs.optional(n.bound()),
              "default_value",
              exprs.optional(n.defaultValue()));
      case TypeParam.ParamSpec n ->
          make.node(
              "ParamSpec",
              n,
              "name",
              PyStr.interned(n.name()),
              "default_value",
              exprs.optional(n.defaultValue()));
      case TypeParam.TypeVarTuple n ->
          make.node(
              "TypeVarTuple",
              n,
              "name",
              PyStr.interned(n.name()),
              "default_value",
              exprs.optional(n.defaultValue()));
    };
  }
}
