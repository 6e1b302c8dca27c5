package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.EXCEPTION_VALUE;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.RAISED;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.ExceptHandler;
import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * Compiles the clauses of {@code except*} (PEP 654): each takes its part of the group; what they
 * raise and what nobody took is raised together at the end.
 */
final class ExceptStarCompiler {

  private static final String GROUP = site("GroupHandling");
  private static final String HELD = JavaNames.descriptor(GROUP);

  private final Body body;

  ExceptStarCompiler(Body body) {
    this.body = body;
  }

  /** Ends reachable where nothing is left to raise, with the handling over. */
  void handlers(TryCompiler tries, TryCompiler.Caught caught, List<ExceptHandler> handlers) {
    Emitter out = body.out;
    out.load(caught.exception());
    out.invokeStatic(GROUP, "of", "(" + EXCEPTION_VALUE + ")" + HELD);
    Local group = out.store();
    tries.handle(
        caught,
        () -> {
          handlers.forEach(handler -> clause(tries, group, handler));
          out.load(group);
          out.invokeVirtual(GROUP, "remaining", "()" + RAISED);
          Local left = out.store();
          Mark done = new Mark();
          out.load(left);
          out.jumpIf(Opcodes.IFNULL, done);
          body.atNoPosition();
          out.load(left);
          out.throwTop();
          out.place(done);
          out.release(left);
        });
    tries.restore(caught);
    out.release(group);
  }

  private void clause(TryCompiler tries, Local group, ExceptHandler handler) {
    Emitter out = body.out;
    out.line(handler.span().line());
    Mark next = new Mark();
    out.load(group);
    body.expressions.push(handler.type().orElseThrow());
    body.at(handler.type().get().span());
    out.invokeVirtual(GROUP, "take", "(" + O + ")" + EXCEPTION_VALUE);
    Local part = out.store();
    out.load(part);
    out.jumpIf(Opcodes.IFNULL, next);
    out.load(part);
    out.invokeStatic(site("Handling"), "enter", "(" + EXCEPTION_VALUE + ")" + EXCEPTION_VALUE);
    out.pop();
    var before = body.variables.boundHere();
    Emitter.Region region = out.openRegion();
    body.blocks.push(new Blocks.StarClause());
    if (handler.name().isPresent()) {
      out.load(part);
      tries.named(handler, () -> body.statements.all(handler.body()));
    } else {
      body.statements.all(handler.body());
    }
    body.blocks.pop();
    out.jump(next);
    out.close(region);
    out.handler(region);
    Local thrown = out.store();
    out.load(group);
    body.unwinding.raised(thrown);
    out.invokeVirtual(GROUP, "raised", "(" + RAISED + ")V");
    out.release(thrown);
    out.place(next);
    body.variables.setBound(before);
    out.release(part);
  }
}
