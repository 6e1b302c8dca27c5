package dev.ftcheck.tracer.race;

import dev.ftcheck.tracer.clock.Epoch;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The shadow of one object: for each of its locations the last write and the last read, or the mark
 * that several threads read, with the {@link Readers} beside it. Thread-safe and lock-free.
 *
 * <p>Words never move, because a store to a word that was just copied would be lost: the locations
 * that the object had at first lie in one array, later ones in blocks that double.
 */
public class Shadow {

  /** The read word of a location whose reads are in its {@link Readers}. */
  public static final long SHARED = -1;

  private static final int WORDS = 2;
  private static final int SMALLEST_BLOCK = 8;
  private static final int BLOCKS = 28;

  private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle BLOCK = MethodHandles.arrayElementVarHandle(long[][].class);
  private static final VarHandle READERS = MethodHandles.arrayElementVarHandle(Readers[].class);
  private static final VarHandle LATER = field("later", long[][].class);
  private static final VarHandle SHARING = field("sharing", Sharing.class);

  /** Read and write word by turns. */
  private final long[] first;

  @SuppressWarnings("UnusedVariable") // through LATER
  private volatile long[][] later;

  @SuppressWarnings("UnusedVariable") // through SHARING
  private volatile Sharing sharing;

  /** The readers of a block of locations, and those of the next block. */
  private static final class Sharing {

    static final int SIZE = 16;

    final int from;
    final Readers[] readers = new Readers[SIZE];
    final Sharing next;

    Sharing(int from, Sharing next) {
      this.from = from;
      this.next = next;
    }
  }

  /** What stands for the last write of a location that was not written since. */
  private final long publication;

  /** The shadow of an object that has a number of locations now. Nothing was accessed. */
  public Shadow(int locations) {
    this(locations, Epoch.NONE);
  }

  /**
   * The shadow of an object that becomes visible to other threads: all it holds was written by the
   * publisher.
   *
   * @param locations how many it has now
   * @param publication the publisher's epoch and access
   */
  public Shadow(int locations, long publication) {
    this.first = new long[locations * WORDS];
    this.publication = publication;
  }

  /** The epoch and access of the last read. */
  public final long read(int location) {
    return (long) WORD.getAcquire(block(location), offset(location));
  }

  /** The epoch and access of the last write. */
  public final long written(int location) {
    return orPublication((long) WORD.getVolatile(block(location), offset(location) + 1));
  }

  private long orPublication(long word) {
    return word == Epoch.NONE ? publication : word;
  }

  long readVolatile(int location) {
    return (long) WORD.getVolatile(block(location), offset(location));
  }

  /** Replaces the last read, unless it is another one by now. */
  public final boolean changeRead(int location, long from, long to) {
    return WORD.compareAndSet(block(location), offset(location), from, to);
  }

  /** Stores the last write and answers the one before. */
  long changeWritten(int location, long word) {
    return orPublication((long) WORD.getAndSet(block(location), offset(location) + 1, word));
  }

  /** The readers of a location, made on first use. */
  Readers readersForAll(int location) {
    int from = location & -Sharing.SIZE;
    while (true) {
      Sharing head = sharing;
      Sharing block = head;
      while (block != null && block.from != from) {
        block = block.next;
      }
      if (block == null) {
        block = new Sharing(from, head);
        if (!SHARING.compareAndSet(this, head, block)) {
          continue;
        }
      }
      Readers known = (Readers) READERS.getAcquire(block.readers, location & Sharing.SIZE - 1);
      if (known != null) {
        return known;
      }
      Readers fresh = new Readers();
      Object there =
          READERS.compareAndExchange(block.readers, location & Sharing.SIZE - 1, null, fresh);
      return there == null ? fresh : (Readers) there;
    }
  }

  private int offset(int location) {
    int inLater = location - first.length / WORDS;
    if (inLater < 0) {
      return location * WORDS;
    }
    int from = inLater + SMALLEST_BLOCK;
    return (from - Integer.highestOneBit(from)) * WORDS;
  }

  /** The array of a location: blocks of 8, 16, 32 ... after the first. */
  private long[] block(int location) {
    int inLater = location - first.length / WORDS;
    if (inLater < 0) {
      return first;
    }
    int size = Integer.highestOneBit(inLater + SMALLEST_BLOCK);
    int number = Integer.numberOfTrailingZeros(size / SMALLEST_BLOCK);
    long[][] blocks = later;
    if (blocks == null) {
      LATER.compareAndSet(this, null, new long[BLOCKS][]);
      blocks = later;
    }
    long[] block = (long[]) BLOCK.getAcquire(blocks, number);
    if (block == null) {
      BLOCK.compareAndSet(blocks, number, null, new long[size * WORDS]);
      block = (long[]) BLOCK.getAcquire(blocks, number);
    }
    return block;
  }

  private static VarHandle field(String name, Class<?> type) {
    try {
      return MethodHandles.lookup().findVarHandle(Shadow.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Whether nothing at all was recorded for a location. */
  public boolean isUntouched(int location) {
    return read(location) == Epoch.NONE && written(location) == Epoch.NONE;
  }
}
