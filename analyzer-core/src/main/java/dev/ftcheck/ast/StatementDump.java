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
      case Stmt.Return node -> result(node);
      case Stmt.Delete node -> delete(node);
      case Stmt.Assign node -> assign(node);
      case Stmt.TypeAlias node -> typeAlias(node);
      case Stmt.AugAssign node -> augAssign(node);
      case Stmt.AnnAssign node -> annAssign(node);
      case Stmt.For loop -> iteration(loop);
      case Stmt.While node -> repeat(node);
      case Stmt.If node -> choice(node);
      case Stmt.With node -> with(node);
      case Stmt.Match node -> match(node);
      case Stmt.Raise node -> raise(node);
      case Stmt.Try attempt -> attempt(attempt);
      case Stmt.Assert node -> assertion(node);
      case Stmt.Import node -> imports(node);
      case Stmt.ImportFrom node -> importFrom(node);
      case Stmt.Global node -> global(node);
      case Stmt.Nonlocal node -> nonlocal(node);
      case Stmt.Expression node -> expression(node);
      case Stmt.Pass _ -> out.open("Pass");
      case Stmt.Break _ -> out.open("Break");
      case Stmt.Continue _ -> out.open("Continue");
    }
    out.close(stmt.span());
  }

  private void result(Stmt.Return node) {
    out.open("Return");
    out.optional("value", node.value(), expressions::write);
  }

  private void delete(Stmt.Delete node) {
    out.open("Delete");
    out.list("targets", node.targets(), expressions::write);
  }

  private void assign(Stmt.Assign node) {
    out.open("Assign");
    out.list("targets", node.targets(), expressions::write);
    out.node("value", node.value(), expressions::write);
  }

  private void typeAlias(Stmt.TypeAlias node) {
    out.open("TypeAlias");
    out.node("name", node.name(), expressions::write);
    out.list("type_params", node.typeParams(), expressions::write);
    out.node("value", node.value(), expressions::write);
  }

  private void augAssign(Stmt.AugAssign node) {
    out.open("AugAssign");
    out.node("target", node.target(), expressions::write);
    out.marker("op", OperatorNames.of(node.op()));
    out.node("value", node.value(), expressions::write);
  }

  private void annAssign(Stmt.AnnAssign node) {
    out.open("AnnAssign");
    out.node("target", node.target(), expressions::write);
    out.node("annotation", node.annotation(), expressions::write);
    out.optional("value", node.value(), expressions::write);
    out.flag("simple", node.simple());
  }

  private void repeat(Stmt.While node) {
    out.open("While");
    out.node("test", node.test(), expressions::write);
    out.list("body", node.body(), this::write);
    out.list("orelse", node.orelse(), this::write);
  }

  private void choice(Stmt.If node) {
    out.open("If");
    out.node("test", node.test(), expressions::write);
    out.list("body", node.body(), this::write);
    out.list("orelse", node.orelse(), this::write);
  }

  private void with(Stmt.With node) {
    out.open(node.isAsync() ? "AsyncWith" : "With");
    out.list("items", node.items(), this::withItem);
    out.list("body", node.body(), this::write);
  }

  private void match(Stmt.Match node) {
    out.open("Match");
    out.node("subject", node.subject(), expressions::write);
    out.list("cases", node.cases(), this::matchCase);
  }

  private void raise(Stmt.Raise node) {
    out.open("Raise");
    out.optional("exc", node.exception(), expressions::write);
    out.optional("cause", node.cause(), expressions::write);
  }

  private void assertion(Stmt.Assert node) {
    out.open("Assert");
    out.node("test", node.test(), expressions::write);
    out.optional("msg", node.message(), expressions::write);
  }

  private void imports(Stmt.Import node) {
    out.open("Import");
    out.list("names", node.names(), this::alias);
  }

  private void importFrom(Stmt.ImportFrom node) {
    out.open("ImportFrom");
    out.optionalText("module", node.module());
    out.list("names", node.names(), this::alias);
    out.field("level").append(node.level());
  }

  private void global(Stmt.Global node) {
    out.open("Global");
    out.texts("names", node.names());
  }

  private void nonlocal(Stmt.Nonlocal node) {
    out.open("Nonlocal");
    out.texts("names", node.names());
  }

  private void expression(Stmt.Expression node) {
    out.open("Expr");
    out.node("value", node.value(), expressions::write);
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
