package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/**
 * A frame, made when a program asks for it. What changes while the code runs comes from its {@link
 * FrameSource}; {@code f_locals} of a function is a snapshot that cannot be written through.
 */
public final class PyFrame extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "frame",
          "dev.ftcheck.vm.types.frame.FrameTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final PyCode code;
  private final PyDict globals;
  private final FrameSource source;
  private volatile PyObject traceFunction = PyNone.NONE;

  public PyFrame(PyCode code, PyDict globals, FrameSource source) {
    this.code = code;
    this.globals = globals;
    this.source = source;
  }

  /** The frame of a traceback entry, always the same. */
  public static PyFrame of(PyTraceback entry) {
    synchronized (entry) {
      if (entry.frame() instanceof PyFrame known) {
        return known;
      }
      PyFrame made = new PyFrame(entry.code(), entry.globals(), new TracebackPlace(entry));
      entry.setFrame(made);
      return made;
    }
  }

  public PyCode code() {
    return code;
  }

  public PyDict globals() {
    return globals;
  }

  public int line() {
    return source.line();
  }

  int position() {
    return source.position();
  }

  /** The calling frame; null at the bottom. */
  public PyFrame caller() {
    return source.caller();
  }

  /** The generator or coroutine whose frame it is; null for none. */
  PyObject generator() {
    return source.generator();
  }

  /** The local variables as a mapping; an empty one where they are not known. */
  public PyObject locals() {
    PyObject known = source.locals();
    if (known != null) {
      return known;
    }
    boolean hasOwn = code.has(PyCode.OPTIMIZED) || code.has(PyCode.NEW_LOCALS);
    return hasOwn ? new PyDict() : globals;
  }

  void clear() {
    source.clear();
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
