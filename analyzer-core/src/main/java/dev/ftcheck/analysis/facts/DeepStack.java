package dev.ftcheck.analysis.facts;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs recursive work that may be as deep as the source is nested. */
final class DeepStack {

  private static final long BYTES = 512L << 20;

  private DeepStack() {}

  /**
   * Calls {@code work} here, or once more on a large stack if this thread's is too small, so it
   * must be repeatable.
   */
  static <T> T call(Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError exhausted) {
      return callOnLargeStack(work);
    }
  }

  private static <T> T callOnLargeStack(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    new Thread(null, task, "ftcheck-deep-lowering", BYTES).start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case Error error -> throw error;
        case RuntimeException exception -> throw exception;
        case Throwable checked -> throw new IllegalStateException(checked);
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
