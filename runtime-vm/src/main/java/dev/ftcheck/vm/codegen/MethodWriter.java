package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.FUNCTION_BODY;
import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.PY_CELL;
import static dev.ftcheck.vm.codegen.JavaNames.PY_FUNCTION;
import static dev.ftcheck.vm.codegen.JavaNames.SUSPENDED;
import static dev.ftcheck.vm.codegen.JavaNames.SUSPENSION;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.scope.Binding;
import dev.ftcheck.scope.Symbol;
import dev.ftcheck.scope.Variable;
import dev.ftcheck.vm.object.PyCode;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the methods of a code object's class around its instructions. */
final class MethodWriter {

  /** Up to so many plain parameters the instructions are in {@code callK} itself. */
  private static final int DIRECT = 4;

  private static final String RECURSION_LIMIT = "dev/ftcheck/vm/types/frame/RecursionLimit";

  private static final String RUN = "(" + FUNCTION + OBJECTS + ")" + O;

  private final Body body;
  private final CodeSpec spec;
  private final ClassWriter file;

  MethodWriter(Body body, CodeSpec spec, ClassWriter file) {
    this.body = body;
    this.spec = spec;
    this.file = file;
  }

  void write(Consumer<Body> writer) {
    boolean resumable = spec.has(PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR);
    body.outliner = new Outliner(body, file);
    body.resumableKind =
        spec.flags() & (PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR);
    constructor(resumable ? JavaNames.RESUMABLE_BODY : FUNCTION_BODY);
    boolean plain =
        spec.keywordOnly() == 0
            && spec.parameters() == spec.positional()
            && spec.parameters() <= DIRECT;
    if (spec.kind().hasNamespace() && !resumable) {
      namespaceBody(writer);
    } else if (resumable) {
      resumableBody(writer);
    } else if (plain) {
      directBody(writer);
    } else {
      arrayBody(writer);
    }
  }

  private Emitter method(String name, String descriptor, int firstFreeLocal) {
    MethodVisitor visitor = file.visitMethod(Opcodes.ACC_PUBLIC, name, descriptor, null, null);
    visitor.visitCode();
    return new Emitter(visitor, firstFreeLocal);
  }

  private void constructor(String superName) {
    MethodVisitor visitor = file.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    visitor.visitCode();
    visitor.visitVarInsn(Opcodes.ALOAD, 0);
    visitor.visitMethodInsn(Opcodes.INVOKESPECIAL, superName, "<init>", "()V", false);
    visitor.visitInsn(Opcodes.RETURN);
    visitor.visitMaxs(0, 0);
    visitor.visitEnd();
  }

  static String bodyDescriptor(int count) {
    return "(" + FUNCTION + O.repeat(count) + ")" + O;
  }

  // ---- module and class bodies

  private void namespaceBody(Consumer<Body> writer) {
    Emitter out = method("call1", bodyDescriptor(1), 3);
    body.namespace = new Local(2, O);
    instructions(out, new Local(1, FUNCTION), () -> {}, writer);

    Emitter call0 = method("call0", bodyDescriptor(0), 2);
    self(call0);
    call0.load(new Local(1, FUNCTION));
    call0.load(new Local(1, FUNCTION));
    call0.getField(PY_FUNCTION, "globals", JavaNames.descriptor(JavaNames.object("PyDict")));
    call0.invokeVirtual(body.className, "call1", bodyDescriptor(1));
    call0.returnTop();
    call0.finish();

    Emitter run = method("run", RUN, 3);
    self(run);
    run.load(new Local(1, FUNCTION));
    run.load(new Local(1, FUNCTION));
    run.load(new Local(2, OBJECTS));
    run.invokeStatic(site("Functions"), "namespace", "(" + FUNCTION + OBJECTS + ")" + O);
    run.invokeVirtual(body.className, "call1", bodyDescriptor(1));
    run.returnTop();
    run.finish();
  }

  private void self(Emitter out) {
    out.load(new Local(0, JavaNames.descriptor(body.className)));
  }

  // ---- functions

  private void directBody(Consumer<Body> writer) {
    int count = spec.parameters();
    Emitter out = method("call" + count, bodyDescriptor(count), 2 + count);
    instructions(
        out,
        new Local(1, FUNCTION),
        () -> {
          for (int i = 0; i < count; i++) {
            parameter(i, new Local(2 + i, O));
          }
        },
        writer);

    Emitter run = method("run", RUN, 3);
    self(run);
    run.load(new Local(1, FUNCTION));
    for (int i = 0; i < count; i++) {
      run.load(new Local(2, OBJECTS));
      run.push(i);
      run.arrayLoad();
    }
    run.invokeVirtual(body.className, "call" + count, bodyDescriptor(count));
    run.returnTop();
    run.finish();
    if (spec.hasDefaults()) {
      for (int given = 0; given < count; given++) {
        withDefaults(given, count);
      }
    }
  }

  /** {@code callK} with fewer arguments: defaults for the last ones without an array. */
  private void withDefaults(int given, int count) {
    Emitter out = method("call" + given, bodyDescriptor(given), 2 + given);
    Local function = new Local(1, FUNCTION);
    Mark slow = new Mark();
    out.load(function);
    out.push(count - given);
    out.invokeStatic(site("Defaults"), "cover", "(" + FUNCTION + "I)Z");
    out.jumpIf(Opcodes.IFEQ, slow);
    self(out);
    out.load(function);
    for (int i = 0; i < given; i++) {
      out.load(new Local(2 + i, O));
    }
    for (int i = given; i < count; i++) {
      out.load(function);
      out.push(count - i);
      out.invokeStatic(site("Defaults"), "fromEnd", "(" + FUNCTION + "I)" + O);
    }
    out.invokeVirtual(body.className, "call" + count, bodyDescriptor(count));
    out.returnTop();
    out.place(slow);
    self(out);
    out.load(function);
    for (int i = 0; i < given; i++) {
      out.load(new Local(2 + i, O));
    }
    out.invokeSuper(FUNCTION_BODY, "call" + given, bodyDescriptor(given));
    out.returnTop();
    out.finish();
  }

  private void arrayBody(Consumer<Body> writer) {
    Emitter out = method("run", RUN, 3);
    Local arguments = new Local(2, OBJECTS);
    instructions(
        out,
        new Local(1, FUNCTION),
        () -> {
          for (int i = 0; i < spec.parameters(); i++) {
            out.load(arguments);
            out.push(i);
            out.arrayLoad();
            parameter(i, out.store());
          }
        },
        writer);
  }

  private void resumableBody(Consumer<Body> writer) {
    Emitter create = method("run", RUN, 3);
    create.load(new Local(1, FUNCTION));
    self(create);
    create.load(new Local(2, OBJECTS));
    if (spec.kind().hasNamespace()) {
      create.load(new Local(1, FUNCTION));
      create.swap();
      create.invokeStatic(
          site("Functions"), "namespaceArray", "(" + FUNCTION + OBJECTS + ")" + OBJECTS);
    }
    create.invokeStatic(
        "dev/ftcheck/vm/types/generator/Suspending",
        "create",
        "(" + FUNCTION + JavaNames.descriptor(JavaNames.RESUMABLE_BODY) + OBJECTS + ")" + O);
    create.returnTop();
    create.finish();
    Emitter out = method("resume", "(" + SUSPENDED + O + ")" + O, 3);
    Local suspension = new Local(1, SUSPENDED);
    body.suspension = suspension;
    out.load(suspension);
    out.getField(SUSPENSION, "function", FUNCTION);
    Local function = out.store();
    instructions(
        out,
        function,
        () -> {
          body.suspensions.begin(new Local(2, O));
          for (int i = 0;
              i < Math.max(spec.parameters(), spec.kind().hasNamespace() ? 1 : 0);
              i++) {
            out.load(suspension);
            out.push(i);
            out.invokeVirtual(SUSPENSION, "argument", "(I)" + O);
            if (spec.kind().hasNamespace()) {
              body.namespace = out.store();
            } else {
              parameter(i, out.store());
            }
          }
        },
        writer);
  }

  /** A parameter's value is in a local: makes that its variable, or puts it into a cell. */
  private void parameter(int index, Local value) {
    switch (spec.kind()) {
      case FUNCTION -> {
        Symbol symbol = spec.scope().parameters().get(index);
        Variable variable = new Variable(spec.scope(), symbol.name());
        Local slot = value;
        if (symbol.binding() == Binding.CELL || body.outliner.isActive()) {
          body.out.construct(PY_CELL, "(" + O + ")V", () -> body.out.load(value));
          slot = body.out.store();
        }
        body.variables.assign(variable, slot);
        if (symbol.binding() == Binding.LOCAL
            && !symbol.has(dev.ftcheck.scope.SymbolFlag.DELETED)) {
          body.variables.markBound(variable);
        }
        if (index == 0) {
          body.firstParameter = slot;
        }
      }
      case GENERATOR_EXPRESSION -> body.variables.assign(new Variable(spec.scope(), ".0"), value);
      case LAZY -> body.variables.assign(new Variable(spec.scope(), "." + index), value);
      case MODULE, CLASS -> {}
    }
  }

  /** Gives all variables their storage, before the handler that hands them out is open. */
  private void begin() {
    if (!spec.kind().hasNamespace()) {
      body.variables.declare(spec.scope());
    }
    body.variables.openClosure(spec.scope());
    body.unwinding.noteVariables();
  }

  /** Outside the handler and without a line: a call that is refused has no frame. */
  private static void limitRecursion(Emitter out) {
    Mark unlimited = new Mark();
    out.getStatic(RECURSION_LIMIT, "isEnforced", "Z");
    out.jumpIf(Opcodes.IFEQ, unlimited);
    out.invokeStatic(RECURSION_LIMIT, "enter", "()V");
    out.place(unlimited);
  }

  /** The instructions under the handler that adds the traceback entry. */
  private void instructions(
      Emitter out, Local function, Runnable parameters, Consumer<Body> writer) {
    body.out = out;
    body.function = function;
    body.resetPosition();
    limitRecursion(out);
    out.push(0);
    body.position = out.store();
    body.context.enter();
    parameters.run();
    begin();
    Emitter.Region all = out.openRegion();
    writer.accept(body);
    out.close(all);
    out.handler(all);
    Local thrown = out.store();
    body.context.leave();
    body.unwinding.raised(thrown);
    out.throwTop();
    if (body.isResumable()) {
      body.suspensions.finish();
    }
    out.finish();
    body.unwinding.writeStorage(file, function);
    if (body.isResumable()) {
      body.suspensions.writeStops(file);
    }
    body.unwinding.finish(file);
  }
}
