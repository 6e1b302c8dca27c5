package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.SUSPENSION;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.vm.object.PyCode;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes generators, coroutines and async generators out of methods: where one suspends, what is in
 * locals and on the operand stack goes to the frame of the {@code Suspension}, and a switch at the
 * method's start leads back.
 */
final class SuspensionCompiler {

  private static final String OBJECT_ARRAY = "[Ljava/lang/Object;";

  /** Where the body stops; {@code text} is what {@code ResumableBody.stop} tells of it. */
  private record Point(Mark resume, List<Local> locals, List<String> stack, String text) {}

  private final Body body;
  private final List<Point> points = new ArrayList<>();
  private final Mark dispatch = new Mark();
  private final Label start = new Label();
  private Local sent;

  SuspensionCompiler(Body body) {
    this.body = body;
  }

  /** Begins the instructions of a resumable method. */
  void begin(Local sentValue) {
    sent = sentValue;
    body.out.jump(dispatch);
    body.out.enter(start, List.of());
  }

  /** Ends it: the switch, and the code that restores each frame. */
  void finish() {
    Emitter out = body.out;
    List<Label> targets = new ArrayList<>();
    targets.add(start);
    points.forEach(_ -> targets.add(new Label()));
    Label impossible = new Label();
    out.place(dispatch);
    out.reserveFresh();
    out.load(body.suspension);
    out.getField(SUSPENSION, "state", "I");
    out.tableSwitch(0, targets, impossible);
    for (int i = 0; i < points.size(); i++) {
      restore(points.get(i), targets.get(i + 1));
    }
    out.enter(impossible, List.of());
    out.load(body.suspension);
    out.invokeVirtual(SUSPENSION, "impossible", "()" + JavaNames.RAISED);
    out.throwTop();
  }

  private void restore(Point point, Label label) {
    Emitter out = body.out;
    out.enter(label, List.of());
    out.load(body.suspension);
    out.getField(SUSPENSION, "frame", OBJECT_ARRAY);
    Local frame = out.store();
    int index = 0;
    for (Local local : point.locals) {
      fetch(frame, index++, local.descriptor());
      out.put(local);
    }
    for (String descriptor : point.stack) {
      fetch(frame, index++, descriptor);
    }
    out.release(frame);
    out.jump(point.resume);
  }

  private void fetch(Local frame, int index, String descriptor) {
    Emitter out = body.out;
    out.load(frame);
    out.push(index);
    out.arrayLoad();
    if (descriptor.equals("I")) {
      out.cast("java/lang/Integer");
      out.invokeVirtual("java/lang/Integer", "intValue", "()I");
    } else {
      out.cast(JavaNames.internalName(descriptor));
    }
  }

  /** Hands out the value on the stack; when resumed, what was sent in is there instead. */
  private void suspend() {
    Emitter out = body.out;
    if (!out.isReachable()) {
      return;
    }
    Local value = out.store();
    List<Local> locals = new ArrayList<>(out.liveReferences());
    locals.removeIf(local -> local.index() == value.index());
    locals.removeIf(local -> local.index() == body.function.index());
    locals.removeIf(body.context::owns);
    List<String> stack = out.stack();
    out.load(body.suspension);
    out.push(locals.size() + stack.size());
    out.invokeVirtual(SUSPENSION, "room", "(I)" + OBJECT_ARRAY);
    Local frame = out.store();
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i).equals("I")) {
        out.invokeStatic("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;");
      }
      out.load(frame);
      out.swap();
      out.push(locals.size() + i);
      out.swap();
      out.arrayStore();
    }
    for (int i = 0; i < locals.size(); i++) {
      out.load(frame);
      out.push(i);
      out.load(locals.get(i));
      out.arrayStore();
    }
    out.release(frame);
    out.load(body.suspension);
    out.push(points.size() + 1);
    out.putField(SUSPENSION, "state", "I");
    out.load(value);
    body.returnTop();
    out.release(value);
    Mark resume = new Mark();
    resume.stack = stack;
    String kind = body.tries.isHandling() ? "h " : "- ";
    String text = kind + body.presentPosition() + " " + body.unwinding.namesOf(locals);
    points.add(new Point(resume, locals, stack, text));
    out.enter(resume.label, stack);
    body.resumed();
    out.load(body.suspension);
    out.load(sent);
    out.invokeVirtual(SUSPENSION, "received", "(" + O + ")" + O);
  }

  /** Writes where it stops in each state: {@code ResumableBody.stop}. */
  void writeStops(ClassWriter file) {
    if (points.isEmpty()) {
      return;
    }
    MethodVisitor visitor =
        file.visitMethod(Opcodes.ACC_PUBLIC, "stop", "(I)" + JavaNames.STRING, null, null);
    visitor.visitCode();
    Label none = new Label();
    Label[] labels = points.stream().map(_ -> new Label()).toArray(Label[]::new);
    visitor.visitVarInsn(Opcodes.ILOAD, 1);
    visitor.visitTableSwitchInsn(1, points.size(), none, labels);
    for (int i = 0; i < labels.length; i++) {
      visitor.visitLabel(labels[i]);
      visitor.visitLdcInsn(points.get(i).text);
      visitor.visitInsn(Opcodes.ARETURN);
    }
    visitor.visitLabel(none);
    visitor.visitInsn(Opcodes.ACONST_NULL);
    visitor.visitInsn(Opcodes.ARETURN);
    visitor.visitMaxs(0, 0);
    visitor.visitEnd();
  }

  private boolean isAsyncGenerator() {
    return body.resumableKind == PyCode.ASYNC_GENERATOR;
  }

  /** {@code yield} of the value on the stack. */
  void yieldTop() {
    if (isAsyncGenerator()) {
      body.out.invokeStatic(
          "dev/ftcheck/vm/types/generator/AsyncYield", "of", ExpressionCompiler.UNARY);
    }
    suspend();
  }

  /** {@code yield from} the iterable on the stack. */
  void yieldFrom() {
    body.out.load(body.suspension);
    body.out.invokeStatic(site("Awaiting"), "delegate", "(" + O + JavaNames.SUSPENDED + ")" + O);
    delegated();
  }

  /** {@code await} of the object on the stack. */
  void await() {
    await("awaitable");
  }

  /** As above; the method of {@code Awaiting} has the message for an object of the wrong kind. */
  void await(String method) {
    body.out.invokeStatic(site("Awaiting"), method, ExpressionCompiler.UNARY);
    delegated();
  }

  /** Runs the iterator on the stack to its end; its result takes its place. */
  void delegated() {
    body.out.load(body.suspension);
    body.out.swap();
    body.out.invokeVirtual(SUSPENSION, "delegateTo", "(" + O + ")" + O);
    suspend();
  }

  /** Ends the body: the value on the stack is its result. */
  void finishWithTop() {
    Emitter out = body.out;
    out.load(body.suspension);
    out.swap();
    out.invokeVirtual(SUSPENSION, "finish", "(" + O + ")" + O);
    body.returnTop();
  }

  void finishWithNone() {
    body.constants.none();
    finishWithTop();
  }
}
