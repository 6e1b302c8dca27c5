package dev.ftcheck.vm.runtime;

import dev.ftcheck.tracer.report.MisuseKind;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.trace.Publication;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;
import dev.ftcheck.vm.trace.ThreadTrace;
import dev.ftcheck.vm.trace.Tracing;
import dev.ftcheck.vm.trace.Wish;
import java.util.function.BooleanSupplier;

/**
 * Every synchronisation of a Python program, told at the place where it happens: the one class
 * through which the checker learns its happens-before edges. A call before an edge's start names
 * what is ordered, the call at its end the same object. All do nothing while nothing is checked.
 *
 * <p>The primitives call nothing for what gives no edge, such as a failed {@code acquire}.
 */
public final class SyncEvents {

  private SyncEvents() {}

  /** {@code Thread.start}, in the starting thread, before the new one runs. */
  public static void threadStarts(PythonThread child) {
    if (Tracing.ON) {
      child.setTrace(ThreadTrace.current().starts(child.getName()));
    }
  }

  /** The first event of a thread. */
  public static void threadBegins() {
    if (Tracing.ON) {
      ThreadTrace.current().begins();
    }
  }

  /** The last event of a thread. */
  public static void threadEnds() {
    if (Tracing.ON) {
      ThreadTrace.current().ends();
    }
  }

  /** {@code join} returned, or {@code is_alive()} told false, because the thread ended. */
  public static void threadJoined(Thread ended) {
    if (Tracing.ON && ended instanceof PythonThread thread) {
      ThreadTrace.current().joins(thread.trace());
    }
  }

  /** Before a lock is free for others. */
  public static void lockReleases(SyncPoint lock) {
    if (Tracing.ON) {
      ThreadTrace.current().releasesLock(lock.syncRecord());
    }
  }

  public static void lockAcquired(SyncPoint lock) {
    if (Tracing.ON) {
      ThreadTrace.current().acquired(lock.syncRecord(), true);
    }
  }

  /** A lock was acquired by an attempt that gives up by itself, so that no deadlock comes of it. */
  public static void lockTried(SyncPoint lock) {
    if (Tracing.ON) {
      ThreadTrace.current().acquired(lock.syncRecord(), false);
    }
  }

  /** The body of a module has run. */
  public static void moduleRan(SyncPoint module) {
    releases(module);
  }

  /** An {@code import} found a module. */
  public static void moduleSeen(SyncPoint module) {
    acquires(module);
  }

  /**
   * A context was copied, to run something in it: what an event loop is given by another thread, or
   * a thread by the one that starts it.
   */
  public static void contextCopied(SyncPoint context) {
    releases(context);
  }

  /** Something runs in a context that was copied, in whatever thread. */
  public static void contextEntered(SyncPoint context) {
    acquires(context);
  }

  /** {@code notify} is about to wake this wait. */
  public static void waitNotified(SyncPoint waiter) {
    releases(waiter);
  }

  /** {@code Condition.wait} returns because it was notified. */
  public static void waitReturned(SyncPoint waiter) {
    acquires(waiter);
  }

  /** A semaphore that some may take before anybody released it. */
  public static void semaphoreMade(SyncPoint semaphore, long permits) {
    if (Tracing.ON && semaphore.syncRecord() != null) {
      semaphore.syncRecord().hasPermits(permits);
    }
  }

  public static void semaphoreReleases(SyncPoint semaphore) {
    if (Tracing.ON) {
      ThreadTrace.current().hands(semaphore.syncRecord(), SyncRecord.PERMIT);
    }
  }

  public static void semaphoreAcquired(SyncPoint semaphore) {
    if (Tracing.ON) {
      ThreadTrace.current().takesPermit(semaphore.syncRecord());
    }
  }

  public static void eventSets(SyncPoint event) {
    releases(event);
  }

  /** {@code wait()} or {@code is_set()} told true. */
  public static void eventSeen(SyncPoint event) {
    acquires(event);
  }

  public static void barrierArrives(SyncPoint barrier) {
    releases(barrier);
  }

  public static void barrierDeparts(SyncPoint barrier) {
    acquires(barrier);
  }

  public static void itemPuts(SyncPoint queue, PyObject item) {
    if (Tracing.ON) {
      Publication.publish(item);
      ThreadTrace.current().hands(queue.syncRecord(), item);
    }
  }

  public static void itemTaken(SyncPoint queue, PyObject item) {
    if (Tracing.ON) {
      ThreadTrace.current().takes(queue.syncRecord(), item);
    }
  }

  /** {@code get} made room in a bounded queue. */
  public static void roomMade(SyncPoint queue) {
    if (Tracing.ON) {
      ThreadTrace.current().releases(SyncRecord.roomOf(queue));
    }
  }

  /** {@code put} goes on that had waited for room. */
  public static void roomUsed(SyncPoint queue) {
    if (Tracing.ON) {
      ThreadTrace.current().acquires(SyncRecord.roomOf(queue));
    }
  }

  public static void taskDone(SyncPoint queue) {
    if (Tracing.ON) {
      ThreadTrace.current().releases(SyncRecord.tasksOf(queue));
    }
  }

  /** {@code Queue.join} returns. */
  public static void tasksJoined(SyncPoint queue) {
    if (Tracing.ON) {
      ThreadTrace.current().acquires(SyncRecord.tasksOf(queue));
    }
  }

  public static void futureResolves(SyncPoint future, PyObject result) {
    if (Tracing.ON) {
      Publication.publish(result);
      releases(future);
    }
  }

  /** {@code result}, {@code exception}, {@code wait}, {@code as_completed} or a callback saw it. */
  public static void futureSeen(SyncPoint future) {
    if (Tracing.ON) {
      ThreadTrace.current().sees(future.syncRecord());
    }
    acquires(future);
  }

  /** A future got an exception, which is lost unless somebody sees the future. */
  public static void futureFails(SyncPoint future, PyObject raised) {
    if (Tracing.ON) {
      ThreadTrace.current().fails(future.syncRecord(), raised);
    }
  }

  /** The program has a signal handler or another process, which may wake its threads. */
  public static void listensToOthers() {
    if (Tracing.ON) {
      ThreadTrace.current().listensToOthers();
    }
  }

  /** The main thread is about to end the program, daemon threads or not. */
  public static void programEnds() {
    if (Tracing.ON) {
      ThreadTrace.current().endsProgram();
    }
  }

  /** The program ends the process at once. Answers the status to end it with. */
  public static int processExits(int status) {
    return Tracing.ON ? ThreadTrace.current().exits(status) : status;
  }

  /** What a thread is called, in the thread itself. */
  public static void threadNamed(String name, boolean isDaemon) {
    if (Tracing.ON) {
      ThreadTrace.current().named(name, isDaemon);
    }
  }

  /** The thread may stop to wait for a lock. */
  public static void waitsForLock(SyncPoint lock) {
    if (Tracing.ON) {
      ThreadTrace.current().wants(new Wish.Lock(lock.syncRecord()));
    }
  }

  /** The thread may stop to wait for the end of another one. */
  public static void waitsForEnd(Thread other) {
    if (Tracing.ON && other instanceof PythonThread thread) {
      ThreadTrace.current().wants(new Wish.End(thread.trace()));
    }
  }

  /** The thread may stop to wait for what any other one may bring. */
  public static void waits(String operation) {
    if (Tracing.ON) {
      ThreadTrace.current().wants(new Wish.Signal(operation));
    }
  }

  /**
   * The thread may stop to wait for the result of a task.
   *
   * @param isPending whether no thread has begun the task, at the moment of asking
   */
  public static void waitsForResult(String operation, BooleanSupplier isPending) {
    if (Tracing.ON) {
      ThreadTrace.current().wants(new Wish.Result(operation, isPending));
    }
  }

  /** The thread begins a task whose result others may wait for. */
  public static void taskBegins() {
    if (Tracing.ON) {
      ThreadTrace.current().runsTask(true);
    }
  }

  /** The task's result is there. */
  public static void taskEnds() {
    if (Tracing.ON) {
      ThreadTrace.current().runsTask(false);
    }
  }

  /** An object of {@code threading} is used as its documentation forbids. */
  public static void misused(MisuseKind kind, PyObject object) {
    if (Tracing.ON) {
      ThreadTrace.current().misuses(kind, object);
    }
  }

  /** An object is handed to another thread in a way that no other event tells. */
  public static void published(PyObject object) {
    if (Tracing.ON) {
      Publication.publish(object);
    }
  }

  private static void releases(SyncPoint point) {
    if (Tracing.ON) {
      ThreadTrace.current().releases(point.syncRecord());
    }
  }

  private static void acquires(SyncPoint point) {
    if (Tracing.ON) {
      ThreadTrace.current().acquires(point.syncRecord());
    }
  }
}
