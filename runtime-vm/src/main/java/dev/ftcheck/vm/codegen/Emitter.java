package dev.ftcheck.vm.codegen;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the instructions of one method. It follows the types on the operand stack and knows which
 * locals are in use, so that a generator can suspend anywhere; instructions that cannot be reached
 * are dropped.
 *
 * <p>Only values of one word are kept on the stack across other emissions.
 */
final class Emitter {

  private final MethodVisitor out;
  private final List<String> stack = new ArrayList<>();
  private final List<Local> live = new ArrayList<>();
  private final List<Region> open = new ArrayList<>();
  private final List<Guard> guards = new ArrayList<>();
  private boolean reachable = true;
  private boolean hasRegions;
  private int nextLocal;
  private int mostLocals;
  private int flow;

  /** A range of instructions under one handler, which may have gaps. */
  static final class Region {
    final Label handler;
    private final List<Label[]> ranges = new ArrayList<>();
    private Label start;

    private Region(Label handler) {
      this.handler = handler;
    }
  }

  private record Guard(Label start, Label end, Label handler) {}

  Emitter(MethodVisitor out, int firstFreeLocal) {
    this.out = out;
    this.nextLocal = firstFreeLocal;
  }

  boolean isReachable() {
    return reachable;
  }

  /** Changes wherever control may come from elsewhere. */
  int flow() {
    return flow;
  }

  // ---- locals

  /** Pops the top of the stack into a fresh local. */
  Local store() {
    String descriptor = reachable ? stack.getLast() : JavaNames.O;
    Local local = reserve(descriptor);
    put(local);
    return local;
  }

  /** A fresh local; the caller stores into it at once. */
  Local reserve(String descriptor) {
    Local local = new Local(nextLocal, descriptor);
    nextLocal += descriptor.equals("J") || descriptor.equals("D") ? 2 : 1;
    mostLocals = Math.max(mostLocals, nextLocal);
    live.add(local);
    return local;
  }

  /** A fresh local that holds null. */
  Local reserveNull(String descriptor) {
    Local local = reserve(descriptor);
    pushNull(descriptor);
    put(local);
    return local;
  }

  /** From here on no local shares its index with one from before. */
  void reserveFresh() {
    nextLocal = mostLocals;
  }

  /**
   * Gives a local back. Its value is let go: the JVM's interpreter would keep it alive until the
   * slot is used again, which a program sees in weak references and finalizers.
   */
  void release(Local local) {
    live.remove(local);
    if (local.isReference()) {
      pushNull(local.descriptor());
      put(local);
    }
    while (nextLocal > 0
        && live.stream().noneMatch(used -> used.index() >= nextLocal - 1)
        && local.index() == nextLocal - 1) {
      nextLocal--;
    }
  }

  /**
   * Overwrites the references that released locals still hold: the interpreter of the JVM takes
   * them for alive.
   */
  void forgetReleased() {
    if (reachable) {
      for (int index = nextLocal; index < mostLocals; index++) {
        out.visitInsn(Opcodes.ACONST_NULL);
        out.visitVarInsn(Opcodes.ASTORE, index);
      }
    }
  }

  List<Local> liveReferences() {
    return live.stream().filter(Local::isReference).toList();
  }

  void put(Local local) {
    if (reachable) {
      String descriptor = stack.removeLast();
      out.visitVarInsn(descriptor.equals("I") ? Opcodes.ISTORE : Opcodes.ASTORE, local.index());
    }
  }

  void load(Local local) {
    if (reachable) {
      out.visitVarInsn(
          local.descriptor().equals("I") ? Opcodes.ILOAD : Opcodes.ALOAD, local.index());
      stack.add(local.descriptor());
    }
  }

  // ---- stack

  List<String> stack() {
    return List.copyOf(stack);
  }

  void pushNull(String descriptor) {
    if (reachable) {
      out.visitInsn(Opcodes.ACONST_NULL);
      stack.add(descriptor);
    }
  }

  void push(int value) {
    if (!reachable) {
      return;
    }
    if (value >= -1 && value <= 5) {
      out.visitInsn(Opcodes.ICONST_0 + value);
    } else if (value == (byte) value) {
      out.visitIntInsn(Opcodes.BIPUSH, value);
    } else if (value == (short) value) {
      out.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      out.visitLdcInsn(value);
    }
    stack.add("I");
  }

  /** Pushes a long, double or String from the constant pool; the caller consumes it at once. */
  void pushConstant(Object value) {
    if (reachable) {
      out.visitLdcInsn(value);
      stack.add(value instanceof Long ? "J" : value instanceof Double ? "D" : JavaNames.STRING);
    }
  }

  void pushClass(String internalName) {
    if (reachable) {
      out.visitLdcInsn(Type.getObjectType(internalName));
      stack.add("Ljava/lang/Class;");
    }
  }

  void pop() {
    if (reachable) {
      out.visitInsn(Opcodes.POP);
      stack.removeLast();
    }
  }

  void dup() {
    if (reachable) {
      out.visitInsn(Opcodes.DUP);
      stack.add(stack.getLast());
    }
  }

  void dupBelow() {
    if (reachable) {
      out.visitInsn(Opcodes.DUP_X1);
      stack.add(stack.size() - 2, stack.getLast());
    }
  }

  void swap() {
    if (reachable) {
      out.visitInsn(Opcodes.SWAP);
      stack.add(stack.size() - 1, stack.removeLast());
    }
  }

  void cast(String internalName) {
    if (reachable) {
      out.visitTypeInsn(Opcodes.CHECKCAST, internalName);
      stack.removeLast();
      stack.add(JavaNames.descriptor(internalName));
    }
  }

  void isInstance(String internalName) {
    if (reachable) {
      out.visitTypeInsn(Opcodes.INSTANCEOF, internalName);
      stack.removeLast();
      stack.add("I");
    }
  }

  // ---- arrays

  void newArray(int size, String elementName) {
    push(size);
    if (reachable) {
      out.visitTypeInsn(Opcodes.ANEWARRAY, elementName);
      stack.removeLast();
      stack.add("[" + JavaNames.descriptor(elementName));
    }
  }

  void arrayStore() {
    if (reachable) {
      out.visitInsn(Opcodes.AASTORE);
      drop(3);
    }
  }

  void arrayLoad() {
    if (reachable) {
      out.visitInsn(Opcodes.AALOAD);
      stack.removeLast();
      String array = stack.removeLast();
      stack.add(array.substring(1));
    }
  }

  // ---- members

  void invokeStatic(String owner, String name, String descriptor) {
    invoke(Opcodes.INVOKESTATIC, owner, name, descriptor);
  }

  void invokeVirtual(String owner, String name, String descriptor) {
    invoke(Opcodes.INVOKEVIRTUAL, owner, name, descriptor);
  }

  void invokeSuper(String owner, String name, String descriptor) {
    invoke(Opcodes.INVOKESPECIAL, owner, name, descriptor);
  }

  private void invoke(int opcode, String owner, String name, String descriptor) {
    if (!reachable) {
      return;
    }
    out.visitMethodInsn(opcode, owner, name, descriptor, false);
    drop(Type.getArgumentCount(descriptor) + (opcode == Opcodes.INVOKESTATIC ? 0 : 1));
    String result = descriptor.substring(descriptor.indexOf(')') + 1);
    if (!result.equals("V")) {
      stack.add(result);
    }
  }

  /** Makes an object of a class whose constructor takes what {@code arguments} pushes. */
  void construct(String owner, String descriptor, Runnable arguments) {
    if (!reachable) {
      return;
    }
    out.visitTypeInsn(Opcodes.NEW, owner);
    out.visitInsn(Opcodes.DUP);
    stack.add(JavaNames.descriptor(owner));
    stack.add(JavaNames.descriptor(owner));
    arguments.run();
    out.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", descriptor, false);
    drop(Type.getArgumentCount(descriptor) + 1);
  }

  void getStatic(String owner, String name, String descriptor) {
    if (reachable) {
      out.visitFieldInsn(Opcodes.GETSTATIC, owner, name, descriptor);
      stack.add(descriptor);
    }
  }

  void putStatic(String owner, String name, String descriptor) {
    if (reachable) {
      out.visitFieldInsn(Opcodes.PUTSTATIC, owner, name, descriptor);
      stack.removeLast();
    }
  }

  void getField(String owner, String name, String descriptor) {
    if (reachable) {
      out.visitFieldInsn(Opcodes.GETFIELD, owner, name, descriptor);
      stack.removeLast();
      stack.add(descriptor);
    }
  }

  void putField(String owner, String name, String descriptor) {
    if (reachable) {
      out.visitFieldInsn(Opcodes.PUTFIELD, owner, name, descriptor);
      drop(2);
    }
  }

  private void drop(int count) {
    for (int i = 0; i < count; i++) {
      stack.removeLast();
    }
  }

  // ---- flow

  /** Jumps if the int or reference on the stack meets the condition of {@code opcode}. */
  void jumpIf(int opcode, Mark target) {
    if (!reachable) {
      return;
    }
    boolean comparesTwo = opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE;
    drop(comparesTwo ? 2 : 1);
    out.visitJumpInsn(opcode, target.label);
    agree(target);
  }

  void jump(Mark target) {
    if (reachable) {
      out.visitJumpInsn(Opcodes.GOTO, target.label);
      agree(target);
      reachable = false;
    }
  }

  private void agree(Mark target) {
    if (target.stack == null) {
      target.stack = List.copyOf(stack);
      return;
    }
    if (target.stack.size() != stack.size()) {
      throw new IllegalStateException("stacks differ: " + target.stack + " and " + stack);
    }
    List<String> merged = new ArrayList<>(stack);
    for (int i = 0; i < merged.size(); i++) {
      if (!merged.get(i).equals(target.stack.get(i))) {
        merged.set(i, JavaNames.O);
      }
    }
    target.stack = merged;
  }

  /** Places a mark that was only jumped to forwards; reachable if anything goes there. */
  void place(Mark mark) {
    if (reachable) {
      agree(mark);
    } else if (mark.stack == null) {
      return;
    }
    stack.clear();
    stack.addAll(mark.stack);
    reachable = true;
    flow++;
    out.visitLabel(mark.label);
  }

  /** Begins code that control enters in another way, with this stack. */
  void enter(Label label, List<String> entryStack) {
    stack.clear();
    stack.addAll(entryStack);
    reachable = true;
    flow++;
    out.visitLabel(label);
  }

  void line(int line) {
    if (reachable) {
      Label here = new Label();
      out.visitLabel(here);
      out.visitLineNumber(line, here);
    }
  }

  void throwTop() {
    leave(Opcodes.ATHROW);
  }

  void returnTop() {
    leave(Opcodes.ARETURN);
  }

  void returnVoid() {
    leave(Opcodes.RETURN);
  }

  private void leave(int opcode) {
    if (reachable) {
      out.visitInsn(opcode);
      stack.clear();
      reachable = false;
    }
  }

  void tableSwitch(int first, List<Label> targets, Label otherwise) {
    out.visitTableSwitchInsn(
        first, first + targets.size() - 1, otherwise, targets.toArray(Label[]::new));
    stack.clear();
    reachable = false;
  }

  // ---- exception handlers

  Region openRegion() {
    Region region = new Region(new Label());
    if (!hasRegions) {
      announce(region);
    }
    open.add(region);
    resume(region);
    return region;
  }

  /**
   * ASM computes the locals at handlers rightly only from the first declared handler on: declares
   * one for an instruction that cannot throw.
   */
  private void announce(Region region) {
    hasRegions = true;
    Label from = new Label();
    Label to = new Label();
    out.visitTryCatchBlock(from, to, region.handler, JavaNames.THROWABLE);
    out.visitLabel(from);
    out.visitInsn(Opcodes.NOP);
    out.visitLabel(to);
  }

  /** Leaves the region for a moment: code up to {@link #resume} is not under its handler. */
  void pause(Region region) {
    if (region.start != null) {
      Label end = new Label();
      out.visitLabel(end);
      region.ranges.add(new Label[] {region.start, end});
      region.start = null;
    }
  }

  void resume(Region region) {
    region.start = new Label();
    out.visitLabel(region.start);
  }

  /** Ends the region. Inner regions end before outer ones, which orders their handlers. */
  void close(Region region) {
    pause(region);
    open.remove(region);
    for (Label[] range : region.ranges) {
      guards.add(new Guard(range[0], range[1], region.handler));
    }
  }

  /** Begins the handler of a closed region: the throwable is on the stack. */
  void handler(Region region) {
    enter(region.handler, List.of(JavaNames.THROWN));
  }

  void finish() {
    for (Guard guard : guards) {
      if (guard.start.getOffset() < guard.end.getOffset()) {
        out.visitTryCatchBlock(guard.start, guard.end, guard.handler, JavaNames.THROWABLE);
      }
    }
    out.visitMaxs(0, 0);
    out.visitEnd();
  }
}
