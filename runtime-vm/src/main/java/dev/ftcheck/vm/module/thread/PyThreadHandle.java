package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.runtime.Latch;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.RunningThreads;
import dev.ftcheck.vm.runtime.SyncEvents;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code _thread._ThreadHandle}: tells of a thread whether it ended, and waits for that. */
public final class PyThreadHandle extends PyObject implements RunningThreads.Joinable, Forkable {

  public static final PyType TYPE =
      PyType.builtin(
          "_thread._ThreadHandle",
          "dev.ftcheck.vm.module.thread.ThreadHandleTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  private final AtomicBoolean claimed = new AtomicBoolean();
  private final Latch done = new Latch();
  private volatile Thread thread;

  /** Of a thread that is not yet started. */
  public PyThreadHandle() {}

  /** Of a running thread. */
  public PyThreadHandle(Thread thread) {
    this.thread = thread;
    claimed.set(true);
  }

  /** Takes the handle for a new thread; RuntimeError when it has one. */
  void claim() {
    if (!claimed.compareAndSet(false, true)) {
      throw Errors.runtimeError("thread already started");
    }
  }

  /** The thread could not be started after all. */
  void unclaim() {
    claimed.set(false);
  }

  /** Names the thread; both the starting and the started thread call it. */
  void setThread(Thread started) {
    thread = started;
  }

  /** {@code _set_done}; RuntimeError before the start. */
  void setDone() {
    if (!claimed.get()) {
      throw Errors.runtimeError("thread not started");
    }
    markDone();
  }

  public void markDone() {
    done.set();
  }

  /** Whether the thread has ended. */
  public boolean isDone() {
    boolean ended = done.isSet();
    if (ended) {
      SyncEvents.threadJoined(thread);
    }
    return ended;
  }

  /** The thread's identity; 0 before its start. */
  long identity() {
    Thread known = thread;
    return known == null ? 0 : RunningThreads.identity(known);
  }

  /** Waits for the thread's end. */
  public void join(long deadline) {
    if (!claimed.get()) {
      throw Errors.runtimeError("thread not started");
    }
    if (thread == Thread.currentThread()) {
      throw Errors.runtimeError("Cannot join current thread");
    }
    if (!done.isSet() && RunningThreads.current().isFinalizing()) {
      throw Errors.of(
          ExceptionTypes.PYTHON_FINALIZATION_ERROR, "cannot join thread at interpreter shutdown");
    }
    SyncEvents.waitsForEnd(thread);
    if (deadline == Timeouts.AT_ONCE ? done.isSet() : done.await(deadline)) {
      SyncEvents.threadJoined(thread);
    }
  }

  @Override
  public void joinAtExit() {
    if (thread != Thread.currentThread()) {
      SyncEvents.waitsForEnd(thread);
      done.await(Parking.NEVER);
    }
  }

  /** All threads but the one that forks are gone in the child. */
  @Override
  public Object forkInto(HeapCopy copy) {
    PyThreadHandle made = new PyThreadHandle();
    made.claimed.set(claimed.get());
    made.thread = copy.of(thread);
    if (claimed.get() && made.thread == thread) {
      made.markDone();
    }
    return made;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
