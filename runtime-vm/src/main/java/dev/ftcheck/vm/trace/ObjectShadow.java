package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.race.Shadow;
import dev.ftcheck.vm.fork.StaysBehind;
import java.util.BitSet;

/** The shadow of an object that several threads can reach, with its birth. Thread-safe. */
public final class ObjectShadow extends Shadow implements StaysBehind {

  private final Birth birth;
  private volatile KeyLocations keys;

  /** The locations below 64 that two threads accessed. Written by who holds this alone. */
  private volatile long shared;

  /** The other locations that two threads accessed; guarded by this. */
  private BitSet sharedBeyond;

  /** The shadow of an object whose history is ordered before all that follows. */
  ObjectShadow(int locations, Birth birth) {
    super(locations);
    this.birth = birth;
  }

  /** The shadow of an object all of whose locations were written by a publisher. */
  ObjectShadow(int locations, long word, Birth birth) {
    super(locations, word);
    this.birth = birth;
  }

  /** Where the object was made. */
  public Birth birth() {
    return birth;
  }

  /** Notes that two threads accessed a location; false where that is known. */
  boolean isSharedAnew(int location) {
    return (location >= Long.SIZE || (shared & 1L << location) == 0) && share(location);
  }

  private synchronized boolean share(int location) {
    boolean isNew;
    if (location < Long.SIZE) {
      isNew = (shared & 1L << location) == 0;
      shared |= 1L << location;
    } else {
      if (sharedBeyond == null) {
        sharedBeyond = new BitSet();
      }
      isNew = !sharedBeyond.get(location);
      sharedBeyond.set(location);
    }
    return isNew;
  }

  /**
   * The location of a key.
   *
   * @param hash what stands for the key: keys of one hash share a location
   * @param first the number of the first location that no key has
   */
  int locationOf(long hash, int first) {
    KeyLocations known = keys;
    if (known == null) {
      synchronized (this) {
        if (keys == null) {
          keys = new KeyLocations();
        }
        known = keys;
      }
    }
    return first + known.indexOf(hash);
  }
}
