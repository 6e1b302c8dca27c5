package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.finding.Confidence;

/**
 * How sure a race at one location is: {@code high} where the program's own threads meet in what is
 * surely one object and harm is certain; {@code low} where something speaks against it that the
 * analysis cannot prove.
 */
final class Certainty {

  private final Execution execution;
  private final Privacy privacy;
  private final StartOrder startOrder;
  private final HeapLocation place;
  private final Guarding guarding;
  private final boolean processWide;
  private final boolean meeting;

  Certainty(
      Execution execution,
      Privacy privacy,
      StartOrder startOrder,
      HeapLocation place,
      Guarding guarding) {
    this.execution = execution;
    this.privacy = privacy;
    this.startOrder = startOrder;
    this.place = place;
    this.guarding = guarding;
    this.processWide = execution.processState().includes(place);
    this.meeting = execution.entries().isMeeting(place);
  }

  Confidence of(RaceKind kind, Access at, Access partner) {
    boolean assumed =
        execution.parallelism().isAssumed(at, partner)
            || execution.parallelism().isServed(at.root())
            || execution.parallelism().isServed(partner.root());
    if (isVague(at)
        || isVague(partner)
        || isExplained(kind, at, partner)
        || assumed && isDoubtful(kind, at)
        || isByCallers(at, partner) && !isMostlyLocked()) {
      return Confidence.LOW;
    }
    return assumed || isMild(kind, partner) || !privacy.isSurelyOne(place, at, partner)
        ? Confidence.MEDIUM
        : Confidence.HIGH;
  }

  /** Whether the way to the access, or what is held on it, is unsure. */
  private boolean isVague(Access access) {
    return access.visit().isVague()
        || execution.isDoubtfulEntry(access.visit())
        || execution.entries().isWrapped(access.visit())
        || isByStartUp(access);
  }

  /** Whether the two are likely to have objects of their own, or an order. */
  private boolean isExplained(RaceKind kind, Access at, Access partner) {
    return privacy.isLikelyOwn(place, at, partner)
        || (!processWide && privacy.isLikelyOfOneRequest(place, at, partner))
        || startOrder.orders(place, at, partner)
        || (kind == RaceKind.INCONSISTENT && at.event().operation().equals("tests"));
  }

  /** Whether the program itself says too little about threads that meet there. */
  private boolean isDoubtful(RaceKind kind, Access at) {
    return isUnproven()
        || (kind == RaceKind.CONTAINER_MUTATION && !claimsSafety())
        || isBareRead(kind, at);
  }

  /** How hard it is to follow that the other takes part: its path, and whether that is certain. */
  int effort(Access at, Access other) {
    boolean isUnlikely =
        other.visit().isVague() || isByStartUp(other) || startOrder.orders(place, at, other);
    return other.visit().length() + (other.writes() ? 0 : 1) + (isUnlikely ? 1_000 : 0);
  }

  /** Whether the program sets state up there that it has once, and never thinks of a lock. */
  private boolean isByStartUp(Access access) {
    return processWide
        && guarding.guarded() == 0
        && execution.processState().isByStartUp(access.visit());
  }

  /**
   * Whether the interpreter keeps it whole: a reference is stored or read in one step, a container
   * guards its own structure, a walk over a list that grows at its end does not fail. Only the use
   * can tell whether that is enough.
   */
  private static boolean isMild(RaceKind kind, Access partner) {
    return kind == RaceKind.PLAIN
        || kind == RaceKind.CONTAINER_MUTATION
        || kind == RaceKind.ITERATION && partner.event().operation().equals(".append");
  }

  /** A read without the lock that the writes hold, where most reads do without it. */
  private boolean isBareRead(RaceKind kind, Access at) {
    return kind == RaceKind.INCONSISTENT && !at.writes() && !guarding.isHeldMostly();
  }

  /** Whether nothing but unknown callers of one object lets the two meet. */
  private boolean isByCallers(Access at, Access partner) {
    return at.root().kind() == Root.Kind.CLIENT
        && partner.root().kind() == Root.Kind.CLIENT
        && !processWide
        && !meeting;
  }

  /** Whether the location itself says that several threads share the object. */
  private boolean isMostlyLocked() {
    return guarding.isBelief() || guarding.guarded() * 2 >= guarding.total() || claimsSafety();
  }

  /**
   * An object has a lock, but no access to this place holds any: the lock may be there for
   * something else.
   */
  private boolean isUnproven() {
    return guarding.guarded() == 0
        && !processWide
        && !(place instanceof HeapLocation.Global)
        && !claimsSafety()
        && execution.entries().ownsLock(place);
  }

  private boolean claimsSafety() {
    return execution.entries().claimsSafety(place);
  }
}
