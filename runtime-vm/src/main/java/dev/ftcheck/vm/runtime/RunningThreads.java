package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.fork.StaysBehind;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of one interpreter that its program started. Thread-safe. */
public final class RunningThreads implements StaysBehind {

  /** Identities look like addresses, as CPython's do. */
  private static final long FIRST_IDENTITY = 0x7f00_0000_0000L;

  private static final int IDENTITY_STEP_BITS = 12;

  /** The stack of a thread in bytes where the program set none: address space, not memory. */
  private static final long DEFAULT_STACK = 8L << 20;

  private final AtomicInteger count = new AtomicInteger();
  private final Set<Joinable> awaited = ConcurrentHashMap.newKeySet();
  private volatile long stackSize;
  private volatile boolean finalizing;

  /** A thread that the end of the program waits for. */
  public interface Joinable {
    /** Waits for its end, without a limit. */
    void joinAtExit();
  }

  /** Those of the running thread's interpreter. */
  public static RunningThreads current() {
    return Interpreter.current().state(RunningThreads.class, RunningThreads::new);
  }

  /** {@code threading.get_ident()} of a Java thread. */
  public static long identity(Thread thread) {
    return FIRST_IDENTITY + (thread.threadId() << IDENTITY_STEP_BITS);
  }

  /** How many run that {@code _thread} started. */
  public int count() {
    return count.get();
  }

  void began() {
    count.incrementAndGet();
  }

  void ended() {
    count.decrementAndGet();
  }

  /** What {@code threading.stack_size} was set to, in bytes; 0 for the default. */
  public long stackSize() {
    return stackSize;
  }

  public void setStackSize(long bytes) {
    stackSize = bytes;
  }

  long effectiveStackSize() {
    return stackSize == 0 ? DEFAULT_STACK : stackSize;
  }

  public void awaitAtExit(Joinable thread) {
    awaited.add(thread);
  }

  public void forget(Joinable thread) {
    awaited.remove(thread);
  }

  /** Waits for all threads that are no daemons, including those that start meanwhile. */
  public void joinAll() {
    while (!awaited.isEmpty()) {
      for (Joinable thread : awaited) {
        thread.joinAtExit();
        awaited.remove(thread);
      }
    }
  }

  /** Whether the interpreter ends, so that no thread can start any more. */
  public boolean isFinalizing() {
    return finalizing;
  }

  public void setFinalizing() {
    finalizing = true;
  }
}
