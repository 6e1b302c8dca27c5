package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.ObjectLock;

/** Starts Python threads. */
public final class ThreadStart {

  private ThreadStart() {}

  /**
   * A thread of the running thread's interpreter, not yet started.
   *
   * @param body must catch all that Python code raises
   * @param end runs last, whatever happens
   * @throws dev.ftcheck.vm.object.Raise PythonFinalizationError when the interpreter ends
   */
  public static PythonThread create(Runnable body, Runnable end) {
    Interpreter interpreter = Interpreter.current();
    RunningThreads threads = RunningThreads.current();
    if (threads.isFinalizing()) {
      throw Errors.of(
          ExceptionTypes.PYTHON_FINALIZATION_ERROR,
          "can't create new thread at interpreter shutdown");
    }
    PythonThread thread =
        new PythonThread(
            new ThreadState(interpreter),
            () -> run(threads, body, end),
            "Thread",
            threads.effectiveStackSize());
    // The program's end decides what is waited for; to the JVM all are daemons.
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Lets it run.
   *
   * @throws dev.ftcheck.vm.object.Raise RuntimeError when the system has no more threads to give
   */
  public static void launch(PythonThread thread) {
    RunningThreads threads = RunningThreads.current();
    ObjectLock.becomeMultiThreaded();
    SyncEvents.threadStarts(thread);
    threads.began();
    try {
      thread.start();
    } catch (OutOfMemoryError exhausted) {
      threads.ended();
      throw Errors.runtimeError("can't start new thread");
    }
  }

  /**
   * A thread that ends with its process has no last steps: to the program it never came to its end,
   * as CPython's daemon threads.
   */
  private static void run(RunningThreads threads, Runnable body, Runnable end) {
    try {
      SyncEvents.threadBegins();
      body.run();
    } catch (ProcessEnd killed) {
      throw killed;
    } catch (Throwable broken) {
      end(threads, end);
      throw broken;
    }
    end(threads, end);
  }

  private static void end(RunningThreads threads, Runnable end) {
    SyncEvents.threadEnds();
    ThreadState.current().letGo();
    threads.ended();
    end.run();
  }
}
