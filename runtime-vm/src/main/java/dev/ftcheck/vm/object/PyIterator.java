package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.ThreadTrace;
import dev.ftcheck.vm.trace.Traceable;
import dev.ftcheck.vm.trace.Tracing;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * An iterator of the VM: {@code for} and the built-ins call {@link #next} directly. An iterator
 * object of a program is wrapped by {@link Iteration#iterator}.
 */
public abstract class PyIterator extends PyObject implements Traceable {

  private static final VarHandle SHADOW;

  static {
    try {
      SHADOW = MethodHandles.lookup().findVarHandle(PyIterator.class, "shadow", Object.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private Object shadow = Tracing.ON ? ThreadTrace.current().birth() : null;

  @Override
  public final Object shadow() {
    return shadow;
  }

  @Override
  public final Object changeShadow(Object from, Object to) {
    Object before = SHADOW.compareAndExchange(this, from, to);
    return before == from ? to : before;
  }

  @Override
  public final int locationCount() {
    return 1;
  }

  /** Tells the checker that the iterator moves on. */
  protected final void advances() {
    if (Tracing.ON) {
      Accesses.advance(this);
    }
  }

  /**
   * The next item; null at the end. (A generator's return value is in its StopIteration only when
   * {@code __next__} is called from Python.)
   */
  public abstract PyObject next();

  /** The object that Python sees as the iterator. */
  public PyObject seen() {
    return this;
  }
}
