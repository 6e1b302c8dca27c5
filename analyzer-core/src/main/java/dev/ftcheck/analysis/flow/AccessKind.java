package dev.ftcheck.analysis.flow;

/** What an access does to its place. */
public enum AccessKind {
  READ,
  WRITE,
  /** A write of a value computed from a read of the same place. */
  UPDATE,
  DELETE,
  /** Reads one element, by a key. */
  ITEM_READ,
  /** Reads one element, by a key, and adds it where it is missing. */
  ITEM_DEFAULT,
  /** Stores one element under a key. */
  ITEM_WRITE,
  /** Stores an element computed from a read of the same element. */
  ITEM_UPDATE,
  /** Reads length, key set or order, or whether something is in there. */
  STRUCTURE_READ,
  /** Adds, removes or reorders elements. */
  STRUCTURE_WRITE,
  /** Visits the elements one by one. */
  ITERATE,
  /** Takes the next element from an iterator, which forgets it. */
  ADVANCE,
  /** Uses an object that is documented as not safe to share. */
  USE;

  public boolean writes() {
    return switch (this) {
      case WRITE, UPDATE, DELETE, ITEM_WRITE, ITEM_UPDATE, STRUCTURE_WRITE -> true;
      case READ, ITEM_READ, ITEM_DEFAULT, STRUCTURE_READ, ITERATE -> false;
      case ADVANCE, USE -> true;
    };
  }

  /** Whether it writes, if only by reading something that is missing. */
  public boolean mayWrite() {
    return this == ITEM_DEFAULT || writes();
  }
}
