package dev.ftcheck.ast;

/** Writes statements. */
final class StatementDump {

  private final DumpWriter out;
  private final ExpressionDump expressions;
  private final PatternDump patterns;

  StatementDump(DumpWriter out) {
    this.out = out;
    this.expressions = new ExpressionDump(out);
    this.patterns = new PatternDump(out, expressions);
  }

  void write(Stmt stmt) {
    switch (stmt) {
      case Stmt.FunctionDef function -> function(function);
      case Stmt.ClassDef type -> type(type);
      case Stmt.Return(var value, var _) -> {
        out.open("Return");
        out.optional("value", value, expressions::write);
      }
      case Stmt.Delete(var targets, var _) -> {
        out.open("Delete");
        out.list("targets", targets, expressions::write);
      }
      case Stmt.Assign(var targets, var value, var _) -> {
        out.open("Assign");
        out.list("targets", targets, expressions::write);
        out.node("value", value, expressions::write);
      }
      case Stmt.TypeAlias(var name, var typeParams, var value, var _) -> {
        out.open("TypeAlias");
        out.node("name", name, expressions::write);
        out.list("type_params", typeParams, expressions::write);
        out.node("value", value, expressions::write);
      }
      case Stmt.AugAssign(var target, var op, var value, var _) -> {
        out.open("AugAssign");
        out.node("target", target, expressions::write);
        out.marker("op", OperatorNames.of(op));
        out.node("value", value, expressions::write);
      }
      case Stmt.AnnAssign(var target, var annotation, var value, var simple, var _) -> {
        out.open("AnnAssign");
        out.node("target", target, expressions::write);
        out.node("annotation", annotation, expressions::write);
        out.optional("value", value, expressions::write);
        out.flag("simple", simple);
      }
      case Stmt.For loop -> iteration(loop);
      case Stmt.While(var test, var body, var orelse, var _) -> {
        out.open("While");
        out.node("test", test, expressions::write);
        out.list("body", body, this::write);
        out.list("orelse", orelse, this::write);
      }
      case Stmt.If(var test, var body, var orelse, var _) -> {
        out.open("If");
        out.node("test", test, expressions::write);
        out.list("body", body, this::write);
        out.list("orelse", orelse, this::write);
      }
      case Stmt.With(var isAsync, var items, var body, var _) -> {
        out.open(isAsync ? "AsyncWith" : "With");
        out.list("items", items, this::withItem);
        out.list("body", body, this::write);
      }
      case Stmt.Match(var subject, var cases, var _) -> {
        out.open("Match");
        out.node("subject", subject, expressions::write);
        out.list("cases", cases, this::matchCase);
      }
      case Stmt.Raise(var exception, var cause, var _) -> {
        out.open("Raise");
        out.optional("exc", exception, expressions::write);
        out.optional("cause", cause, expressions::write);
      }
      case Stmt.Try attempt -> attempt(attempt);
      case Stmt.Assert(var test, var message, var _) -> {
        out.open("Assert");
        out.node("test", test, expressions::write);
        out.optional("msg", message, expressions::write);
      }
      case Stmt.Import(var names, var _) -> {
        out.open("Import");
        out.list("names", names, this::alias);
      }
      case Stmt.ImportFrom(var module, var names, var level, var _) -> {
        out.open("ImportFrom");
        out.optionalText("module", module);
        out.list("names", names, this::alias);
        out.field("level").append(level);
      }
      case Stmt.Global(var names, var _) -> {
        out.open("Global");
        out.texts("names", names);
      }
      case Stmt.Nonlocal(var names, var _) -> {
        out.open("Nonlocal");
        out.texts("names", names);
      }
      case Stmt.Expression(var value, var _) -> {
        out.open("Expr");
        out.node("value", value, expressions::write);
      }
      case Stmt.Pass _ -> out.open("Pass");
      case Stmt.Break _ -> out.open("Break");
      case Stmt.Continue _ -> out.open("Continue");
    }
    out.close(stmt.span());
  }

  private void function(Stmt.FunctionDef function) {
    out.open(function.isAsync() ? "AsyncFunctionDef" : "FunctionDef");
    out.text("name", function.name());
    out.node("args", function.params(), expressions::write);
    out.list("body", function.body(), this::write);
    out.list("decorator_list", function.decorators(), expressions::write);
    out.optional("returns", function.returns(), expressions::write);
    out.list("type_params", function.typeParams(), expressions::write);
  }

  private void type(Stmt.ClassDef type) {
    out.open("ClassDef");
    out.text("name", type.name());
    out.list("bases", type.bases(), expressions::write);
    out.list("keywords", type.keywords(), expressions::write);
    out.list("body", type.body(), this::write);
    out.list("decorator_list", type.decorators(), expressions::write);
    out.list("type_params", type.typeParams(), expressions::write);
  }

  private void iteration(Stmt.For loop) {
    out.open(loop.isAsync() ? "AsyncFor" : "For");
    out.node("target", loop.target(), expressions::write);
    out.node("iter", loop.iter(), expressions::write);
    out.list("body", loop.body(), this::write);
    out.list("orelse", loop.orelse(), this::write);
  }

  private void attempt(Stmt.Try attempt) {
    out.open(attempt.isStar() ? "TryStar" : "Try");
    out.list("body", attempt.body(), this::write);
    out.list("handlers", attempt.handlers(), this::handler);
    out.list("orelse", attempt.orelse(), this::write);
    out.list("finalbody", attempt.finalbody(), this::write);
  }

  private void handler(ExceptHandler handler) {
    out.open("ExceptHandler");
    out.optional("type", handler.type(), expressions::write);
    out.optionalText("name", handler.name());
    out.list("body", handler.body(), this::write);
    out.close(handler.span());
  }

  private void withItem(WithItem item) {
    out.open("withitem");
    out.node("context_expr", item.context(), expressions::write);
    out.optional("optional_vars", item.target(), expressions::write);
    out.close();
  }

  private void matchCase(MatchCase clause) {
    out.open("match_case");
    out.node("pattern", clause.pattern(), patterns::write);
    out.optional("guard", clause.guard(), expressions::write);
    out.list("body", clause.body(), this::write);
    out.close();
  }

  private void alias(ImportAlias alias) {
    out.open("alias");
    out.text("name", alias.name());
    out.optionalText("asname", alias.asName());
    out.close(alias.span());
  }
}
