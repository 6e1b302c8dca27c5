package dev.ftcheck.vm.module.gc;

import dev.ftcheck.vm.runtime.Finalizers;
import dev.ftcheck.vm.types.weakref.WeakReferences;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A full collection of the JVM, and what follows from it in Python. */
final class Collection {

  private static final long MOST_WAIT_MILLIS = 1_000;
  private static final int MOST_ROUNDS = 3;

  private Collection() {}

  /** Collects until no more finalizer or callback comes of it; answers how many have run. */
  static int run() {
    int total = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      collect();
      int count = WeakReferences.current().runCallbacks() + Finalizers.current().runPending();
      total += count;
      if (count == 0) {
        break;
      }
    }
    return total;
  }

  /** Returns when the references that the collection cleared are in their queues. */
  @SuppressWarnings({"deprecation", "removal"})
  private static void collect() {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    WeakReference<Object> probe = new WeakReference<>(new Object(), queue);
    System.gc();
    try {
      queue.remove(MOST_WAIT_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    System.runFinalization();
    java.lang.ref.Reference.reachabilityFence(probe);
  }
}
