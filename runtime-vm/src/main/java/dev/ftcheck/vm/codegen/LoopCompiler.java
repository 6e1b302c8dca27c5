package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.ITERATOR;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.PY_ITERATOR;
import static dev.ftcheck.vm.codegen.JavaNames.THROWN;
import static dev.ftcheck.vm.codegen.JavaNames.object;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Stmt;
import org.objectweb.asm.Opcodes;

/** Compiles loops. */
final class LoopCompiler {

  private final Body body;

  LoopCompiler(Body body) {
    this.body = body;
  }

  void whileLoop(Stmt.While node) {
    Emitter out = body.out;
    Mark head = new Mark();
    Mark otherwise = new Mark();
    Mark end = new Mark();
    out.place(head);
    if (!out.isReachable()) {
      return;
    }
    body.conditions.jump(node.test(), otherwise, false);
    body.at(node.test().span());
    poll();
    var before = body.variables.boundHere();
    body.blocks.push(new Blocks.Loop(end, head));
    body.doubts.inLoop(() -> body.statements.all(node.body()));
    body.blocks.pop();
    out.jump(head);
    out.place(otherwise);
    body.variables.setBound(before);
    body.statements.all(node.orelse());
    body.variables.intersect(before);
    out.place(end);
  }

  void forLoop(Stmt.For node) {
    Emitter out = body.out;
    body.expressions.push(node.iter());
    if (!out.isReachable()) {
      return;
    }
    body.at(node.iter().span());
    if (node.isAsync()) {
      out.invokeStatic(site("Awaiting"), "asyncIterator", ExpressionCompiler.UNARY);
    } else {
      out.invokeStatic(object("Iteration"), "iterator", "(" + O + ")" + ITERATOR);
    }
    Local iterator = out.store();
    Mark head = new Mark();
    Mark otherwise = new Mark();
    Mark end = new Mark();
    var before = body.variables.boundHere();
    out.place(head);
    body.at(node.iter().span());
    if (node.isAsync()) {
      nextAsync(iterator, otherwise);
    } else {
      out.load(iterator);
      out.invokeVirtual(PY_ITERATOR, "next", "()" + O);
      out.dup();
      Mark item = new Mark();
      out.jumpIf(Opcodes.IFNONNULL, item);
      out.pop();
      out.jump(otherwise);
      out.place(item);
      poll();
    }
    body.assignments.store(node.target());
    body.blocks.push(new Blocks.Loop(end, head));
    body.doubts.inLoop(() -> body.statements.all(node.body()));
    body.blocks.pop();
    out.jump(head);
    out.place(otherwise);
    body.variables.setBound(before);
    body.statements.all(node.orelse());
    body.variables.intersect(before);
    out.place(end);
    out.release(iterator);
  }

  /** Lets Ctrl-C and other signals end a busy loop. */
  private void poll() {
    if (body.out.isReachable()) {
      body.out.invokeStatic("dev/ftcheck/vm/runtime/Interrupts", "poll", "()V");
    }
  }

  /** Awaits the next item of an asynchronous iterator; StopAsyncIteration leads to the mark. */
  void nextAsync(Local iterator, Mark end) {
    Emitter out = body.out;
    Emitter.Region region = out.openRegion();
    out.load(iterator);
    out.invokeStatic(site("Awaiting"), "asyncNext", ExpressionCompiler.UNARY);
    body.suspensions.delegated();
    Mark item = new Mark();
    Local value = out.store();
    out.jump(item);
    out.close(region);
    out.handler(region);
    Local thrown = out.store();
    out.load(thrown);
    out.invokeStatic(site("Awaiting"), "isStopAsyncIteration", "(" + THROWN + ")Z");
    out.jumpIf(Opcodes.IFNE, end);
    out.load(thrown);
    out.throwTop();
    out.release(thrown);
    out.place(item);
    out.load(value);
    out.release(value);
  }
}
