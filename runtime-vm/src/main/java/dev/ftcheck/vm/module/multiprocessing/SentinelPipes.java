package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.fork.StaysBehind;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.OsErrors;

/**
 * The two pipes between a process and its child by whose ends each notices the other's death: the
 * writing end is closed with the process that has it. Thread-safe.
 */
final class SentinelPipes implements Runnable, StaysBehind {

  private static final int CLOSE_ON_EXEC = 0x80000;

  private final int[] ofChild = open();
  private final int[] ofParent = open();
  private boolean closed;

  private static int[] open() {
    int[] ends = new int[2];
    OsErrors.check(FileCalls.pipe2(CLOSE_ON_EXEC, ends));
    return ends;
  }

  /** What the parent waits for to become readable. */
  int sentinel() {
    return ofChild[0];
  }

  /** What the child waits for to become readable. */
  int parentSentinel() {
    return ofParent[0];
  }

  /** To be called when the child has ended. */
  void childEnded() {
    FileCalls.close(ofChild[1]);
    FileCalls.close(ofParent[0]);
  }

  /** Closes the parent's ends, once. */
  @Override
  public synchronized void run() {
    if (!closed) {
      closed = true;
      FileCalls.close(ofChild[0]);
      FileCalls.close(ofParent[1]);
    }
  }
}
