package dev.ftcheck.vm.object;

import java.util.Set;
import java.util.function.Supplier;

/**
 * One entry of a traceback: a place in a code object, and the entries of the frames it called.
 *
 * <p>The frame object is made when a program asks for it.
 */
public final class PyTraceback extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "traceback",
          "dev.ftcheck.vm.types.traceback.TracebackTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final PyCode code;
  private final PyDict globals;
  private final int position;
  private volatile PyTraceback next;
  private volatile PyObject frame;
  private volatile Supplier<PyObject> locals;
  private volatile int givenLine;

  /**
   * An entry.
   *
   * @param position an index into the code's position table
   * @param next the entry of the frame that this one called; null at the place of the raise
   * @param locals the variables of the frame as they were; null when the frame is set
   */
  public PyTraceback(
      PyCode code, PyDict globals, int position, PyTraceback next, Supplier<PyObject> locals) {
    this.code = code;
    this.globals = globals;
    this.position = position;
    this.next = next;
    this.locals = locals;
  }

  public PyCode code() {
    return code;
  }

  public PyDict globals() {
    return globals;
  }

  /** Index into {@link PyCode#positions}. */
  public int position() {
    return position;
  }

  /** {@code tb_lineno}. */
  public int line() {
    if (givenLine != 0) {
      return givenLine;
    }
    int[] lines = code.positions().line();
    return position >= 0 && position < lines.length ? lines[position] : code.header().firstLine();
  }

  /** Sets the line of an entry that a program makes. */
  public void setLine(int line) {
    this.givenLine = line;
  }

  /** {@code tb_next}; null for None. */
  public PyTraceback next() {
    return next;
  }

  public void setNext(PyTraceback next) {
    this.next = next;
  }

  /** {@code tb_frame}; null until somebody set it. */
  public PyObject frame() {
    return frame;
  }

  /** From now on the frame alone holds the variables. */
  public void setFrame(PyObject frame) {
    this.frame = frame;
    this.locals = null;
  }

  /** The variables of the frame; null when the frame object has them. */
  public Supplier<PyObject> locals() {
    return locals;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
