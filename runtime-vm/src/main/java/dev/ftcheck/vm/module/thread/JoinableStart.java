package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.fork.StaysBehind;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.PythonThread;
import dev.ftcheck.vm.runtime.RunningThreads;
import dev.ftcheck.vm.runtime.ThreadStart;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Starts threads that can be joined, and finds running ones by their identity. */
public final class JoinableStart {

  /** The running threads of an interpreter by identity. */
  private static final class Known implements StaysBehind {
    private final Map<Long, Thread> threads = new ConcurrentHashMap<>();
  }

  private JoinableStart() {}

  private static Known known() {
    return Interpreter.current().state(Known.class, Known::new);
  }

  /** The thread that runs the main program of this interpreter. */
  public static Thread mainThread() {
    Thread main = Interpreter.current().mainThread();
    return main == null ? Thread.currentThread() : main;
  }

  /** Whether the handle is that of the running thread. */
  public static boolean isCurrent(PyThreadHandle handle) {
    return handle.identity() == RunningThreads.identity(Thread.currentThread());
  }

  static Thread find(PyObject identity) {
    long number = Conversions.toLong(identity);
    Known known = known();
    Thread thread = known.threads.get(number);
    if (thread == null && RunningThreads.identity(mainThread()) == number) {
      return mainThread();
    }
    if (thread == null && RunningThreads.identity(Thread.currentThread()) == number) {
      return Thread.currentThread();
    }
    return thread;
  }

  /** Starts a thread behind a handle that has none yet. */
  public static void start(PyThreadHandle handle, Runnable body, boolean isDaemon) {
    PythonThread thread = prepare(handle, body, isDaemon);
    launch(handle, thread);
  }

  /** The thread behind the handle, not yet running. */
  public static PythonThread prepare(PyThreadHandle handle, Runnable body, boolean isDaemon) {
    handle.claim();
    Known known = known();
    RunningThreads running = RunningThreads.current();
    try {
      PythonThread thread =
          ThreadStart.create(
              body,
              () -> {
                ThreadEnd.forget();
                known.threads.remove(handle.identity());
                handle.markDone();
                running.forget(handle);
              });
      handle.setThread(thread);
      known.threads.put(handle.identity(), thread);
      if (!isDaemon) {
        running.awaitAtExit(handle);
      }
      return thread;
    } catch (Raise refused) {
      handle.unclaim();
      throw refused;
    }
  }

  /** Lets the prepared thread run. */
  public static void launch(PyThreadHandle handle, PythonThread thread) {
    try {
      ThreadStart.launch(thread);
    } catch (Raise refused) {
      known().threads.remove(handle.identity());
      RunningThreads.current().forget(handle);
      handle.unclaim();
      throw refused;
    }
  }
}
