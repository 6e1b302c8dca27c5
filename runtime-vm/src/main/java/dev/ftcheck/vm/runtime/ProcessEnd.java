package dev.ftcheck.vm.runtime;

/**
 * Ends the threads of a process inside the JVM, as the kernel ends those of a killed one. No Python
 * code can catch it, and it leads to no exception.
 */
public final class ProcessEnd extends Error {

  private static final long serialVersionUID = 1;

  private final int status;

  /**
   * An end.
   *
   * @param status the exit code; negative for the number of a signal
   */
  public ProcessEnd(int status) {
    super(null, null, false, false);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
