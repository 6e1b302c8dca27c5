package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.flow.Operand;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.flow.Place;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The races at one location: at most one per function that accesses it. */
final class LocationRaces {

  private final Execution execution;
  private final PointsTo pointsTo;
  private final Privacy privacy;
  private final HeapLocation place;
  private final List<Access> accesses;
  private final Overlaps overlaps;
  private final Meetings meetings;
  private final String owner;

  private final boolean madeForThreads;

  /** The location belongs to something that is made for threads. */
  private final boolean believable;

  /** The location is a container of something else than a sequence. */
  private final boolean keyed;

  /** Threads meet in the container, each with elements of its own: who walks it sees them all. */
  private final boolean meeting;

  /** Whoever calls the program shares the location. */
  private final boolean processWide;

  /** No pair of accesses can conflict. */
  private final boolean hopeless;

  private final Guarding guarding;
  private final Ineffective ineffective;
  private final Publication publication;
  private final Construction construction;
  private final StartOrder startOrder;
  private final Certainty certainty;

  LocationRaces(Execution execution, Privacy privacy, HeapLocation place, List<Access> all) {
    this.execution = execution;
    this.pointsTo = execution.pointsTo();
    this.privacy = privacy;
    this.place = place;
    this.accesses = DistinctAccesses.of(all);
    this.owner = StateOwner.of(place, execution);
    this.ineffective = new Ineffective(execution, place);
    this.construction = new Construction(execution, place);
    this.startOrder = new StartOrder(execution, privacy);
    this.publication = new Publication(execution.flows());
    this.overlaps = new Overlaps(accesses, execution.parallelism());
    this.meetings = new Meetings(accesses);
    this.keyed = isKeyed();
    this.processWide = execution.processState().includes(place);
    this.madeForThreads = processWide || execution.entries().isMadeForThreads(place);
    this.believable = processWide || claimsSafety() || execution.entries().ownsLock(place);
    this.meeting = execution.entries().isMeeting(place);
    boolean assumedOnly =
        accesses.stream().allMatch(access -> access.root().kind() == Root.Kind.CLIENT)
            && (!madeForThreads
                || (!believable && !meeting && accesses.stream().noneMatch(Access::isLocked)));
    this.hopeless =
        assumedOnly
            || overlaps.isEmpty()
            || accesses.stream().noneMatch(access -> access.event().kind().mayWrite());
    this.guarding =
        hopeless
            ? new Guarding(null, 0, 0, 0, 0)
            : Guarding.of(
                accesses.stream()
                    .filter(access -> accesses.stream().anyMatch(other -> meet(access, other)))
                    .toList());
    this.certainty = new Certainty(execution, privacy, startOrder, place, guarding);
  }

  List<Race> find() {
    if (hopeless) {
      return List.of();
    }
    Map<LinkedUnit, Race> perFunction = new LinkedHashMap<>();
    for (Access at : accesses) {
      Race race = judge(at);
      if (race != null) {
        perFunction.merge(at.unit(), race, (a, b) -> RANK.compare(b, a) < 0 ? b : a);
      }
    }
    return withReadsAsOne(List.copyOf(perFunction.values()));
  }

  /** Several functions that read without the lock are one defect, the writes one each. */
  private static List<Race> withReadsAsOne(List<Race> races) {
    List<Race> reads = races.stream().filter(LocationRaces::isUnlockedRead).sorted(RANK).toList();
    if (reads.size() < 2) {
      return races;
    }
    List<Race> found = new ArrayList<>(races);
    found.removeAll(reads);
    found.add(
        reads.getFirst().with(reads.stream().skip(1).map(race -> race.at().location()).toList()));
    return found;
  }

  private static boolean isUnlockedRead(Race race) {
    boolean lacksLock = race.kind() == RaceKind.INCONSISTENT || race.kind() == RaceKind.PLAIN;
    return lacksLock && !race.at().writes();
  }

  /** The race to tell of where a function has several at one location. */
  private static final Comparator<Race> RANK =
      Comparator.comparingInt(LocationRaces::rank)
          .thenComparing(Race::confidence, Comparator.reverseOrder())
          .thenComparing(race -> !race.at().writes())
          .thenComparingInt(race -> race.primary().line());

  private static int rank(Race race) {
    return switch (race.kind()) {
      case INEFFECTIVE_LOCK, PUBLICATION -> 0;
      case SHARED_DEFAULT -> 1;
      case UPDATE -> 2;
      case CHECK_THEN_ACT -> race.at().writes() ? 3 : 6;
      case ITERATION -> 4;
      case INCONSISTENT -> 5;
      case PLAIN -> 7;
      case CONTAINER_MUTATION -> 8;
    };
  }

  private Race judge(Access at) {
    Race acted = checkThenAct(at);
    if (acted != null) {
      return acted;
    }
    List<Access> against = accesses.stream().filter(other -> conflicts(at, other)).toList();
    if (against.isEmpty() || isQueue()) {
      return null;
    }
    Publication.Late late = publication.of(place, at, against);
    if (late != null) {
      return late(at, late, against.size());
    }
    RaceKind kind = kindOf(at, against);
    if (kind == null) {
      return null;
    }
    Access partner = partner(at, against);
    boolean flag =
        kind == RaceKind.PLAIN
            && at.event().constant()
            && against.stream().noneMatch(Access::writes);
    Location primary =
        kind == RaceKind.INEFFECTIVE_LOCK ? ineffective.acquisition(at) : at.location();
    return race(kind, at, primary, partner, against.size(), flag);
  }

  private Race late(Access at, Publication.Late late, int conflicts) {
    return new Race(
        RaceKind.PUBLICATION,
        execution.naming().of(at.event().place(), at.visit().context()),
        at,
        late.handOver(),
        late.reader(),
        at.visit().isVague() ? Confidence.LOW : late.confidence(),
        guarding.lock(),
        guarding.guarded(),
        guarding.total(),
        conflicts,
        false,
        owner,
        List.of());
  }

  private boolean claimsSafety() {
    return execution.entries().claimsSafety(place);
  }

  private Access partner(Access at, List<Access> against) {
    return against.stream()
        .min(Comparator.comparingInt(other -> certainty.effort(at, other)))
        .orElseThrow();
  }

  private Race race(
      RaceKind kind, Access at, Location primary, Access partner, int conflicts, boolean flag) {
    return new Race(
        kind,
        execution.naming().of(at.event().place(), at.visit().context()),
        at,
        primary,
        partner,
        certainty.of(kind, at, partner),
        guarding.lock(),
        guarding.guarded(),
        guarding.total(),
        conflicts,
        flag,
        owner,
        List.of());
  }

  // ---- conflicts
  // --------------------------------------------------------------------------------------------------------------

  private boolean conflicts(Access a, Access b) {
    return kindsConflict(a, b) && overlap(a, b) && !sharesEffectiveLock(a, b);
  }

  private boolean overlap(Access a, Access b) {
    return meet(a, b) && isEvident(a, b);
  }

  private boolean meet(Access a, Access b) {
    return meetings.of(a, b, this::mayMeet);
  }

  private boolean mayMeet(Access a, Access b) {
    return overlaps.of(a, b)
        && !privacy.isPrivate(place, a, b)
        && !construction.separates(a, b)
        && !startOrder.separates(place, a, b)
        && !isOtherElement(a, b)
        && !Handshake.ordered(a, b, execution)
        && !Handshake.ordered(b, a, execution);
  }

  /**
   * Unknown callers count only where the program shows that it expects them to meet at this
   * location.
   */
  private boolean isEvident(Access a, Access b) {
    if (construction.isAgainstOwnThread(a, b)) {
      return true;
    }
    if (overlaps.isAssumed(a, b)) {
      boolean both = a.root().kind() == Root.Kind.CLIENT && b.root().kind() == Root.Kind.CLIENT;
      return madeForThreads
          && !(both && isByWindows(a) && isByWindows(b))
          && (!both || guarding.guarded() > 0 || believable || meeting && isWalk(a, b));
    }
    return true;
  }

  private boolean isByWindows(Access access) {
    return execution.entries().isByWindows(access.visit());
  }

  private static boolean isWalk(Access a, Access b) {
    return a.event().kind() == AccessKind.ITERATE || b.event().kind() == AccessKind.ITERATE;
  }

  private boolean sharesEffectiveLock(Access a, Access b) {
    return a.lockset().stream()
        .anyMatch(
            lock -> lock.guards() && b.lockset().contains(lock) && !ineffective.tooNarrow(lock));
  }

  private boolean kindsConflict(Access a, Access b) {
    AccessKind first = a.event().kind();
    AccessKind second = b.event().kind();
    if (!(place instanceof HeapLocation.Contents)) {
      return first.writes() || second.writes();
    }
    return changes(first, second, a, b) || changes(second, first, b, a);
  }

  /** Whether {@code write} disturbs {@code other} in a container. */
  private boolean changes(AccessKind write, AccessKind other, Access writing, Access touched) {
    boolean insertsKeys = keyed;
    boolean structural =
        write == AccessKind.STRUCTURE_WRITE || (write == AccessKind.ITEM_WRITE && insertsKeys);
    return switch (other) {
      case ITERATE -> structural || write == AccessKind.ITEM_DEFAULT;
      case ITEM_UPDATE -> write.writes() && sameKey(writing, touched);
      case STRUCTURE_WRITE -> write == AccessKind.STRUCTURE_WRITE || structural;
      case ITEM_WRITE -> insertsKeys && structural && sameKey(writing, touched);
      case ITEM_READ, ITEM_DEFAULT, STRUCTURE_READ ->
          (structural || (write == AccessKind.ITEM_UPDATE && insertsKeys))
              && sameKey(writing, touched);
      case READ, WRITE, UPDATE, DELETE, ADVANCE, USE -> false;
    };
  }

  private boolean isKeyed() {
    LinkedClass cls =
        place instanceof HeapLocation.Contents(int object)
            ? pointsTo.object(object).instanceClass()
            : null;
    return cls != null
        && cls.trait(Trait.Container.class).filter(c -> c.shape() != Trait.Shape.LIST).isPresent();
  }

  /** Appending and popping at the ends of a deque is documented as safe. */
  private boolean isDeque() {
    LinkedClass cls =
        place instanceof HeapLocation.Contents(int object)
            ? pointsTo.object(object).instanceClass()
            : null;
    return cls != null
        && cls.mro().stream()
            .anyMatch(ancestor -> ancestor.isModel() && ancestor.name().equals("deque"));
  }

  /** Queues synchronise themselves: only decisions on their state can be wrong. */
  private boolean isQueue() {
    LinkedClass cls =
        place instanceof HeapLocation.Contents(int object)
            ? pointsTo.object(object).instanceClass()
            : null;
    return cls != null && cls.trait(Trait.Queue.class).isPresent();
  }

  private static boolean sameKey(Access a, Access b) {
    String first = a.event().key();
    String second = b.event().key();
    boolean bothKnown = isConstant(first) && isConstant(second);
    return !bothKnown || first.equals(second);
  }

  private static boolean isConstant(String key) {
    return !key.isEmpty() && !key.startsWith("<");
  }

  // ---- kinds
  // ------------------------------------------------------------------------------------------------------------------

  private RaceKind kindOf(Access at, List<Access> against) {
    RaceKind kind =
        place instanceof HeapLocation.Contents
            ? containerKind(at, against)
            : variableKind(at, against);
    boolean mutation =
        kind == RaceKind.CONTAINER_MUTATION
            || kind == RaceKind.UPDATE
            || kind == RaceKind.INCONSISTENT;
    if (mutation && at.writes() && ineffective.acquisition(at) != null) {
      return RaceKind.INEFFECTIVE_LOCK;
    }
    return mutation && at.writes() && isSharedDefault(at) ? RaceKind.SHARED_DEFAULT : kind;
  }

  /**
   * One function on {@code items[i]}, with one {@code i}: two threads are expected to have been
   * given different elements.
   */
  private static boolean isOtherElement(Access a, Access b) {
    return a.unit() == b.unit()
        && a.event().kind() != AccessKind.UPDATE
        && b.event().kind() != AccessKind.UPDATE
        && a.event().place()
            instanceof Place.Attribute(Operand(Path.Element(Path items, String key), int _), var _)
        && b.event().place()
            instanceof
            Place.Attribute(Operand(Path.Element(Path others, String other), int _), var _)
        && items.equals(others)
        && key.equals(other)
        && !isConstant(key);
  }

  private boolean holdsBelievedLock(Access at) {
    return guarding.isBelief() && at.lockset().contains(guarding.lock());
  }

  /** Double-checked locking: the same function looks again under the lock before it acts. */
  private boolean isCheckedAgain(Access at) {
    return accesses.stream()
        .anyMatch(
            other ->
                !other.writes()
                    && other != at
                    && other.unit() == at.unit()
                    && other.isLocked()
                    && other.root().equals(at.root()));
  }

  /** The lock of those who iterate is of no use where one who changes the size does not take it. */
  private boolean disturbsLockedWalk(Access at, List<Access> against) {
    return guarding.lock() != null
        && !at.isLocked()
        && against.stream()
            .anyMatch(
                other ->
                    other.event().kind() == AccessKind.ITERATE
                        && other.lockset().contains(guarding.lock()));
  }

  private boolean lacksBelievedLock(Access at) {
    return guarding.isBelief() && !at.lockset().contains(guarding.lock());
  }

  /** Whether nothing at this location itself says that unknown callers may share it. */
  private boolean isAssumed(Access at) {
    return at.root().kind() == Root.Kind.CLIENT
        && guarding.guarded() == 0
        && !claimsSafety()
        && !(meeting && at.event().kind() == AccessKind.ITERATE);
  }

  private RaceKind variableKind(Access at, List<Access> against) {
    boolean othersToBlame =
        against.stream()
            .noneMatch(other -> other.isLocked() || other.writes() && other.event() == at.event());
    if (holdsBelievedLock(at)
        || (at.isLocked() && othersToBlame)
        || (!at.writes() && isCheckedAgain(at))) {
      return null;
    }
    boolean byClients =
        against.stream().allMatch(other -> other.root().kind() == Root.Kind.CLIENT)
            && at.root().kind() == Root.Kind.CLIENT;
    if (lacksBelievedLock(at)) {
      return RaceKind.INCONSISTENT;
    }
    if (at.event().kind() == AccessKind.UPDATE) {
      return RaceKind.UPDATE;
    }
    if (at.writes()) {
      boolean claimed = guarding.guardedWrites() > 0 || claimsSafety();
      return (byClients && !claimed) || (processWide && isAssumed(at)) ? null : RaceKind.PLAIN;
    }
    boolean writersLock = against.stream().filter(Access::writes).allMatch(Access::isLocked);
    return writersLock && !at.isLocked() && !byClients ? RaceKind.PLAIN : null;
  }

  private RaceKind containerKind(Access at, List<Access> against) {
    boolean iterates = at.event().kind() == AccessKind.ITERATE;
    if (!at.writes() && !iterates && isCheckedAgain(at)) {
      return null;
    }
    if (holdsBelievedLock(at)
        || (at.isLocked() && !iterates && against.stream().noneMatch(Access::isLocked))) {
      return null;
    }
    return switch (at.event().kind()) {
      case ITEM_UPDATE -> lacksBelievedLock(at) ? RaceKind.INCONSISTENT : RaceKind.UPDATE;
      case ITERATE ->
          (isAssumed(at) && !processWide)
                  || (at.isLocked() && against.stream().noneMatch(Access::isLocked))
              ? null
              : RaceKind.ITERATION;
      case STRUCTURE_WRITE, ITEM_WRITE -> {
        if (lacksBelievedLock(at) || disturbsLockedWalk(at, against)) {
          yield RaceKind.INCONSISTENT;
        }
        boolean safe = at.event().operation().startsWith(".pop") && isDeque();
        yield !isAssumed(at) && !safe && against.stream().anyMatch(Access::writes)
            ? RaceKind.CONTAINER_MUTATION
            : null;
      }
      case ITEM_READ, ITEM_DEFAULT, STRUCTURE_READ ->
          lacksBelievedLock(at) && !at.isLocked() ? RaceKind.INCONSISTENT : null;
      case READ, WRITE, UPDATE, DELETE, ADVANCE, USE -> null;
    };
  }

  /**
   * A decision and the act that relies on it, outside of one critical section, with a change by
   * somebody else in between.
   */
  private Race checkThenAct(Access at) {
    if (!at.writes() && at.event().checks().isEmpty()) {
      return null;
    }
    Decision decision = Decision.of(at, execution);
    boolean byCaller = at.event().checks().isEmpty() && at.event().basis() == null;
    if (decision == null || (byCaller && isCheckedAgain(at))) {
      return null;
    }
    List<Access> between =
        accesses.stream()
            .filter(Access::writes)
            .filter(other -> sameKey(at, other) && overlap(at, other) && invalidates(other, at))
            .filter(
                other ->
                    decision.held().stream()
                        .noneMatch(
                            lock ->
                                lock.guards()
                                    && other.lockset().contains(lock)
                                    && !ineffective.tooNarrow(lock)))
            .toList();
    if (between.isEmpty()) {
      return null;
    }
    Access partner = partner(at, between);
    return race(RaceKind.CHECK_THEN_ACT, at, decision.location(), partner, between.size(), false);
  }

  /**
   * Whether the change can undo what the act relies on: adding does not harm who takes out what is
   * there.
   */
  private boolean invalidates(Access change, Access act) {
    if (!act.writes()) {
      return TAKING.contains(change.event().operation());
    }
    return isQueue()
        || !REMOVING.contains(act.event().operation())
        || !ADDING.contains(change.event().operation());
  }

  private static final Set<String> REMOVING =
      Set.of(".pop", ".popleft", ".popitem", ".remove", ".get", ".get_nowait", "del");
  private static final Set<String> TAKING =
      Set.of(".pop", ".popitem", ".remove", ".discard", ".clear", "del");
  private static final Set<String> ADDING =
      Set.of(".append", ".appendleft", ".add", ".insert", ".extend", ".put", ".put_nowait");

  // ---- defaults
  // ---------------------------------------------------------------------------------------------------------------

  /**
   * A container that a class body or a parameter default made, changed through an instance or a
   * parameter.
   */
  private boolean isSharedDefault(Access at) {
    if (!(place instanceof HeapLocation.Contents(int object))
        || !(at.event().place() instanceof Place.Contents(Operand container))
        || !(pointsTo.object(object) instanceof HeapObject.Instance made)) {
      return false;
    }
    LinkedUnit madeIn = made.site().unit().unit();
    return switch (container.path()) {
      case Path.Field(Path.Parameter(int index), String name) ->
          index == 0
              && madeIn.code().kind() == CodeUnit.Kind.CLASS
              && at.unit().hasReceiver()
              && !name.isEmpty();
      case Path.Parameter(int index) ->
          at.unit().code().params().get(index).hasDefault() && isDefault(at, index, made);
      case Path.Field _, Path.Global _, Path.Cell _, Path.Element _, Path.Fresh _ -> false;
    };
  }

  private static boolean isDefault(Access at, int param, HeapObject.Instance made) {
    LinkedUnit parent = made.site().unit().unit();
    boolean[] found = {false};
    parent
        .code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.MakeFunction function
                  && function.unit() == at.unit().code().index()
                  && parent.module() == at.unit().module()) {
                int index = function.defaultParams().indexOf(param);
                found[0] |= index >= 0 && function.defaults().get(index) == made.site().register();
              }
            });
    return found[0];
  }
}
