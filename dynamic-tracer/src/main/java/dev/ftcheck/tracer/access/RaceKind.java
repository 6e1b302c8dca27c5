package dev.ftcheck.tracer.access;

/**
 * The kinds of race, the more specific first. Two accesses that nothing orders are of the first
 * kind whose condition they meet.
 */
public enum RaceKind {
  /** FT107: two threads advance one iterator. */
  SHARED_ITERATOR {
    @Override
    boolean fits(Access one, Access other) {
      return one.kind() == AccessKind.ADVANCE && other.kind() == AccessKind.ADVANCE;
    }
  },
  /** FT106: a container changes while it is iterated. */
  ITERATION {
    @Override
    boolean fits(Access one, Access other) {
      return one.kind() == AccessKind.ITERATION && other.writes();
    }
  },
  /** FT104: what a decision was made on changes before it is acted on. */
  CHECK_THEN_ACT {
    @Override
    boolean fits(Access one, Access other) {
      return one.decision() != null && other.writes();
    }
  },
  /** FT101: a write between the read and the write of an update is lost. */
  LOST_UPDATE {
    @Override
    boolean fits(Access one, Access other) {
      return one.kind() == AccessKind.UPDATE && other.writes();
    }
  },
  /** FT105: operations of a container that are atomic each, in an order that nothing fixes. */
  CONTAINER_ORDER {
    @Override
    boolean fits(Access one, Access other) {
      return one.kind() == AccessKind.ATOMIC && other.kind() == AccessKind.ATOMIC;
    }
  },
  /** FT102 as a note: a constant is stored that others only look at. */
  FLAG {
    @Override
    boolean fits(Access one, Access other) {
      return one.kind() == AccessKind.STORE_CONSTANT && !other.writes();
    }
  },
  /** FT102: any other conflict. */
  DATA_RACE {
    @Override
    boolean fits(Access one, Access other) {
      return true;
    }
  };

  /** Whether the condition holds for two accesses in this order. */
  abstract boolean fits(Access one, Access other);

  /** The kind of a race between two accesses, in either order. */
  public static RaceKind of(Access one, Access other) {
    for (RaceKind kind : values()) {
      if (kind.fits(one, other) || kind.fits(other, one)) {
        return kind;
      }
    }
    throw new AssertionError("DATA_RACE fits everything");
  }
}
