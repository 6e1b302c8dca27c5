package dev.ftcheck.tracer.race;

import dev.ftcheck.tracer.clock.Epoch;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongConsumer;

/**
 * The last read of each thread that read a location since its last write. Thread-safe and
 * lock-free: a thread changes its own word alone, but for {@link #clear}, and words never move.
 *
 * <p>A read that is stored beside a {@code clear} may be lost. It is then not ordered with the
 * write that clears, which its thread sees, since it looks at the write after it stored its word.
 */
final class Readers {

  private static final int FEW = 4;

  private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle MORE;

  static {
    try {
      MORE = MethodHandles.lookup().findVarHandle(Readers.class, "more", Readers.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  /** One word per thread; those without a thread are {@link Epoch#NONE}. */
  private final long[] words;

  /** Further words, twice as many. */
  private volatile Readers more;

  Readers() {
    this(FEW);
  }

  private Readers(int size) {
    this.words = new long[size];
  }

  /** Stores the latest read of a thread; answers whether its epoch was there already. */
  boolean put(long word) {
    for (Readers block = this; ; block = block.next()) {
      for (int at = 0; at < block.words.length; at++) {
        long there = (long) WORD.getVolatile(block.words, at);
        while (there == Epoch.NONE || Epoch.thread(there) == Epoch.thread(word)) {
          if (Epoch.same(there, word)) {
            return true;
          }
          long found = (long) WORD.compareAndExchange(block.words, at, there, word);
          if (found == there) {
            return false;
          }
          there = found;
        }
      }
    }
  }

  private Readers next() {
    Readers known = more;
    if (known == null) {
      MORE.compareAndSet(this, null, new Readers(words.length * 2));
      known = more;
    }
    return known;
  }

  /** Tells the words so far. */
  void forEach(LongConsumer visitor) {
    for (Readers block = this; block != null; block = block.more) {
      for (int at = 0; at < block.words.length; at++) {
        long word = (long) WORD.getVolatile(block.words, at);
        if (word != Epoch.NONE) {
          visitor.accept(word);
        }
      }
    }
  }

  void clear() {
    for (Readers block = this; block != null; block = block.more) {
      for (int at = 0; at < block.words.length; at++) {
        WORD.setVolatile(block.words, at, Epoch.NONE);
      }
    }
  }
}
