package dev.ftcheck.rules;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that recurses along nested code and call chains, on threads with stacks to match. */
final class BigStack {

  /** Reserved, not used: the system hands out pages as the stack grows. */
  static final long PARSING_BYTES = 256L << 20;

  static final long ANALYSIS_BYTES = 1L << 30;

  private BigStack() {}

  /** Starts a daemon thread. */
  static void start(String name, long stackBytes, Runnable work) {
    Thread thread = new Thread(null, work, name, stackBytes);
    thread.setDaemon(true);
    thread.start();
  }

  /** Computes on a thread of its own, waits for it, and throws what it throws. */
  static <T> T compute(String name, long stackBytes, Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    start(
        name,
        stackBytes,
        () -> {
          try {
            result.complete(work.get());
          } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
          }
        });
    try {
      return result.join();
    } catch (CompletionException failed) {
      switch (failed.getCause()) {
        case RuntimeException exception -> throw exception;
        case Error error -> throw error;
        case null, default -> throw failed;
      }
    }
  }
}
