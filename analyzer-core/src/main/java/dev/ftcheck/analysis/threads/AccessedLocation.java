package dev.ftcheck.analysis.threads;

import java.util.ArrayList;
import java.util.List;

/** A location that somebody may access, and who does. One object for each location. */
final class AccessedLocation {

  private final HeapLocation place;
  private List<Access> accesses = List.of();

  AccessedLocation(HeapLocation place) {
    this.place = place;
  }

  HeapLocation place() {
    return place;
  }

  /** Grows with what is recorded, from the first access on. */
  List<Access> accesses() {
    return accesses;
  }

  /** Returns whether the access is the first one. */
  boolean record(Access access) {
    boolean isFirst = accesses.isEmpty();
    if (isFirst) {
      accesses = new ArrayList<>();
    }
    accesses.add(access);
    return isFirst;
  }
}
