package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.Snapshot;
import dev.ftcheck.tracer.clock.ThreadSlots;
import dev.ftcheck.tracer.lock.LockOrder;
import dev.ftcheck.tracer.race.FastTrack;
import dev.ftcheck.tracer.report.DetectionListener;
import dev.ftcheck.tracer.report.ThreadOrigin;
import dev.ftcheck.vm.fork.StaysBehind;
import dev.ftcheck.vm.object.PyCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
  private final AtomicInteger nextLock = new AtomicInteger();
  private final Map<Integer, SyncRecord> locks = new ConcurrentHashMap<>();
  private final List<ThreadTrace> threads = new CopyOnWriteArrayList<>();
  private final Map<Integer, ThreadOrigin> origins = new ConcurrentHashMap<>();
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

  /** A run of a program that uses the library in a folder. */
  public CheckedRun(Path library, DetectionListener listener) {
    this.library = new Library(library);
    this.listener = listener;
  }

  /** Begins: from now on the listener is told of threads that will never go on. */
  public void begins() {
    listener.begins(() -> new RunReporter(this).report(null));
    watch =
        Thread.ofPlatform()
            .daemon()
            .name("ftcheck-deadlock-watch")
            .start(
                () -> {
                  DeadlockWatch.Found found = new DeadlockWatch(this).watch();
                  if (found != null && isOver.compareAndSet(false, true)) {
                    isStuck = true;
                    listener.stuck(new RunReporter(this).report(found));
                  }
                });
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
    return thread("MainThread", List.of(), -1, null, null);
  }

  ThreadTrace started(ThreadTrace parent, String name, Snapshot start, Snapshot startInOrder) {
    return thread(name, Stacks.of(parent.context()), parent.number(), start, startInOrder);
  }

  private ThreadTrace thread(
      String name,
      List<dev.ftcheck.tracer.access.Place> started,
      int starter,
      Snapshot start,
      Snapshot startInOrder) {
    int number = nextThread.getAndIncrement();
    ThreadTrace made =
        new ThreadTrace(
            this,
            number,
            start == null ? slots.first() : slots.started(start),
            startInOrder == null ? orderSlots.first() : orderSlots.started(startInOrder));
    origins.put(number, new ThreadOrigin(number, name, started, starter));
    threads.add(made);
    return made;
  }

  /** Whether a program in which all threads wait is stuck: nothing from outside can wake it. */
  boolean canStall() {
    return !listensToOthers;
  }

  /** The program has processes or signal handlers, which may wake its threads. */
  public void listensToOthers() {
    listensToOthers = true;
  }

  /** A thread told its name. */
  void named(int thread, String name) {
    origins.computeIfPresent(
        thread, (_, known) -> new ThreadOrigin(thread, name, known.started(), known.starter()));
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

  List<ThreadTrace> threads() {
    return threads;
  }

  Map<Integer, ThreadOrigin> origins() {
    return origins;
  }

  Map<Integer, SyncRecord> locks() {
    return locks;
  }

  int numberInSets(SyncRecord lock) {
    Birth birth = lock.birth();
    if (birth == null || birth.context().code() == null) {
      return lock.number(this);
    }
    LockPlace place = new LockPlace(birth.context().code(), birth.position());
    int made = madeAt.merge(place, 1, Integer::sum);
    return made <= MOST_AT_ONE_PLACE
        ? lock.number(this)
        : manyAt.computeIfAbsent(place, _ -> lock.number(this));
  }

  private record LockPlace(PyCode code, int position) {}

  int newLock(SyncRecord lock) {
    int number = nextLock.getAndIncrement();
    locks.put(number, lock);
    return number;
  }
}
