package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A frame as it was when a program asked for it: {@code f_lineno} does not move on. The local
 * variables of a function are known only where its own code asked; elsewhere they read as none.
 */
public final class PyFrame extends PyObject {

  public static final PyType TYPE =
      PyType.builtin("frame", "dev.ftcheck.vm.types.frame.FrameTypeTable", Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final PyCode code;
  private final PyDict globals;
  private final int position;
  private final Supplier<PyFrame> caller;
  private volatile int line;
  private volatile PyObject locals;
  private volatile PyObject traceFunction = PyNone.NONE;

  /**
   * A frame.
   *
   * @param position index of the instruction in the code's positions; -1 when unknown
   * @param caller makes the frame that called this one, or null
   */
  public PyFrame(PyCode code, PyDict globals, int line, int position, Supplier<PyFrame> caller) {
    this.code = code;
    this.globals = globals;
    this.line = line;
    this.position = position;
    this.caller = caller;
    this.locals = code.has(PyCode.OPTIMIZED) || code.has(PyCode.NEW_LOCALS) ? null : globals;
  }

  /** The frame of a traceback entry, always the same. */
  public static PyFrame of(PyTraceback entry) {
    if (entry.frame() instanceof PyFrame known) {
      return known;
    }
    PyFrame made =
        new PyFrame(entry.code(), entry.globals(), entry.line(), entry.position(), () -> null);
    entry.setFrame(made);
    return made;
  }

  public PyCode code() {
    return code;
  }

  public PyDict globals() {
    return globals;
  }

  public int line() {
    return line;
  }

  void setLine(int line) {
    this.line = line;
  }

  int position() {
    return position;
  }

  /** The calling frame; null at the bottom. */
  public PyFrame caller() {
    return caller.get();
  }

  /** The local variables as a mapping; an empty one where they are not known. */
  PyObject locals() {
    PyObject known = locals;
    if (known == null) {
      known = new PyDict();
      locals = known;
    }
    return known;
  }

  /** Gives the frame the variables that its code has at hand. */
  public void setLocals(PyObject mapping) {
    locals = mapping;
  }

  PyObject traceFunction() {
    return traceFunction;
  }

  void setTraceFunction(PyObject function) {
    traceFunction = function;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
