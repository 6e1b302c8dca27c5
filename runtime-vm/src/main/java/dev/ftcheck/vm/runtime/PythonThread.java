package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.trace.ThreadTrace;
import dev.ftcheck.vm.trace.Tracing;

/** A platform thread that runs Python. */
public final class PythonThread extends Thread {

  private final ThreadState state;
  private ThreadTrace trace = Tracing.ON ? ThreadTrace.idle() : null;

  /** Ends a system call that the thread makes; null while there is none to end. Guarded by this. */
  private Runnable waker;

  /**
   * A thread, not started.
   *
   * @param stackSize in bytes; 0 for the JVM's default
   */
  public PythonThread(ThreadState state, Runnable body, String name, long stackSize) {
    super(null, body, name, stackSize, false);
    this.state = state;
  }

  /** What the checker knows of the thread; null where nothing is checked. */
  public ThreadTrace trace() {
    return trace;
  }

  /** Called by the starting thread. */
  public void setTrace(ThreadTrace trace) {
    this.trace = trace;
  }

  public ThreadState state() {
    return state;
  }

  @Override
  public void run() {
    Interpreter interpreter = state.interpreter();
    interpreter.threads().add(this);
    try {
      super.run();
    } catch (ProcessEnd killed) {
      // The process that the thread belongs to is gone.
    } finally {
      setWaker(null);
      state.letGo();
      interpreter.threads().remove(this);
      Interrupts.threadEnded(interpreter);
    }
  }

  /** Called by the thread itself: how others end its system calls from now on. */
  public synchronized void setWaker(Runnable how) {
    waker = how;
  }

  /** Lets a system call of the thread end, if it makes one. */
  synchronized void interruptCall() {
    if (waker != null) {
      waker.run();
    }
  }
}
