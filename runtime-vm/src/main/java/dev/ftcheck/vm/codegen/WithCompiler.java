package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.EXCEPTION_VALUE;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.WithItem;
import dev.ftcheck.source.Span;
import org.objectweb.asm.Opcodes;

/** Compiles {@code with} and {@code async with}; several items nest. */
final class WithCompiler {

  private static final String CONTEXTS = site("Contexts");
  private static final String CONTEXT = JavaNames.descriptor(CONTEXTS);

  private final Body body;

  WithCompiler(Body body) {
    this.body = body;
  }

  void with(Stmt.With node, int index) {
    if (index == node.items().size()) {
      body.statements.all(node.body());
      return;
    }
    Emitter out = body.out;
    WithItem item = node.items().get(index);
    boolean async = node.isAsync();
    Span span = item.context().span();
    body.expressions.push(item.context());
    if (!out.isReachable()) {
      return;
    }
    body.at(span);
    out.invokeStatic(CONTEXTS, async ? "openAsync" : "open", "(" + O + ")" + CONTEXT);
    Local context = out.store();
    out.load(context);
    out.invokeVirtual(CONTEXTS, "enter", "()" + O);
    if (async) {
      body.suspensions.await("entering");
    }
    Mark end = new Mark();
    Runnable leave = () -> exit(context, async, span);
    var before = body.variables.boundHere();
    Local entered = out.store();
    Emitter.Region region = out.openRegion();
    body.blocks.push(new Blocks.Guarded(region, leave));
    if (item.target().isPresent()) {
      out.load(entered);
      body.assignments.store(item.target().get());
    }
    with(node, index + 1);
    body.blocks.pop();
    out.pause(region);
    if (out.isReachable()) {
      leave.run();
    }
    var after = body.variables.boundHere();
    out.jump(end);
    out.close(region);
    out.handler(region);
    body.variables.setBound(before);
    failed(context, async, span, end);
    out.place(end);
    after.retainAll(before);
    body.variables.setBound(after);
    out.release(entered);
    out.release(context);
  }

  private void exit(Local context, boolean async, Span span) {
    Emitter out = body.out;
    out.load(context);
    body.at(span);
    out.pushNull(EXCEPTION_VALUE);
    out.invokeVirtual(CONTEXTS, "exit", "(" + EXCEPTION_VALUE + ")" + O);
    if (async) {
      body.suspensions.await("exiting");
    }
    out.pop();
  }

  /** The throwable is on the stack: asks {@code __exit__} whether it is dealt with. */
  private void failed(Local context, boolean async, Span span, Mark end) {
    Emitter out = body.out;
    TryCompiler.Caught caught = body.tries.caught();
    Mark suppressed = new Mark();
    body.tries.handle(
        caught,
        () -> {
          out.load(context);
          out.load(caught.exception());
          body.at(span);
          out.invokeVirtual(CONTEXTS, "exit", "(" + EXCEPTION_VALUE + ")" + O);
          if (async) {
            body.suspensions.await("exiting");
          }
          body.conditions.pushTruth();
          out.jumpIf(Opcodes.IFNE, suppressed);
          body.atNoPosition();
          out.load(caught.raise());
          out.throwTop();
          out.place(suppressed);
        });
    body.tries.restore(caught);
    body.tries.release(caught);
    out.jump(end);
  }
}
