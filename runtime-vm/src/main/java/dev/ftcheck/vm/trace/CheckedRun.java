package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.Snapshot;
import dev.ftcheck.tracer.clock.ThreadSlots;
import dev.ftcheck.tracer.lock.LockOrder;
import dev.ftcheck.tracer.race.FastTrack;
import dev.ftcheck.tracer.report.DetectionListener;
import dev.ftcheck.vm.fork.StaysBehind;
import dev.ftcheck.vm.object.PyCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The checker's state of one run of a program. Thread-safe. */
public final class CheckedRun implements StaysBehind {

  private final ThreadSlots slots = new ThreadSlots();
  private final ThreadSlots orderSlots = new ThreadSlots();
  private final AccessTable accesses = new AccessTable();
  private final LockOrder lockOrder = new LockOrder();
  private final Lockset noLocks = Lockset.empty();
  private final SeenRaces seen = new SeenRaces(accesses, this::raced);
  private final FastTrack races = new FastTrack(seen);
  private final AtomicInteger nextThread = new AtomicInteger();
  private final LockRecords locks = new LockRecords();
  private final ThreadTraces threads = new ThreadTraces(this::forgetAccesses);
  private final AccessedLines lines = new AccessedLines();
  private final EnteredCode coverage = new EnteredCode();

  private volatile boolean listensToOthers;

  /** Locks made at one place that have numbers of their own in locksets. */
  private static final int MOST_AT_ONE_PLACE = 1000;

  private final Map<LockPlace, Integer> madeAt = new ConcurrentHashMap<>();
  private final Map<LockPlace, Integer> manyAt = new ConcurrentHashMap<>();
  private final Misuses misuses = new Misuses();
  private final Library library;

  private final DetectionListener listener;
  private final AtomicBoolean isOver = new AtomicBoolean();
  private volatile boolean isStuck;
  private volatile DeadlockWatch.Found leftBehind;
  private Thread watch;

  private final Runnable flush;

  /**
   * A run of a program.
   *
   * @param library the folder of the library that it uses
   * @param flush writes out what the program's streams hold, before a report ends it
   */
  public CheckedRun(Path library, DetectionListener listener, Runnable flush) {
    this.library = new Library(library);
    this.listener = listener;
    this.flush = flush;
  }

  /** Begins: from now on the listener is told of threads that will never go on. */
  public void begins() {
    listener.begins(
        () -> {
          flush.run();
          return new RunReporter(this).report(null);
        });
    watch =
        Thread.ofPlatform()
            .daemon()
            .name("ftcheck-deadlock-watch")
            .start(
                () -> {
                  DeadlockWatch.Found found = new DeadlockWatch(this).watch();
                  if (found != null && isOver.compareAndSet(false, true)) {
                    isStuck = true;
                    flush.run();
                    listener.stuck(new RunReporter(this).report(found));
                  }
                });
  }

  /**
   * The program ends the process, without the end that programs have.
   *
   * @return the status to end it with
   */
  public int exits(int status) {
    if (!isOver.compareAndSet(false, true)) {
      return status;
    }
    watch.interrupt();
    return listener.exits(new RunReporter(this).report(null), status);
  }

  /** Whether threads waited for ever before the program came to its end. */
  boolean isStuck() {
    return isStuck;
  }

  /** The program is about to leave its daemon threads behind. */
  void leaves() {
    leftBehind = new DeadlockWatch(this).circleAtEnd();
  }

  /** The program has ended. */
  public void ended() throws InterruptedException {
    if (isOver.compareAndSet(false, true)) {
      watch.interrupt();
      listener.ended(new RunReporter(this).report(leftBehind));
    } else {
      // The report of stuck threads is being written, and ends the process.
      watch.join();
    }
  }

  /** A misuse that was not seen before, in the thread of it. */
  void misused(Misuses.Seen misuse) {
    if (listener != null) {
      new RunReporter(this).tell(misuse, listener);
    }
  }

  /** The first race of a pair of accesses, in the thread of the later one. */
  void raced(SeenRaces.Seen race) {
    if (listener != null) {
      new RunReporter(this).tell(race, listener);
    }
  }

  Library library() {
    return library;
  }

  /** The trace of the program's first thread. */
  public ThreadTrace mainThread() {
    return thread("MainThread", null, null, null);
  }

  ThreadTrace started(ThreadTrace parent, String name, Snapshot start, Snapshot startInOrder) {
    return thread(name, parent.context(), start, startInOrder);
  }

  private ThreadTrace thread(
      String name, CallContext starter, Snapshot start, Snapshot startInOrder) {
    int number = nextThread.getAndIncrement();
    ThreadTrace made =
        new ThreadTrace(
            this,
            number,
            start == null ? slots.first() : slots.started(start),
            startInOrder == null ? orderSlots.first() : orderSlots.started(startInOrder));
    made.startedBy(name, starter);
    threads.add(made);
    return made;
  }

  /** Whether a program in which all threads wait is stuck: nothing from outside can wake it. */
  boolean canStall() {
    return !listensToOthers;
  }

  /** The program has processes or signal handlers, which may wake its threads. */
  void listensToOthers() {
    listensToOthers = true;
  }

  Misuses misuses() {
    return misuses;
  }

  ThreadSlots slots() {
    return slots;
  }

  ThreadSlots orderSlots() {
    return orderSlots;
  }

  /** Forgets the accesses of threads that are forgotten, but for what the lock order speaks of. */
  private void forgetAccesses() {
    accesses.forget(
        record -> {
          boolean isForgotten = !threads.knows(record.thread().number());
          if (isForgotten) {
            lines.add(record);
          }
          return isForgotten;
        },
        lockOrder.accesses());
  }

  /** How many lines of the program several threads made accesses from. */
  int sharedLines() {
    accesses.forEach(lines::add);
    return lines.countShared(file -> !library.has(file));
  }

  AccessTable accesses() {
    return accesses;
  }

  LockOrder lockOrder() {
    return lockOrder;
  }

  Lockset noLocks() {
    return noLocks;
  }

  FastTrack races() {
    return races;
  }

  SeenRaces seen() {
    return seen;
  }

  EnteredCode coverage() {
    return coverage;
  }

  ThreadTraces threads() {
    return threads;
  }

  LockRecords locks() {
    return locks;
  }

  int numberInSets(SyncRecord lock) {
    Birth birth = lock.birth();
    if (birth == null || birth.context().code() == null) {
      return lock.number(this);
    }
    LockPlace place = new LockPlace(birth.context().code(), birth.position());
    int made = madeAt.merge(place, 1, Integer::sum);
    int number =
        made <= MOST_AT_ONE_PLACE
            ? lock.number(this)
            : manyAt.computeIfAbsent(place, _ -> lock.number(this));
    locks.keep(number);
    return number;
  }

  private record LockPlace(PyCode code, int position) {}
}
