package dev.ftcheck.analysis.flow;

import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds at a point on every path to it, and what may hold. Mutable and owned by the one walk
 * over the unit; lists and sets in it are immutable and shared.
 */
final class State {

  /** Of more reads than this that decide whether control gets to a point, the last are kept. */
  private static final int MAX_GUARDS = 64;

  /** Locks held on every path. */
  List<Held> held = List.of();

  /** Locks taken by {@code acquire()} that some path still holds. */
  List<Held> mayHold = List.of();

  /** Starts whose threads may be running. */
  Set<Integer> running = Set.of();

  /** Threads, futures and executors that every path has waited for, and not started again. */
  Set<Integer> joined = Set.of();

  /** Reads on which it depends that control gets here. */
  List<Event.Check> guards = List.of();

  /** Registers of this unit's allocations that others can reach by now. */
  private BitSet escaped = new BitSet();

  /** Another state reads the same set. */
  private boolean sharesEscaped;

  boolean selfEscaped;

  /** Events and barriers that every path has waited for. */
  Set<Integer> waited = Set.of();

  /** Events and barriers that some path has signalled. */
  Set<Integer> signalled = Set.of();

  /** As of {@link Point#phase}. */
  int phase = Point.FIRST_PHASE;

  private Value[] locals;

  /** Another state reads the same array. */
  private boolean sharesLocals;

  /** An array that was joined into {@link #locals} and changed neither of them since. */
  private Value[] included;

  State(Value[] locals) {
    this.locals = locals;
  }

  Value local(int register) {
    return locals[register];
  }

  void setLocal(int register, Value value) {
    ownLocals()[register] = value;
    included = null;
  }

  private Value[] ownLocals() {
    if (sharesLocals) {
      locals = locals.clone();
      sharesLocals = false;
    }
    return locals;
  }

  boolean isEscaped(int register) {
    return escaped.get(register);
  }

  void escape(int register) {
    if (!escaped.get(register)) {
      ownEscaped().set(register);
    }
  }

  private BitSet ownEscaped() {
    if (sharesEscaped) {
      escaped = (BitSet) escaped.clone();
      sharesEscaped = false;
    }
    return escaped;
  }

  State copy() {
    sharesLocals = true;
    sharesEscaped = true;
    State copy = new State(locals);
    copy.sharesLocals = true;
    copy.included = included;
    copy.held = held;
    copy.mayHold = mayHold;
    copy.running = running;
    copy.joined = joined;
    copy.guards = guards;
    copy.escaped = escaped;
    copy.sharesEscaped = true;
    copy.selfEscaped = selfEscaped;
    copy.waited = waited;
    copy.phase = phase;
    copy.signalled = signalled;
    return copy;
  }

  /** What holds where two paths meet; either may be null, for a path that does not get there. */
  static State join(State a, State b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    State result = a.copy();
    result.held = common(a.held, b.held);
    result.mayHold = either(a.mayHold, b.mayHold);
    result.running = union(a.running, b.running);
    result.joined = intersection(a.joined, b.joined);
    result.guards = a.guards.size() <= b.guards.size() ? a.guards : b.guards;
    if (!result.escaped.equals(b.escaped)) {
      result.ownEscaped().or(b.escaped);
    }
    result.selfEscaped |= b.selfEscaped;
    result.phase = a.phase == b.phase ? a.phase : Point.UNKNOWN_PHASE;
    result.waited = intersection(a.waited, b.waited);
    result.signalled = union(a.signalled, b.signalled);
    result.joinLocals(b);
    return result;
  }

  private void joinLocals(State other) {
    if (other.locals == locals || other.locals == included) {
      return;
    }
    for (int local = 0; local < locals.length; local++) {
      Value joined = joinValues(local, locals[local], other.locals[local]);
      if (joined != locals[local]) {
        ownLocals()[local] = joined;
      }
    }
    other.sharesLocals = true;
    included = other.locals;
  }

  private static Value joinValues(int local, Value a, Value b) {
    if (a == b) {
      return a;
    }
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    Path path = a.path().equals(b.path()) ? a.path() : freshIn(a, local);
    Operand view = a.view() != null && a.view().equals(b.view()) ? a.view() : null;
    Held tried =
        a.tried() != null && a.tried().equals(b.tried()) && a.negated() == b.negated()
            ? a.tried()
            : null;
    List<Event.Access> reads = Value.union(a.reads(), b.reads());
    boolean computed = a.computed() || b.computed();
    boolean constant = a.constant() && b.constant();
    boolean same =
        path == a.path()
            && reads == a.reads()
            && computed == a.computed()
            && view == a.view()
            && tried == a.tried()
            && constant == a.constant();
    return same
        ? a
        : new Value(path, reads, computed, view, tried, tried != null && a.negated(), constant);
  }

  private static Path freshIn(Value known, int local) {
    return known.path() instanceof Path.Fresh(int register) && register == local
        ? known.path()
        : new Path.Fresh(local);
  }

  /**
   * Whether another round through a loop that ends in {@code next} could find anything that this
   * state did not say.
   */
  boolean covers(State next) {
    if (next == null) {
      return true;
    }
    State joined = join(this, next);
    boolean sameValues = true;
    for (int local = 0; local < locals.length; local++) {
      Value mine = locals[local];
      Value theirs = joined.locals[local];
      sameValues &=
          mine == theirs
              || (mine != null
                  && mine.path().equals(theirs.path())
                  && mine.reads().size() == theirs.reads().size());
    }
    return sameValues
        && joined.held.equals(held)
        && joined.mayHold.equals(mayHold)
        && joined.running.equals(running)
        && joined.joined.equals(this.joined)
        && joined.escaped.equals(escaped)
        && joined.phase == phase
        && joined.waited.equals(waited)
        && joined.signalled.equals(signalled)
        && joined.selfEscaped == selfEscaped;
  }

  void hold(Held lock) {
    held = plus(held, lock);
    if (!lock.byWith()) {
      mayHold = plus(mayHold, lock);
    }
  }

  /**
   * Takes the innermost hold of that lock away; returns it, or null where the unit did not hold it.
   */
  Held release(Path lock) {
    mayHold = mayHold.stream().filter(held -> !held.lock().path().equals(lock)).toList();
    for (int at = held.size() - 1; at >= 0; at--) {
      Held candidate = held.get(at);
      if (candidate.lock().path().equals(lock)) {
        List<Held> rest = new ArrayList<>(held);
        rest.remove(at);
        held = List.copyOf(rest);
        return candidate;
      }
    }
    return null;
  }

  void release(Held lock) {
    mayHold = mayHold.stream().filter(other -> other.acquisition() != lock.acquisition()).toList();
    held = held.stream().filter(other -> other.acquisition() != lock.acquisition()).toList();
  }

  /** Starts threads, which can be waited for by these objects. */
  void starts(Set<Integer> spawns, Set<Integer> handles) {
    running = union(running, spawns);
    if (!joined.isEmpty()) {
      Set<Integer> left = new HashSet<>(joined);
      left.removeAll(handles);
      joined = Set.copyOf(left);
    }
  }

  void guard(List<Event.Access> reads, Span decision) {
    List<Event.Check> more = null;
    for (Event.Access read : reads) {
      if (!isGuard(read)) {
        more = more == null ? new ArrayList<>(guards) : more;
        more.add(new Event.Check(read, decision, true));
      }
    }
    if (more != null) {
      guards = List.copyOf(more.subList(Math.max(0, more.size() - MAX_GUARDS), more.size()));
    }
  }

  private boolean isGuard(Event.Access read) {
    for (Event.Check known : guards) {
      if (known.read() == read) {
        return true;
      }
    }
    return false;
  }

  static <T> List<T> plus(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return List.copyOf(longer);
  }

  static Set<Integer> union(Set<Integer> a, Set<Integer> b) {
    if (a.containsAll(b)) {
      return a;
    }
    Set<Integer> both = new HashSet<>(a);
    both.addAll(b);
    return Set.copyOf(both);
  }

  private static Set<Integer> intersection(Set<Integer> a, Set<Integer> b) {
    if (a.equals(b)) {
      return a;
    }
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    return Set.copyOf(both);
  }

  private static List<Held> common(List<Held> a, List<Held> b) {
    if (a.equals(b)) {
      return a;
    }
    return a.stream()
        .filter(
            mine -> b.stream().anyMatch(theirs -> theirs.lock().path().equals(mine.lock().path())))
        .toList();
  }

  private static List<Held> either(List<Held> a, List<Held> b) {
    List<Held> both = a;
    for (Held theirs : b) {
      if (a.stream().noneMatch(mine -> mine.lock().equals(theirs.lock()))) {
        both = plus(both, theirs);
      }
    }
    return both;
  }
}
