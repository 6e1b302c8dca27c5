package dev.ftcheck.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds where paths meet. */
class StateTest {

  private static Operand lock(int number) {
    return new Operand(new Path.Fresh(number), number);
  }

  private static State state(Set<Integer> held, Set<Integer> running, Set<Integer> waited) {
    State state = new State(new Value[0]);
    List<Held> locks = new ArrayList<>();
    held.stream().sorted().forEach(number -> locks.add(new Held(lock(number), number, false)));
    state.held = List.copyOf(locks);
    state.mayHold = state.held;
    state.running = running;
    state.waited = waited;
    state.signalled = running;
    running.forEach(state::escape);
    state.selfEscaped = running.contains(3);
    return state;
  }

  @Provide
  Arbitrary<State> states() {
    Arbitrary<Set<Integer>> few = Arbitraries.integers().between(0, 4).set().withoutEdgeCases();
    return Combinators.combine(few, few, few).as(StateTest::state).withoutEdgeCases();
  }

  private static Set<Path> locks(List<Held> held) {
    return held.stream().map(lock -> lock.lock().path()).collect(Collectors.toSet());
  }

  private static List<Object> facts(State state) {
    return List.of(
        locks(state.held),
        locks(state.mayHold),
        state.running,
        state.waited,
        state.signalled,
        IntStream.range(0, 5).filter(state::isEscaped).boxed().toList(),
        state.selfEscaped);
  }

  @Property
  void join_is_commutative(@ForAll("states") State a, @ForAll("states") State b) {
    assertEquals(facts(State.join(a, b)), facts(State.join(b, a)));
  }

  @Property
  void join_is_associative(
      @ForAll("states") State a, @ForAll("states") State b, @ForAll("states") State c) {
    assertEquals(facts(State.join(State.join(a, b), c)), facts(State.join(a, State.join(b, c))));
  }

  @Property
  void joining_a_state_with_itself_changes_nothing(@ForAll("states") State a) {
    assertEquals(facts(a), facts(State.join(a, a)));
  }

  @Property
  void a_lock_is_held_after_a_join_if_it_was_on_both_paths(
      @ForAll("states") State a, @ForAll("states") State b) {
    Set<Path> both = locks(a.held);
    both.retainAll(locks(b.held));
    assertEquals(both, locks(State.join(a, b).held));
  }

  @Property
  void a_thread_may_run_after_a_join_if_it_did_on_either_path(
      @ForAll("states") State a, @ForAll("states") State b) {
    State joined = State.join(a, b);
    assertTrue(joined.running.containsAll(a.running));
    assertTrue(joined.running.containsAll(b.running));
    assertTrue(
        joined.running.stream().allMatch(t -> a.running.contains(t) || b.running.contains(t)));
  }

  @Property
  void a_join_covers_both_of_its_parts(@ForAll("states") State a, @ForAll("states") State b) {
    State joined = State.join(a, b);
    assertTrue(joined.covers(a));
    assertTrue(joined.covers(b));
  }

  @Property
  void joining_leaves_its_parts_alone(@ForAll("states") State a, @ForAll("states") State b) {
    List<Object> before = facts(a.copy());
    State.join(a, b);
    assertEquals(before, facts(a));
  }

  @Example
  void a_path_that_does_not_get_there_has_no_say() {
    State only = state(Set.of(1), Set.of(2), Set.of());
    assertSame(only, State.join(only, null));
    assertSame(only, State.join(null, only));
    assertNull(State.join(null, null));
  }

  @Example
  void release_takes_the_innermost_hold_away() {
    State state = new State(new Value[0]);
    state.hold(new Held(lock(1), 1, true));
    state.hold(new Held(lock(1), 2, true));
    assertEquals(2, state.release(lock(1).path()).acquisition());
    assertEquals(1, state.release(lock(1).path()).acquisition());
    assertNull(state.release(lock(1).path()));
  }

  @Example
  void a_register_that_two_paths_set_differently_has_a_value_of_its_own() {
    State a = new State(new Value[] {Value.of(new Path.Parameter(0))});
    State b = new State(new Value[] {Value.of(new Path.Parameter(1))});
    assertEquals(new Path.Fresh(0), State.join(a, b).local(0).path());
    assertEquals(new Path.Parameter(0), State.join(a, a.copy()).local(0).path());
  }
}
