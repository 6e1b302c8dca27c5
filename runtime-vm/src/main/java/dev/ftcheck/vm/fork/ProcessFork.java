package dev.ftcheck.vm.fork;

import dev.ftcheck.vm.module.signal.SignalTable;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.ObjectLock;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.PythonThread;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.runtime.ThreadState;

/**
 * A fork: the running thread's interpreter and all that can be reached from its modules are copied,
 * and a program goes on in the copy, on a thread that is its main thread.
 */
public final class ProcessFork {

  /** As the main thread of a program has. */
  private static final long STACK_BYTES = 32L << 20;

  private static final Object ONE_AT_A_TIME = new Object();

  private final HeapCopy copy = new HeapCopy();
  private final Interpreter child;
  private final ChildProcess process;
  private final PyObject argument;
  private final Program program;

  /** What runs in the child, after the copying. */
  public interface Program {
    /**
     * Runs on the child's main thread.
     *
     * @param argument the copy of what the fork was given
     * @return the exit code
     */
    int run(PyObject argument);
  }

  private ProcessFork(PyObject argument, Program program, Runnable end) {
    Interpreter parent = Interpreter.current();
    this.program = program;
    this.child = copy.of(parent);
    ThreadState state = new ThreadState(child);
    PythonThread thread = new PythonThread(state, () -> run(end), "MainThread", STACK_BYTES);
    thread.setDaemon(true);
    copy.replace(Thread.currentThread(), thread);
    copy.replace(ThreadState.current(), state);
    this.argument = copy.of(argument);
    state.setContext(copy.of(ThreadState.current().context()));
    copy.finish();
    copy.forEach(
        (original, copied) -> {
          if (original instanceof PyObject object && copied instanceof PyObject) {
            Identity.inherit(object, (PyObject) copied);
          }
        });
    child.setMainThread(thread);
    SignalTable.inherit(child);
    this.process = ProcessTable.enter(child);
    copy.descriptorOwners().forEach(DescriptorOwner::duplicate);
    copy.forgetOriginals();
  }

  /**
   * Starts a child of the running thread's process.
   *
   * @param argument a Python object, which the child has a copy of
   * @param program what it runs
   * @param end runs last, when the child's exit code is known
   */
  public static ChildProcess start(PyObject argument, Program program, Runnable end) {
    ObjectLock.becomeMultiThreaded();
    SyncEvents.listensToOthers();
    ProcessFork fork;
    synchronized (ONE_AT_A_TIME) {
      fork = new ProcessFork(argument, program, end);
    }
    fork.child.mainThread().start();
    return fork.process;
  }

  private void run(Runnable end) {
    int code =
        ProcessRun.run(
            process,
            () -> {
              begin();
              return program.run(argument);
            });
    try {
      copy.descriptorOwners().forEach(DescriptorOwner::closeAtEnd);
    } finally {
      process.end(code);
      end.run();
    }
  }

  private void begin() {
    copy.firstSteps().forEach(Runnable::run);
    copy.firstSteps().clear();
    for (Rehashed table = copy.nextTable(); table != null; table = copy.nextTable()) {
      try {
        table.rehash();
      } catch (Raise unhashable) {
        // A key's own hash function failed: its table stays as it was.
        continue;
      }
    }
    SignalTable.connectInherited();
  }
}
