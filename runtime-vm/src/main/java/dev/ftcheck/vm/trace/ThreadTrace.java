package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.Epoch;
import dev.ftcheck.tracer.clock.Snapshot;
import dev.ftcheck.tracer.clock.ThreadClock;
import dev.ftcheck.tracer.race.Shadow;
import dev.ftcheck.tracer.report.ThreadOrigin;
import dev.ftcheck.vm.fork.StaysBehind;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.runtime.PythonThread;
import java.util.List;

/**
 * What the checker knows of a thread. Owned by its thread, but for the last moments that its end
 * leaves behind.
 */
public final class ThreadTrace implements StaysBehind {

  /** Of threads that run Python without being the program's. */
  private static final ThreadLocal<ThreadTrace> FOREIGN =
      ThreadLocal.withInitial(ThreadTrace::idle);

  private final CheckedRun run;
  private final int number;
  private final ThreadClock clock;

  /** As {@link #clock}, without the edges of locks: what another schedule could not change. */
  private final ThreadClock order;

  private final HeldLocks held;
  private CallContext startedIn;
  private int startedAt;
  private CallContext context = new CallContext(this, null, null, -1);
  private Lockset locks;
  private boolean active;
  private long accesses;

  /** Locations that this thread was the second one to access. */
  private long sharedLocations;

  /** The object whose location is being accessed, for the name in a report. */
  private Traceable accessed;

  /** The key of the location being accessed, an Integer for a slot; null where it has none. */
  private Object key;

  private volatile Wish wish;
  private volatile Waiting waiting;
  private volatile String name = "";
  private volatile boolean isDaemon;
  private volatile boolean runsTask;
  private volatile boolean isJoined;
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

  /** As of {@link CheckedRun#listensToOthers}. */
  public void listensToOthers() {
    if (run != null) {
      run.listensToOthers();
    }
  }

  /** The thread ends the program. */
  public void endsProgram() {
    if (run != null) {
      run.leaves();
    }
  }

  /** The thread ends the process at once. Answers the status to end it with. */
  public int exits(int status) {
    return run == null ? status : run.exits(status);
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

  /**
   * Before the thread runs.
   *
   * @param from where it is started; null for the first thread
   */
  void startedBy(String itsName, CallContext from) {
    name = itsName;
    startedIn = from;
    startedAt = from == null ? -1 : from.position;
  }

  /** The thread that started this one; null for none. */
  ThreadTrace starter() {
    return startedIn == null ? null : startedIn.thread();
  }

  ThreadOrigin origin() {
    return startedIn == null
        ? new ThreadOrigin(number, name, List.of(), -1)
        : new ThreadOrigin(
            number, name, Stacks.of(startedIn, startedAt), startedIn.thread().number());
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

  Object key() {
    return key;
  }

  // ---- accesses

  void read(ObjectShadow shadow, int location, int kind, Traceable object, Object itsKey) {
    accesses++;
    long last = shadow.read(location);
    if (!Epoch.same(last, clock.epoch())) {
      accessed = object;
      key = itsKey;
      noteSharing(shadow, location, last);
      run.races().read(clock, shadow, location, access(kind));
    }
  }

  /**
   * A step of an iteration. A simple read of the same epoch gives way to it: what the loop does
   * later belongs to the iteration.
   */
  void iterate(ObjectShadow shadow, int location, Traceable object) {
    accesses++;
    accessed = object;
    key = null;
    long last = shadow.read(location);
    if (!Epoch.same(last, clock.epoch())) {
      run.races().read(clock, shadow, location, access(Accesses.ITERATION));
    } else {
      int number = access(Accesses.ITERATION);
      if (Epoch.access(last) != number && !isIteration(last)) {
        shadow.changeRead(location, last, clock.epoch() | number);
      }
    }
  }

  private boolean isIteration(long word) {
    AccessRecord record = run.accesses().get(Epoch.access(word));
    return record != null && record.kind() == Accesses.ITERATION;
  }

  void write(ObjectShadow shadow, int location, int kind, Traceable object, Object itsKey) {
    accesses++;
    long last = shadow.written(location);
    if (!Epoch.same(last, clock.epoch())) {
      accessed = object;
      key = itsKey;
      noteSharing(shadow, location, last);
      run.races().write(clock, shadow, location, access(kind));
    }
  }

  /**
   * Counts a location at the first access by a second thread.
   *
   * @param last the last access of the kind that is being made. After one of this thread there is
   *     nothing to count: what others did before, this thread has counted then, and what they did
   *     since, they have.
   */
  private void noteSharing(ObjectShadow shadow, int location, long last) {
    boolean isKnown =
        last == Shadow.SHARED || last != Epoch.NONE && Epoch.thread(last) == clock.thread();
    if (!isKnown && isTouchedByOther(shadow, location)) {
      sharedLocations += shadow.isSharedAnew(location) ? 1 : 0;
    }
  }

  private boolean isTouchedByOther(ObjectShadow shadow, int location) {
    return isOfOther(shadow.written(location))
        || isOfOther(shadow.read(location))
        || shadow.isUntouched(location) && isMadeByOther(shadow.birth());
  }

  /** Whether another thread filled the object, before there was a shadow to tell of it. */
  private boolean isMadeByOther(Birth birth) {
    return birth != null && !birth.isEarly() && birth.owner() != this;
  }

  private boolean isOfOther(long word) {
    return word != Epoch.NONE && (word == Shadow.SHARED || Epoch.thread(word) != clock.thread());
  }

  long sharedLocations() {
    return sharedLocations;
  }

  /** The number of an access made here and now. */
  int access(int kind) {
    return context.access(kind, locks, run.accesses());
  }

  /** The word of a publication made here and now. */
  long publication() {
    return clock.epoch() | access(Accesses.PUBLICATION);
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
      context.ends();
      if (isDaemon) {
        run.threads().ended(this);
      }
    }
  }

  /** What another thread did is ordered before what this one does now. */
  public void joins(ThreadTrace ended) {
    if (run != null && ended.run == run && ended.last != null) {
      ended.isJoined = true;
      run.threads().ended(ended);
      clock.join(ended.last);
      order.join(ended.lastInOrder);
    }
  }

  /** What the thread is called from now on. */
  public void named(String itsName, boolean daemon) {
    isDaemon = daemon;
    name = itsName;
  }

  boolean isDaemon() {
    return isDaemon;
  }

  boolean isJoined() {
    return isJoined;
  }

  boolean isEnded() {
    return last != null;
  }

  // ---- waits

  /**
   * A wait under way. Each has an identity of its own.
   *
   * @param isEndless whether it ends by what another thread does alone
   */
  static final class Waiting {
    final Wish wish;
    final boolean isEndless;
    final CallContext context;
    final int position;
    final java.util.List<dev.ftcheck.tracer.lock.HeldLock> held;

    Waiting(
        Wish wish,
        boolean isEndless,
        CallContext context,
        java.util.List<dev.ftcheck.tracer.lock.HeldLock> held) {
      this.wish = wish;
      this.isEndless = isEndless;
      this.context = context;
      this.position = context.position;
      this.held = held;
    }
  }

  /** What the thread waits for if it stops now. */
  public void wants(Wish wanted) {
    wish = wanted;
  }

  /** The thread has begun a task of a pool, or ended it. */
  public void runsTask(boolean now) {
    runsTask = now;
  }

  /** Whether the thread is in a task of a pool. */
  boolean runsTask() {
    return runsTask;
  }

  /** The thread stops. */
  public void parks(boolean isEndless) {
    if (run != null) {
      waiting = new Waiting(wish, isEndless, context, held.all());
    }
  }

  /** The thread goes on. */
  public void goesOn() {
    waiting = null;
  }

  /** The wait under way; null for none. */
  Waiting waiting() {
    return waiting;
  }

  // ---- misuses

  public void misuses(dev.ftcheck.tracer.report.MisuseKind kind, PyObject object) {
    if (run != null) {
      Misuses.Seen misuse = run.misuses().add(kind, number, context, object);
      if (misuse != null) {
        run.misused(misuse);
      }
    }
  }

  /** A future that the thread resolves has failed. */
  public void fails(SyncRecord future, PyObject raised) {
    if (run != null && future != null) {
      run.misuses().failed(future, raised);
    }
  }

  /** The thread looked at a future. */
  public void sees(SyncRecord future) {
    if (run != null && future != null) {
      run.misuses().seen(future);
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

  /**
   * The thread holds a lock.
   *
   * @param mayBlock whether it would have waited for the lock without end
   */
  public void acquired(SyncRecord lock, boolean mayBlock) {
    if (run != null && lock != null) {
      if (active) {
        lock.clock().acquire(clock);
      }
      lock.holder(number);
      held.push(this, lock.number(run), order, mayBlock);
      locks = locks.with(lock.setNumber(run));
    }
  }

  public void releasesLock(SyncRecord lock) {
    if (run != null && lock != null) {
      if (active) {
        lock.clock().release(clock);
      }
      lock.holder(SyncRecord.NOBODY);
      held.remove(lock.number(run));
      locks = locks.without(lock.setNumber(run));
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
