package dev.ftcheck.vm.runtime;

/**
 * Ends the threads of a process inside the JVM, as the kernel ends those of a killed one. No Python
 * code can catch it, and it leads to no exception.
 */
public final class ProcessEnd extends Error {

  private static final long serialVersionUID = 1;

  private final int status;
  private final Thread spared;

  /**
   * An end.
   *
   * @param status the exit code; negative for the number of a signal
   */
  public ProcessEnd(int status) {
    this(status, null);
  }

  private ProcessEnd(int status, Thread spared) {
    super(null, null, false, false);
    this.status = status;
    this.spared = spared;
  }

  /** The end of all threads but the one that winds its interpreter up. */
  static ProcessEnd ofDaemons(Thread finalizing) {
    return new ProcessEnd(0, finalizing);
  }

  /** Whether the thread is among those that end. */
  boolean concerns(Thread thread) {
    return thread != spared;
  }

  public int status() {
    return status;
  }
}
