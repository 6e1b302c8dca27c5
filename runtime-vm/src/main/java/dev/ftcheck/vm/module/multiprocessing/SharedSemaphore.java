package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.fork.SharedByProcesses;
import dev.ftcheck.vm.runtime.Permits;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A semaphore that the processes of the JVM share: what {@code sem_open} makes. It has a name until
 * that is unlinked, and lives while anything refers to it.
 */
final class SharedSemaphore implements SharedByProcesses {

  private static final ConcurrentHashMap<String, SharedSemaphore> NAMED = new ConcurrentHashMap<>();
  private static final AtomicLong HANDLES = new AtomicLong();

  private final Permits permits;
  private final long handle = HANDLES.incrementAndGet();

  private SharedSemaphore(long value) {
    this.permits = new Permits(value);
  }

  /** A new one; null when the name is taken. */
  static SharedSemaphore create(String name, long value) {
    SharedSemaphore made = new SharedSemaphore(value);
    return NAMED.putIfAbsent(name, made) == null ? made : null;
  }

  /** The one of that name; null when there is none. */
  static SharedSemaphore open(String name) {
    return NAMED.get(name);
  }

  /** Takes the name away; false when there is none. */
  static boolean unlink(String name) {
    return NAMED.remove(name) != null;
  }

  Permits permits() {
    return permits;
  }

  long handle() {
    return handle;
  }
}
