package dev.ftcheck.vm.codegen;

import dev.ftcheck.vm.trace.Tracing;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.object;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.scope.Symbol;
import dev.ftcheck.source.Span;
import java.util.List;

/** Compiles assignments to every kind of target, and deletions. */
final class AssignmentCompiler {

  private final Body body;

  AssignmentCompiler(Body body) {
    this.body = body;
  }

  void assign(Stmt.Assign node) {
    body.expressions.push(node.value());
    for (Expr target : node.targets().subList(0, node.targets().size() - 1)) {
      body.out.dup();
      store(target);
    }
    store(node.targets().getLast());
  }

  /** Stores the value on the stack. */
  void store(Expr target) {
    Emitter out = body.out;
    if (!out.isReachable()) {
      return;
    }
    switch (target) {
      case Expr.Name name -> {
        Symbol symbol = symbolOf(name);
        if (Tracing.ON) {
          body.at(name.span());
        }
        body.variables.store(symbol);
      }
      case Expr.Attribute node -> {
        body.expressions.push(node.value());
        body.at(node.span());
        body.attributes.store(body.scope.mangle(node.attr()));
      }
      case Expr.Subscript node -> {
        body.expressions.push(node.value());
        body.expressions.push(node.index());
        body.at(node.span());
        out.invokeStatic(site("Subscripts"), "store", "(" + O + O + O + ")V");
      }
      case Expr.Tuple(var elements, _, var span) -> unpack(elements, span);
      case Expr.ListExpr(var elements, _, var span) -> unpack(elements, span);
      case Expr.Starred(var value, _, var span) ->
          throw Refusal.at(
              body.unit.source, span, "starred assignment target must be in a list or tuple");
      default -> throw Refusal.at(body.unit.source, target.span(), "cannot assign to expression");
    }
  }

  private Symbol symbolOf(Expr.Name name) {
    return body.unit
        .scopes
        .symbolAt(name)
        .orElseGet(() -> body.scope.lookup(name.id()).orElseThrow());
  }

  private void unpack(List<Expr> targets, Span span) {
    Emitter out = body.out;
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred) {
        if (star >= 0) {
          throw Refusal.at(
              body.unit.source,
              span,
              "multiple starred expressions in assignment");
        }
        star = i;
      }
    }
    out.push(star < 0 ? targets.size() : star);
    if (star >= 0) {
      out.push(targets.size() - star - 1);
    }
    body.at(span);
    out.invokeStatic(
        site("Unpacking"),
        star < 0 ? "exactly" : "withStar",
        "(" + O + (star < 0 ? "I" : "II") + ")" + OBJECTS);
    Local items = out.store();
    for (int i = 0; i < targets.size(); i++) {
      out.load(items);
      out.push(i);
      out.arrayLoad();
      store(targets.get(i) instanceof Expr.Starred(var value, _, _) ? value : targets.get(i));
    }
    out.release(items);
  }

  void augmented(Stmt.AugAssign node) {
    Emitter out = body.out;
    switch (node.target()) {
      case Expr.Name name -> {
        Symbol symbol = symbolOf(name);
        if (!body.variables.isCertain(symbol)) {
          body.at(name.span());
        }
        body.variables.load(symbol);
        body.expressions.push(node.value());
        body.at(node.span());
        body.expressions.inPlaceOperator(node.op());
        body.variables.store(symbol);
      }
      case Expr.Attribute target -> {
        String name = body.scope.mangle(target.attr());
        body.expressions.push(target.value());
        Local object = out.store();
        out.load(object);
        body.at(target.span());
        body.attributes.load(name);
        body.expressions.push(node.value());
        body.at(node.span());
        body.expressions.inPlaceOperator(node.op());
        out.load(object);
        body.at(target.span());
        body.attributes.store(name);
        out.release(object);
      }
      case Expr.Subscript target -> {
        body.expressions.push(target.value());
        Local object = out.store();
        body.expressions.push(target.index());
        Local key = out.store();
        out.load(object);
        out.load(key);
        body.at(target.span());
        out.invokeStatic(site("Subscripts"), "get", ExpressionCompiler.BINARY);
        body.expressions.push(node.value());
        body.at(node.span());
        body.expressions.inPlaceOperator(node.op());
        out.load(object);
        out.load(key);
        body.at(target.span());
        out.invokeStatic(site("Subscripts"), "store", "(" + O + O + O + ")V");
        out.release(key);
        out.release(object);
      }
      default ->
          throw Refusal.at(
              body.unit.source,
              node.target().span(),
              "illegal expression for augmented assignment");
    }
  }

  void delete(Expr target) {
    switch (target) {
      case Expr.Name name -> {
        body.at(name.span());
        body.variables.delete(symbolOf(name));
      }
      case Expr.Attribute node -> {
        body.expressions.push(node.value());
        body.at(node.span());
        body.attributes.delete(body.scope.mangle(node.attr()));
      }
      case Expr.Subscript node -> {
        body.expressions.push(node.value());
        body.expressions.push(node.index());
        body.at(node.span());
        body.out.invokeStatic(object("Items"), "delete", "(" + O + O + ")V");
      }
      case Expr.Tuple(var elements, _, _) -> elements.forEach(this::delete);
      case Expr.ListExpr(var elements, _, _) -> elements.forEach(this::delete);
      default -> throw Refusal.at(body.unit.source, target.span(), "cannot delete expression");
    }
  }
}
