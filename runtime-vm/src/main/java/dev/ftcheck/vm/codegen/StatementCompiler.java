package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.RAISED;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.scope.ScopeKind;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.PyCode;
import java.util.List;
import java.util.Optional;

/** Compiles statements. The operand stack is empty before and after each. */
final class StatementCompiler {

  private final Body body;

  StatementCompiler(Body body) {
    this.body = body;
  }

  void all(List<Stmt> statements) {
    if (body.outliner.isActive()) {
      body.outliner.statements(statements);
    } else {
      statements.forEach(this::statement);
    }
  }

  /** The docstring that a body begins with. */
  static Optional<String> documentation(List<Stmt> statements) {
    return !statements.isEmpty()
            && statements.getFirst()
                instanceof
                Stmt.Expression(Expr.Constant(Literal.Str text, boolean _, Span _), Span _)
        ? Optional.of(Documentation.clean(text.text()))
        : Optional.empty();
  }

  void statement(Stmt statement) {
    body.out.line(statement.span().line());
    switch (statement) {
      case Stmt.FunctionDef node -> body.definitions.function(node);
      case Stmt.ClassDef node -> body.classes.define(node);
      case Stmt.Return node -> returning(node);
      case Stmt.Delete(var targets, _) -> {
        targets.forEach(body.assignments::delete);
        body.out.forgetReleased();
      }
      case Stmt.Assign node -> {
        body.assignments.assign(node);
        if (node.value() instanceof Expr.Constant(Literal.NoneValue _, boolean _, Span _)) {
          body.out.forgetReleased();
        }
      }
      case Stmt.TypeAlias node -> body.typeParameters.alias(node);
      case Stmt.AugAssign node -> body.assignments.augmented(node);
      case Stmt.AnnAssign node -> body.annotations.assignment(node);
      case Stmt.For node -> body.loops.forLoop(node);
      case Stmt.While node -> body.loops.whileLoop(node);
      case Stmt.If node -> conditional(node);
      case Stmt.With node -> body.withs.with(node, 0);
      case Stmt.Match node -> body.matches.match(node);
      case Stmt.Raise node -> raise(node);
      case Stmt.Try node -> body.tries.attempt(node);
      case Stmt.Assert node -> assertion(node);
      case Stmt.Import(var names, var span) ->
          names.forEach(alias -> body.imports.load(alias, span));
      case Stmt.ImportFrom node -> body.imports.from(node);
      case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {}
      case Stmt.Expression node -> expression(node);
      case Stmt.Break(var span) -> {
        body.doubts.jump("break", span);
        Blocks.Loop loop = loop(span, "'break' outside loop");
        body.blocks.leave(loop, () -> body.out.jump(loop.breakTo()));
      }
      case Stmt.Continue(var span) -> {
        body.doubts.jump("continue", span);
        Blocks.Loop loop = loop(span, "'continue' not properly in loop");
        body.blocks.leave(loop, () -> body.out.jump(loop.continueTo()));
      }
    }
  }

  private Blocks.Loop loop(Span span, String message) {
    Blocks.Loop loop = body.blocks.loop();
    refuseInStarClause(span, body.blocks.leavesStarClause(true));
    if (loop == null) {
      throw Refusal.at(body.unit.source, span, message);
    }
    return loop;
  }

  private void refuseInStarClause(Span span, boolean leaves) {
    if (leaves) {
      throw Refusal.at(
          body.unit.source,
          span,
          "'break', 'continue' and 'return' cannot appear in an except* block");
    }
  }

  private void expression(Stmt.Expression node) {
    if (body.isInteractive) {
      body.expressions.push(node.value());
      body.at(node.span());
      body.out.invokeStatic(site("FrameCalls"), "display", "(" + O + ")V");
      return;
    }
    if (node.value() instanceof Expr.Constant) {
      return;
    }
    body.expressions.push(node.value());
    body.out.pop();
  }

  private void returning(Stmt.Return node) {
    if (body.scope.kind() != ScopeKind.FUNCTION) {
      throw Refusal.at(body.unit.source, node.span(), "'return' outside function");
    }
    refuseInStarClause(node.span(), body.blocks.leavesStarClause(false));
    body.doubts.returning(node.span());
    if (node.value().isPresent() && body.resumableKind == PyCode.ASYNC_GENERATOR) {
      throw Refusal.at(body.unit.source, node.span(), "'return' with value in async generator");
    }
    body.expressions.pushOrNone(node.value());
    if (body.blocks.isEmpty()) {
      returnTop();
      return;
    }
    Local value = body.out.store();
    body.blocks.leave(
        null,
        () -> {
          body.out.load(value);
          returnTop();
        });
    body.out.release(value);
  }

  /** Ends the body with the value on the stack. */
  void returnTop() {
    if (body.isResumable()) {
      body.suspensions.finishWithTop();
    } else {
      body.returnTop();
    }
  }

  private void conditional(Stmt.If node) {
    Emitter out = body.out;
    Mark otherwise = new Mark();
    Mark end = new Mark();
    body.conditions.jump(node.test(), otherwise, false);
    var before = body.variables.boundHere();
    all(node.body());
    var afterBody = body.variables.boundHere();
    boolean bodyEnds = out.isReachable();
    out.jump(end);
    out.place(otherwise);
    body.variables.setBound(before);
    all(node.orelse());
    if (bodyEnds) {
      if (out.isReachable()) {
        body.variables.intersect(afterBody);
      } else {
        body.variables.setBound(afterBody);
      }
    }
    out.place(end);
  }

  private void raise(Stmt.Raise node) {
    Emitter out = body.out;
    if (node.exception().isEmpty()) {
      body.at(node.span());
      out.invokeStatic(site("Raising"), "again", "()" + RAISED);
      // What is raised again has its entry for this frame, or needs none.
      body.atNoPosition();
    } else {
      body.expressions.push(node.exception().get());
      if (node.cause().isPresent()) {
        body.expressions.push(node.cause().get());
        body.at(node.span());
        out.invokeStatic(site("Raising"), "from", "(" + O + O + ")" + RAISED);
      } else {
        body.at(node.span());
        out.invokeStatic(site("Raising"), "raise", "(" + O + ")" + RAISED);
      }
    }
    out.throwTop();
  }

  private void assertion(Stmt.Assert node) {
    if (node.test() instanceof Expr.Tuple(var elements, _, _) && !elements.isEmpty()) {
      body.unit.warnings.issue(
          node.span(), "assertion is always true, perhaps remove parentheses?");
    }
    if (body.unit.options.optimize() > 0) {
      return;
    }
    Emitter out = body.out;
    Mark holds = new Mark();
    body.conditions.jump(node.test(), holds, true);
    body.expressions.pushOrNone(node.message());
    out.push(node.message().isPresent() ? 1 : 0);
    body.at(node.test().span());
    out.invokeStatic(site("Raising"), "assertion", "(" + O + "I)" + RAISED);
    out.throwTop();
    out.place(holds);
  }
}
