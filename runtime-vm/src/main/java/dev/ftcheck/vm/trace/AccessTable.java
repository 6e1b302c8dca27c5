package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.clock.Epoch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

/**
 * The accesses of a run by number, as the words of a shadow hold them. Thread-safe. Numbers end at
 * {@link Epoch#ACCESSES}; accesses beyond that are all the last number, whose record is lost.
 */
final class AccessTable {

  private static final int CHUNK = 1 << 12;

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

  /** The record of a number; null for one that was lost. */
  AccessRecord get(int number) {
    AtomicReferenceArray<AccessRecord> chunk = chunks.get(number / CHUNK);
    return chunk == null ? null : chunk.get(number % CHUNK);
  }

  /** Tells all records so far. */
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
