package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.Epoch;
import dev.ftcheck.tracer.clock.Snapshot;
import dev.ftcheck.tracer.clock.ThreadClock;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.runtime.PythonThread;

/**
 * What the checker knows of a thread. Owned by its thread, but for the last moments that its end
 * leaves behind.
 */
public final class ThreadTrace {

  /** Of threads that run Python without being the program's. */
  private static final ThreadLocal<ThreadTrace> FOREIGN =
      ThreadLocal.withInitial(ThreadTrace::idle);

  private final CheckedRun run;
  private final int number;
  private final ThreadClock clock;

  /** As {@link #clock}, without the edges of locks: what another schedule could not change. */
  private final ThreadClock order;

  private final HeldLocks held;
  private CallContext context = new CallContext(this, null, null, -1);
  private Lockset locks;
  private boolean active;
  private long accesses;

  /** The object whose location is being accessed, for the name in a report. */
  private Traceable accessed;

  /** The key of the location being accessed; null where it has none. */
  private PyObject key;

  private volatile Snapshot last;
  private volatile Snapshot lastInOrder;

  ThreadTrace(CheckedRun run, int number, ThreadClock clock, ThreadClock order) {
    this.run = run;
    this.number = number;
    this.clock = clock;
    this.order = order;
    this.locks = run == null ? null : run.noLocks();
    this.held = run == null ? null : new HeldLocks(run.lockOrder());
  }

  /** Of a thread whose accesses nobody looks at. */
  public static ThreadTrace idle() {
    return new ThreadTrace(null, -1, null, null);
  }

  /** Of the running thread. */
  public static ThreadTrace current() {
    return Thread.currentThread() instanceof PythonThread thread ? thread.trace() : FOREIGN.get();
  }

  public CallContext context() {
    return context;
  }

  void setContext(CallContext now) {
    context = now;
  }

  CallContext entered(CallContext fresh) {
    if (run != null) {
      run.coverage().entered(fresh);
    }
    return fresh;
  }

  /** The run that the thread belongs to; null for none. */
  CheckedRun run() {
    return run;
  }

  /** The thread's number in the run, never used again. */
  int number() {
    return number;
  }

  /** Whether accesses count: not before the program started its first thread. */
  boolean isActive() {
    return active;
  }

  /** What an object that the thread makes now has in the place of a shadow; null for none. */
  public Birth birth() {
    return run == null ? null : context.birth();
  }

  /** The present epoch; 0 while accesses do not count. */
  public long epoch() {
    return active ? clock.epoch() : 0;
  }

  long accesses() {
    return accesses;
  }

  Lockset locks() {
    return locks;
  }

  Traceable accessed() {
    return accessed;
  }

  PyObject key() {
    return key;
  }

  // ---- accesses

  void read(ObjectShadow shadow, int location, int kind, Traceable object, PyObject itsKey) {
    accesses++;
    if (!Epoch.same(shadow.read(location), clock.epoch())) {
      accessed = object;
      key = itsKey;
      run.races().read(clock, shadow, location, access(kind));
    }
  }

  void write(ObjectShadow shadow, int location, int kind, Traceable object, PyObject itsKey) {
    accesses++;
    if (!Epoch.same(shadow.written(location), clock.epoch())) {
      accessed = object;
      key = itsKey;
      run.races().write(clock, shadow, location, access(kind));
    }
  }

  /** The number of an access made here and now. */
  int access(int kind) {
    return context.access(kind, locks, run.accesses());
  }

  /** The word of a publication made here and now. */
  long publication() {
    return clock.epoch() | access(Accesses.WRITE);
  }

  // ---- threads

  /** This thread starts another one, whose trace is answered. */
  public ThreadTrace starts(String name) {
    if (run == null) {
      return idle();
    }
    active = true;
    ThreadTrace child = run.started(this, name, clock.snapshot(), order.snapshot());
    clock.advance();
    order.advance();
    return child;
  }

  public void begins() {
    active = run != null;
  }

  public void ends() {
    if (run != null && last == null) {
      last = run.slots().ended(clock);
      lastInOrder = run.orderSlots().ended(order);
      active = false;
    }
  }

  /** What another thread did is ordered before what this one does now. */
  public void joins(ThreadTrace ended) {
    if (run != null && ended.run == run && ended.last != null) {
      clock.join(ended.last);
      order.join(ended.lastInOrder);
    }
  }

  // ---- edges

  /** A release of something that is no lock. The record is null for one that is not followed. */
  public void releases(SyncRecord sync) {
    if (active && sync != null) {
      sync.clock().releaseAlso(clock);
      sync.order().releaseAlso(order);
    }
  }

  public void acquires(SyncRecord sync) {
    if (active && sync != null) {
      sync.clock().acquire(clock);
      sync.order().acquire(order);
    }
  }

  public void acquired(SyncRecord lock) {
    if (run != null && lock != null) {
      if (active) {
        lock.clock().acquire(clock);
      }
      held.push(this, lock.number(run), order);
      locks = locks.with(lock.number(run));
    }
  }

  public void releasesLock(SyncRecord lock) {
    if (run != null && lock != null) {
      if (active) {
        lock.clock().release(clock);
      }
      held.remove(lock.number(run));
      locks = locks.without(lock.number(run));
    }
  }

  /** Puts an item where one other thread will take it. */
  public void hands(SyncRecord queue, Object item) {
    if (run != null && queue != null) {
      queue.put(item, new Moment(clock.snapshot(), order.snapshot()));
      clock.advance();
      order.advance();
    }
  }

  public void takes(SyncRecord queue, Object item) {
    follows(run != null && queue != null ? queue.take(item) : null);
  }

  public void takesPermit(SyncRecord semaphore) {
    follows(run != null && semaphore != null ? semaphore.takePermit() : null);
  }

  private void follows(Moment put) {
    if (put != null) {
      clock.join(put.clock);
      order.join(put.order);
    }
  }

  /** A moment of a thread, with and without the edges of locks. */
  record Moment(Snapshot clock, Snapshot order) {}
}
