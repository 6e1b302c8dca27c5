package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.ITERATOR;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.PY_ITERATOR;
import static dev.ftcheck.vm.codegen.JavaNames.PY_LIST;
import static dev.ftcheck.vm.codegen.JavaNames.object;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Comprehension;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.Symbol;
import dev.ftcheck.scope.Variable;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Compiles comprehensions, inlined or as functions, and generator expressions. */
final class ComprehensionCompiler {

  private final Body body;

  ComprehensionCompiler(Body body) {
    this.body = body;
  }

  void list(Expr.ListComp node) {
    collect(
        node,
        node.generators(),
        inner -> inner.out.construct(PY_LIST, "()V", () -> {}),
        (inner, result) -> {
          inner.out.load(result);
          inner.expressions.push(node.element());
          inner.out.invokeVirtual(PY_LIST, "add", "(" + O + ")V");
        });
  }

  void set(Expr.SetComp node) {
    collect(
        node,
        node.generators(),
        inner -> inner.out.invokeStatic(site("Displays"), "newSet", "()" + O),
        (inner, result) -> {
          inner.out.load(result);
          inner.expressions.push(node.element());
          inner.at(node.element().span());
          inner.out.invokeStatic(site("Displays"), "addToSet", "(" + O + O + ")V");
        });
  }

  void dict(Expr.DictComp node) {
    String dict = object("PyDict");
    collect(
        node,
        node.generators(),
        inner -> inner.out.construct(dict, "()V", () -> {}),
        (inner, result) -> {
          inner.out.load(result);
          inner.expressions.push(node.key());
          inner.expressions.push(node.value());
          inner.at(node.key().span());
          inner.out.invokeVirtual(dict, "put", "(" + O + O + ")" + O);
          inner.out.pop();
        });
  }

  private interface Start {
    void push(Body inner);
  }

  private interface Element {
    void add(Body inner, Local result);
  }

  private void collect(Expr node, List<Comprehension> generators, Start start, Element element) {
    Scope scope = body.unit.scopes.scopeOf(node);
    if (scope.isInlined()) {
      inline(scope, node.span(), generators, start, element);
    } else {
      boolean async = scope.isCoroutine();
      int code =
          new CodeBuilder(body)
              .comprehension(
                  scope,
                  inner -> {
                    start.push(inner);
                    Local result = inner.out.store();
                    inner.comprehensions.clauses(
                        generators, 0, true, node.span(), () -> element.add(inner, result));
                    inner.out.load(result);
                    inner.returnTop();
                  },
                  async);
      callWithIterator(scope, code, generators.getFirst(), node.span());
      if (async) {
        body.suspensions.await();
      }
    }
  }

  private void inline(
      Scope scope, Span span, List<Comprehension> generators, Start start, Element element) {
    Emitter out = body.out;
    Comprehension first = generators.getFirst();
    body.expressions.push(first.iter());
    body.at(first.iter().span());
    pushIterator(first);
    List<Local> spilled = spillBelow(generators);
    Local iterator = out.store();
    body.variables.declare(scope);
    start.push(body);
    Local result = out.store();
    loop(generators, 0, iterator, span, () -> element.add(body, result));
    spilled.reversed().forEach(out::load);
    out.load(result);
    out.release(result);
    releaseVariables(scope);
    out.release(iterator);
    spilled.forEach(out::release);
  }

  /**
   * {@code async for} needs an exception handler, which clears the operand stack: moves what is
   * below the iterator to locals.
   */
  private List<Local> spillBelow(List<Comprehension> generators) {
    List<Local> spilled = new ArrayList<>();
    if (generators.stream().noneMatch(Comprehension::isAsync)) {
      return spilled;
    }
    Emitter out = body.out;
    Local top = out.store();
    while (out.isReachable() && !out.stack().isEmpty()) {
      spilled.add(out.store());
    }
    out.load(top);
    out.release(top);
    return spilled;
  }

  private void releaseVariables(Scope scope) {
    for (Symbol symbol : scope.symbols()) {
      if (symbol.isLocal()) {
        Local slot = body.variables.slot(new Variable(scope, symbol.name()));
        if (slot != null) {
          body.out.release(slot);
          body.variables.forget(new Variable(scope, symbol.name()));
        }
      }
    }
  }

  /** Replaces the iterable on the stack by its iterator. */
  private void pushIterator(Comprehension clause) {
    if (clause.isAsync()) {
      body.out.invokeStatic(site("Awaiting"), "asyncIterator", "(" + O + ")" + O);
    } else {
      body.out.invokeStatic(object("Iteration"), "iterator", "(" + O + ")" + ITERATOR);
    }
  }

  /** Clauses from {@code index} on; {@code isParameter} when the first iterator is an argument. */
  private void clauses(
      List<Comprehension> generators, int index, boolean isParameter, Span span, Runnable element) {
    Comprehension clause = generators.get(index);
    Local iterator;
    if (isParameter) {
      Local argument = body.variables.slot(new Variable(body.scope, ".0"));
      body.out.load(argument);
      if (!clause.isAsync()) {
        body.out.invokeStatic(site("Displays"), "asIterator", "(" + O + ")" + ITERATOR);
      }
      iterator = body.out.store();
    } else {
      body.expressions.push(clause.iter());
      body.at(clause.iter().span());
      pushIterator(clause);
      iterator = body.out.store();
    }
    loop(generators, index, iterator, span, element);
    body.out.release(iterator);
  }

  private void loop(
      List<Comprehension> generators, int index, Local iterator, Span span, Runnable element) {
    Emitter out = body.out;
    Comprehension clause = generators.get(index);
    Mark head = new Mark();
    Mark end = new Mark();
    var before = body.variables.boundHere();
    out.place(head);
    body.at(clause.iter().span());
    if (clause.isAsync()) {
      body.loops.nextAsync(iterator, end);
    } else {
      out.load(iterator);
      out.invokeVirtual(PY_ITERATOR, "next", "()" + O);
      out.dup();
      Mark item = new Mark();
      out.jumpIf(Opcodes.IFNONNULL, item);
      out.pop();
      out.jump(end);
      out.place(item);
    }
    body.assignments.store(clause.target());
    clause.conditions().forEach(test -> body.conditions.jump(test, head, false));
    if (index + 1 < generators.size()) {
      clauses(generators, index + 1, false, span, element);
    } else {
      element.run();
    }
    out.jump(head);
    out.place(end);
    body.variables.setBound(before);
  }

  void generator(Expr.GeneratorExp node) {
    Scope scope = body.unit.scopes.scopeOf(node);
    int code =
        new CodeBuilder(body)
            .generatorExpression(
                scope,
                inner -> {
                  inner.comprehensions.clauses(
                      node.generators(),
                      0,
                      true,
                      node.span(),
                      () -> {
                        inner.expressions.push(node.element());
                        inner.at(node.element().span());
                        inner.suspensions.yieldTop();
                        inner.out.pop();
                      });
                  inner.suspensions.finishWithNone();
                });
    callWithIterator(scope, code, node.generators().getFirst(), node.span());
  }

  /** Calls a comprehension's function with the iterator of its outermost iterable. */
  private void callWithIterator(Scope scope, int code, Comprehension first, Span span) {
    Emitter out = body.out;
    body.pushCode(code);
    body.pushGlobals();
    body.variables.pushClosure(scope);
    out.invokeStatic(
        site("Functions"),
        "plain",
        "("
            + JavaNames.CODE
            + JavaNames.descriptor(object("PyDict"))
            + JavaNames.CELLS
            + ")"
            + JavaNames.FUNCTION);
    body.expressions.push(first.iter());
    body.at(first.iter().span());
    if (first.isAsync()) {
      out.invokeStatic(site("Awaiting"), "asyncIterator", "(" + O + ")" + O);
    } else {
      out.invokeStatic(object("Iteration"), "iter", "(" + O + ")" + O);
    }
    body.at(span);
    out.invokeVirtual(JavaNames.PY_OBJECT, "call1", "(" + O + ")" + O);
  }
}
