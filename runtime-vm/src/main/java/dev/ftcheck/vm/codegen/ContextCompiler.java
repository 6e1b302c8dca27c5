package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.CODE;

import dev.ftcheck.vm.trace.Tracing;

/**
 * Makes the code of a checked program keep its calling context: it enters a node when it begins or
 * is resumed, tells the node where it is, and leaves it when it returns, suspends or raises. Writes
 * nothing where nothing is checked.
 */
final class ContextCompiler {

  private static final String NODE = "dev/ftcheck/vm/trace/CallContext";
  private static final String DESCRIPTOR = JavaNames.descriptor(NODE);

  private final Body body;
  private Local caller;
  private Local context;

  ContextCompiler(Body body) {
    this.body = body;
  }

  /** Begins the code object's method. */
  void enter() {
    if (Tracing.ON) {
      loadCurrent();
      caller = body.out.store();
      body.out.load(caller);
      body.pushCode();
      body.out.invokeVirtual(NODE, "enter", "(" + CODE + ")" + DESCRIPTOR);
      context = body.out.store();
    }
  }

  /** Begins a method that is a part of the code object's. */
  void enterPart() {
    if (Tracing.ON) {
      loadCurrent();
      context = body.out.store();
    }
  }

  private void loadCurrent() {
    body.out.invokeStatic(NODE, "current", "()" + DESCRIPTOR);
  }

  /** Tells where the code is. */
  void at(int position) {
    if (Tracing.ON) {
      body.out.load(context);
      body.out.push(position);
      body.out.putField(NODE, "position", "I");
    }
  }

  /** Goes back to the caller, whatever is on the stack. */
  void leave() {
    if (Tracing.ON) {
      body.out.load(caller);
      body.out.invokeVirtual(NODE, "returned", "()V");
    }
  }

  /** Whether a local belongs to one call of the method, so that a generator does not keep it. */
  boolean owns(Local local) {
    return Tracing.ON && (local.index() == caller.index() || local.index() == context.index());
  }

  Local present() {
    return context;
  }

  /** Goes on with the method that was left for a part. */
  void restore(Local before) {
    context = before;
  }
}
