package dev.ftcheck.tracer.race;

import dev.ftcheck.tracer.clock.Epoch;
import dev.ftcheck.tracer.clock.ThreadClock;
import java.util.function.Consumer;

/**
 * The FastTrack algorithm. Complete and precise for the first race of every location; for later
 * ones it reports what it sees.
 *
 * <p>Thread-safe and lock-free: an access first leaves its own word, then looks at the other one.
 * Of a read and a write at the same moment at least one sees the other; a word that is seen belongs
 * to an access that happened, so no report is false.
 */
public final class FastTrack {

  private final Consumer<Race> races;

  /** Reports races to a thread-safe consumer, in the thread that made the later access. */
  public FastTrack(Consumer<Race> races) {
    this.races = races;
  }

  /** A read of a location by a thread. */
  public void read(ThreadClock thread, Shadow shadow, int location, int access) {
    if (!Epoch.same(shadow.read(location), thread.epoch())) { // [FT READ SAME EPOCH]
      readInNewEpoch(thread, shadow, location, thread.epoch() | access);
    }
  }

  /** A write of a location by a thread. */
  public void write(ThreadClock thread, Shadow shadow, int location, int access) {
    if (!Epoch.same(shadow.written(location), thread.epoch())) { // [FT WRITE SAME EPOCH]
      writeInNewEpoch(thread, shadow, location, thread.epoch() | access);
    }
  }

  private void readInNewEpoch(ThreadClock thread, Shadow shadow, int location, long word) {
    boolean recorded = false;
    while (!recorded) {
      long last = shadow.read(location);
      if (last == Shadow.SHARED) {
        if (shadow.readersForAll(location).put(word)) { // [FT READ SHARED], same epoch
          return;
        }
        recorded = true;
      } else if (thread.isAfter(last)) {
        recorded = shadow.changeRead(location, last, word); // [FT READ EXCLUSIVE]
      } else {
        recorded = readShare(shadow, location, last, word);
      }
    }
    long written = shadow.written(location);
    if (!thread.isAfter(written)) {
      races.accept(new Race(shadow, location, written, true, word, false));
    }
  }

  /** [FT READ SHARE]: from here on the reads of several threads are kept. */
  private static boolean readShare(Shadow shadow, int location, long last, long word) {
    Readers readers = shadow.readersForAll(location);
    readers.put(last);
    readers.put(word);
    return shadow.changeRead(location, last, Shadow.SHARED);
  }

  private void writeInNewEpoch(ThreadClock thread, Shadow shadow, int location, long word) {
    long written = shadow.changeWritten(location, word);
    if (!thread.isAfter(written)) {
      races.accept(new Race(shadow, location, written, true, word, true));
    }
    long read = shadow.readVolatile(location);
    if (read == Shadow.SHARED) {
      writeShared(thread, shadow, location, word);
    } else if (!thread.isAfter(read)) { // [FT WRITE EXCLUSIVE]
      races.accept(new Race(shadow, location, read, false, word, true));
    }
  }

  /** [FT WRITE SHARED]: after a write the reads before it matter no more. */
  private void writeShared(ThreadClock thread, Shadow shadow, int location, long word) {
    Readers readers = shadow.readersForAll(location);
    readers.forEach(
        read -> {
          if (!thread.isAfter(read)) {
            races.accept(new Race(shadow, location, read, false, word, true));
          }
        });
    readers.clear();
    shadow.changeRead(location, Shadow.SHARED, Epoch.NONE);
  }
}
