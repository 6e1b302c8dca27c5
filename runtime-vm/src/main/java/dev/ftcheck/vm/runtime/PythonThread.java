package dev.ftcheck.vm.runtime;

/** A platform thread that runs Python. */
public final class PythonThread extends Thread {

  private final ThreadState state;

  /**
   * A thread, not started.
   *
   * @param stackSize in bytes; 0 for the JVM's default
   */
  public PythonThread(ThreadState state, Runnable body, String name, long stackSize) {
    super(null, body, name, stackSize, false);
    this.state = state;
  }

  public ThreadState state() {
    return state;
  }
}
