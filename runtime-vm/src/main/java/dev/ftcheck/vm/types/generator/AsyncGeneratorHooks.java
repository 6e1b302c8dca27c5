package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.runtime.ThreadState;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * {@code sys.set_asyncgen_hooks} of one thread: what an event loop wants to know of async
 * generators. The finalizer is kept but not called: async generators have no finalization here.
 */
public final class AsyncGeneratorHooks {

  private static final Map<ThreadState, AsyncGeneratorHooks> OF_THREADS = new WeakHashMap<>();

  private volatile PyObject firstIteration;
  private volatile PyObject finalizer;

  private AsyncGeneratorHooks() {}

  /** Those of the running thread. */
  public static AsyncGeneratorHooks current() {
    synchronized (OF_THREADS) {
      return OF_THREADS.computeIfAbsent(ThreadState.current(), _ -> new AsyncGeneratorHooks());
    }
  }

  /** Called with each async generator before its first step; null for none. */
  public PyObject firstIteration() {
    return firstIteration;
  }

  public void setFirstIteration(PyObject hook) {
    firstIteration = hook;
  }

  public PyObject finalizer() {
    return finalizer;
  }

  public void setFinalizer(PyObject hook) {
    finalizer = hook;
  }
}
