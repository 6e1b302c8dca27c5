package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.EXCEPTION_VALUE;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.ExceptHandler;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.scope.Symbol;
import dev.ftcheck.scope.Variable;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Compiles {@code try}: handlers, {@code else} and {@code finally}. */
final class TryCompiler {

  private static final String HANDLING = site("Handling");

  private final Body body;
  private final ExceptStarCompiler stars;

  /** How many handlers of this body are around the present place. */
  private int handling;

  TryCompiler(Body body) {
    this.body = body;
    this.stars = new ExceptStarCompiler(body);
  }

  void attempt(Stmt.Try node) {
    if (!body.out.isReachable()) {
      return;
    }
    if (node.finalbody().isEmpty()) {
      handlers(node);
      return;
    }
    guarded(
        () -> {
          if (node.handlers().isEmpty()) {
            body.statements.all(node.body());
            body.statements.all(node.orelse());
          } else {
            handlers(node);
          }
        },
        () -> body.doubts.inFinally(() -> body.statements.all(node.finalbody())));
  }

  /** Runs {@code last} after {@code block}, however that ends. */
  void guarded(Runnable block, Runnable last) {
    Emitter out = body.out;
    Set<Variable> before = body.variables.boundHere();
    Emitter.Region region = out.openRegion();
    body.blocks.push(new Blocks.Guarded(region, last));
    block.run();
    body.blocks.pop();
    out.pause(region);
    Mark end = new Mark();
    last.run();
    out.jump(end);
    Set<Variable> after = body.variables.boundHere();
    out.close(region);
    out.handler(region);
    body.variables.setBound(before);
    Caught caught = caught();
    handle(caught, last);
    rethrow(caught);
    out.place(end);
    body.variables.setBound(after);
  }

  /** An exception being handled: the Raise, the exception, and what was handled before. */
  record Caught(Local raise, Local exception, Local previous) {}

  /** Begins to handle the throwable on the stack. */
  Caught caught() {
    Emitter out = body.out;
    Local thrown = out.store();
    body.unwinding.raised(thrown);
    out.release(thrown);
    Local raise = out.store();
    out.load(raise);
    out.invokeVirtual(JavaNames.RAISE, "value", "()" + EXCEPTION_VALUE);
    Local exception = out.store();
    out.load(exception);
    out.invokeStatic(HANDLING, "enter", "(" + EXCEPTION_VALUE + ")" + EXCEPTION_VALUE);
    Local previous = out.store();
    return new Caught(raise, exception, previous);
  }

  /** Runs code that handles an exception; an exception out of it restores what was handled. */
  void handle(Caught caught, Runnable code) {
    Emitter out = body.out;
    Emitter.Region region = out.openRegion();
    body.blocks.push(new Blocks.Guarded(region, () -> restore(caught)));
    handling++;
    code.run();
    handling--;
    body.blocks.pop();
    boolean falls = out.isReachable();
    Mark end = new Mark();
    out.jump(end);
    out.close(region);
    out.handler(region);
    Local thrown = out.store();
    body.unwinding.raised(thrown);
    restore(caught);
    body.atNoPosition();
    out.throwTop();
    out.release(thrown);
    if (falls) {
      out.place(end);
    }
  }

  /** Whether the present place is in a handler. */
  boolean isHandling() {
    return handling > 0;
  }

  /** Ends the handling on the way out. */
  void restore(Caught caught) {
    Emitter out = body.out;
    if (body.isResumable() && handling == 0) {
      // The caller may have changed since the exception was caught.
      out.load(body.suspension);
      out.getField(JavaNames.SUSPENSION, "outerHandled", EXCEPTION_VALUE);
    } else {
      out.load(caught.previous);
    }
    out.invokeStatic(HANDLING, "restore", "(" + EXCEPTION_VALUE + ")V");
  }

  /** Ends the handling and lets the exception go on. */
  void rethrow(Caught caught) {
    Emitter out = body.out;
    restore(caught);
    body.atNoPosition();
    out.load(caught.raise);
    out.throwTop();
    release(caught);
  }

  void release(Caught caught) {
    body.out.release(caught.previous);
    body.out.release(caught.exception);
    body.out.release(caught.raise);
  }

  private void refuseEarlyDefault(List<ExceptHandler> handlers) {
    for (ExceptHandler handler : handlers.subList(0, handlers.size() - 1)) {
      if (handler.type().isEmpty()) {
        throw Refusal.at(body.unit.source, handler.span(), "default 'except:' must be last");
      }
    }
  }

  private void handlers(Stmt.Try node) {
    refuseEarlyDefault(node.handlers());
    Emitter out = body.out;
    Set<Variable> before = body.variables.boundHere();
    Emitter.Region region = out.openRegion();
    body.blocks.push(new Blocks.Guarded(region, () -> {}));
    body.statements.all(node.body());
    body.blocks.pop();
    out.pause(region);
    Mark end = new Mark();
    body.statements.all(node.orelse());
    Set<Variable> after = out.isReachable() ? body.variables.boundHere() : null;
    out.jump(end);
    out.close(region);
    out.handler(region);
    body.variables.setBound(before);
    Caught caught = caught();
    if (node.isStar()) {
      stars.handlers(this, caught, node.handlers());
      body.variables.intersect(before);
      after = body.variables.boundHere();
      out.jump(end);
      release(caught);
    } else {
      after = clauses(caught, node.handlers(), before, after, end);
    }
    out.place(end);
    body.variables.setBound(after == null ? before : after);
  }

  private Set<Variable> clauses(
      Caught caught,
      List<ExceptHandler> handlers,
      Set<Variable> before,
      Set<Variable> afterBody,
      Mark end) {
    Emitter out = body.out;
    Set<Variable>[] after = new Set[] {afterBody};
    Mark leave = new Mark();
    handle(
        caught,
        () -> {
          for (ExceptHandler handler : handlers) {
            body.variables.setBound(before);
            clause(caught, handler, leave);
            after[0] = merge(after[0]);
          }
          if (handlers.getLast().type().isPresent()) {
            // No clause fits. Leaving the region first keeps the entry from being added twice.
            body.atNoPosition();
            out.load(caught.raise);
            out.throwTop();
          }
          out.place(leave);
        });
    if (out.isReachable()) {
      restore(caught);
      out.jump(end);
    }
    release(caught);
    return after[0];
  }

  private Set<Variable> lastBound;

  private Set<Variable> merge(Set<Variable> known) {
    if (lastBound == null) {
      return known;
    }
    if (known == null) {
      return lastBound;
    }
    known.retainAll(lastBound);
    return known;
  }

  /** One clause; falls through where it does not fit. */
  private void clause(Caught caught, ExceptHandler handler, Mark leave) {
    Emitter out = body.out;
    out.line(handler.span().line());
    Mark next = new Mark();
    if (handler.type().isPresent()) {
      out.load(caught.exception);
      body.expressions.push(handler.type().get());
      body.at(handler.type().get().span());
      out.invokeStatic(site("Matching"), "matches", "(" + EXCEPTION_VALUE + O + ")Z");
      out.jumpIf(Opcodes.IFEQ, next);
    }
    if (handler.name().isPresent()) {
      out.load(caught.exception);
      named(handler, () -> body.statements.all(handler.body()));
    } else {
      body.statements.all(handler.body());
    }
    lastBound = out.isReachable() ? body.variables.boundHere() : null;
    out.jump(leave);
    out.place(next);
  }

  /** Binds the exception on the stack while the clause runs, and unbinds it after. */
  void named(ExceptHandler handler, Runnable block) {
    Symbol symbol = body.unit.scopes.symbolAt(handler).orElseThrow();
    body.variables.store(symbol);
    guardedPlain(
        block,
        () -> {
          body.constants.none();
          body.variables.store(symbol);
          body.variables.delete(symbol);
        });
  }

  /** As {@link #guarded}, for a last step that neither raises nor looks at the exception. */
  private void guardedPlain(Runnable block, Runnable last) {
    Emitter out = body.out;
    Emitter.Region region = out.openRegion();
    body.blocks.push(new Blocks.Guarded(region, last));
    block.run();
    body.blocks.pop();
    out.pause(region);
    Mark end = new Mark();
    if (out.isReachable()) {
      last.run();
    }
    Set<Variable> after = body.variables.boundHere();
    out.jump(end);
    out.close(region);
    out.handler(region);
    Local thrown = out.store();
    body.unwinding.raised(thrown);
    out.release(thrown);
    Local raise = out.store();
    last.run();
    body.atNoPosition();
    out.load(raise);
    out.throwTop();
    out.release(raise);
    out.place(end);
    body.variables.setBound(after);
  }
}
