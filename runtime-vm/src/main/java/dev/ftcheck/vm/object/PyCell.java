package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.ThreadTrace;
import dev.ftcheck.vm.trace.Traceable;
import dev.ftcheck.vm.trace.Tracing;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;

/** The box of a variable that an inner function uses. Loads are plain, stores release. */
public final class PyCell extends PyObject implements Traceable {

  public static final PyType TYPE =
      PyType.builtin(
          "cell",
          "dev.ftcheck.vm.types.function.CellTypeTable",
          java.util.Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private static final VarHandle SHADOW;

  static {
    try {
      SHADOW = MethodHandles.lookup().findVarHandle(PyCell.class, "shadow", Object.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private PyObject value;

  private Object shadow;

  public PyCell() {
    if (Tracing.ON) {
      shadow = ThreadTrace.current().birth();
    }
  }

  public PyCell(PyObject value) {
    this();
    VarHandle.releaseFence();
    this.value = value;
  }

  @Override
  public Object shadow() {
    return shadow;
  }

  @Override
  public Object changeShadow(Object from, Object to) {
    Object before = SHADOW.compareAndExchange(this, from, to);
    return before == from ? to : before;
  }

  @Override
  public int locationCount() {
    return 1;
  }

  @Override
  public boolean holdsOthers() {
    return true;
  }

  @Override
  public void forEachHeld(Consumer<PyObject> visitor) {
    PyObject held = value;
    if (held != null) {
      visitor.accept(held);
    }
  }

  /** The value; null while the variable is unbound. */
  public PyObject get() {
    if (Tracing.ON) {
      Accesses.readCell(this);
    }
    return value;
  }

  /** Binds the variable; null unbinds it. */
  public void set(PyObject value) {
    if (Tracing.ON) {
      Accesses.writeCell(this, value);
    }
    VarHandle.releaseFence();
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
