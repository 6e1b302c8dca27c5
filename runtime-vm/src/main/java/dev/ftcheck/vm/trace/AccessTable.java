package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.Epoch;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The accesses of a run by number, as the words of a shadow hold them. Thread-safe. Numbers end at
 * {@link Epoch#ACCESSES}; accesses beyond that are all the last number, whose record is lost.
 */
final class AccessTable {

  private static final int CHUNK = 1 << 12;

  private static final AccessRecord FORGOTTEN = new AccessRecord(null, 0, 0, null);

  private final AtomicInteger next = new AtomicInteger(1);
  private final AtomicReferenceArray<AtomicReferenceArray<AccessRecord>> chunks =
      new AtomicReferenceArray<>(Epoch.ACCESSES / CHUNK);

  /** The number of a new record. */
  int add(AccessRecord record) {
    int number = next.getAndIncrement();
    if (number >= Epoch.ACCESSES - 1 || number < 0) {
      next.set(Epoch.ACCESSES - 1);
      return Epoch.ACCESSES - 1;
    }
    AtomicReferenceArray<AccessRecord> chunk = chunks.get(number / CHUNK);
    if (chunk == null) {
      chunks.compareAndSet(number / CHUNK, null, new AtomicReferenceArray<>(CHUNK));
      chunk = chunks.get(number / CHUNK);
    }
    chunk.set(number % CHUNK, record);
    return number;
  }

  /** The record of a number; null for one that was lost or forgotten. */
  AccessRecord get(int number) {
    AtomicReferenceArray<AccessRecord> chunk = chunks.get(number / CHUNK);
    AccessRecord record = chunk == null ? null : chunk.get(number % CHUNK);
    return record == FORGOTTEN ? null : record;
  }

  /**
   * Forgets records.
   *
   * @param kept numbers of those that stay whatever they are
   */
  synchronized void forget(Predicate<AccessRecord> which, Set<Integer> kept) {
    int used = next.get() / CHUNK;
    for (int at = 0; at <= used && at < chunks.length(); at++) {
      AtomicReferenceArray<AccessRecord> chunk = chunks.get(at);
      int forgotten = 0;
      for (int in = 0; chunk != null && in < CHUNK; in++) {
        AccessRecord record = chunk.get(in);
        if (record != null
            && record != FORGOTTEN
            && !kept.contains(at * CHUNK + in)
            && which.test(record)) {
          chunk.set(in, FORGOTTEN);
        }
        forgotten += chunk.get(in) == FORGOTTEN ? 1 : 0;
      }
      if (forgotten == CHUNK) { // so that nobody is about to add to it
        chunks.set(at, null);
      }
    }
  }

  /** Tells all records so far that were not forgotten. */
  void forEach(Consumer<AccessRecord> visitor) {
    int count = Math.min(next.get(), Epoch.ACCESSES - 1);
    for (int number = 1; number < count; number++) {
      AccessRecord record = get(number);
      if (record != null) {
        visitor.accept(record);
      }
    }
  }

  boolean isFull() {
    return next.get() >= Epoch.ACCESSES - 1;
  }
}
