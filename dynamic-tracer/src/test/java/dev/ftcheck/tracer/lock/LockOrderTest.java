package dev.ftcheck.tracer.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.tracer.clock.ThreadClock;
import dev.ftcheck.tracer.clock.ThreadSlots;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LockOrderTest {

  private final ThreadSlots slots = new ThreadSlots();
  private final ThreadClock main = slots.first();
  private final ThreadClock worker = started();
  private final LockOrder order = new LockOrder();

  private ThreadClock started() {
    ThreadClock clock = slots.started(main.snapshot());
    main.advance();
    return clock;
  }

  /** A thread takes locks one inside the other. */
  private void takes(int thread, ThreadClock clock, int... locks) {
    List<HeldLock> held = new ArrayList<>();
    for (int lock : locks) {
      HeldLock taken = new HeldLock(lock, 100 * thread + lock);
      order.acquired(thread, held, taken, clock.snapshot());
      held.add(taken);
    }
  }

  private List<List<Integer>> cycles() {
    return order.cycles().stream()
        .map(cycle -> cycle.edges().stream().map(edge -> edge.outer().lock()).toList())
        .toList();
  }

  @Test
  void two_threads_in_opposite_order_are_a_cycle() {
    takes(0, main, 1, 2);
    takes(1, worker, 2, 1);
    assertEquals(List.of(List.of(1, 2)), cycles());
  }

  @Test
  void one_thread_in_both_orders_is_none() {
    takes(0, main, 1, 2);
    takes(0, main, 2, 1);
    assertEquals(List.of(), cycles());
  }

  @Test
  void a_lock_around_both_keeps_them_apart() {
    takes(0, main, 9, 1, 2);
    takes(1, worker, 9, 2, 1);
    assertEquals(List.of(), cycles());
  }

  @Test
  void what_is_ordered_by_a_join_cannot_meet() {
    takes(1, worker, 2, 1);
    main.join(slots.ended(worker));
    takes(0, main, 1, 2);
    assertEquals(List.of(), cycles());
  }

  @Test
  void what_is_ordered_by_a_start_cannot_meet() {
    takes(0, main, 1, 2);
    takes(2, started(), 2, 1);
    assertEquals(List.of(), cycles());
  }

  @Test
  void three_locks_in_a_ring_are_a_cycle() {
    takes(0, main, 1, 2);
    takes(1, worker, 2, 3);
    takes(2, started(), 3, 1);
    // The third thread starts after the first one's acquisition.
    assertEquals(List.of(), cycles());
    takes(0, main, 1, 2);
    assertEquals(List.of(List.of(1, 2, 3)), cycles());
  }

  @Test
  void a_later_acquisition_that_may_meet_is_found_behind_ones_that_may_not() {
    takes(0, main, 9, 1, 2);
    takes(1, worker, 9, 2, 1);
    takes(1, worker, 2, 1);
    takes(0, main, 1, 2);
    assertEquals(List.of(List.of(1, 2)), cycles());
  }

  @Test
  void many_entangled_locks_are_looked_at_by_pairs() {
    for (int lock = 0; lock < 30; lock++) {
      takes(0, main, lock, (lock + 1) % 30);
      takes(1, worker, (lock + 1) % 30, lock);
    }
    assertEquals(30, cycles().size());
  }

  @Test
  void waiting_in_a_ring_is_a_deadlock_when_the_last_one_begins() {
    WaitForGraph graph = new WaitForGraph();
    assertEquals(List.of(), graph.begins(new WaitForGraph.Wait(0, 1, 7, 0, false)));
    assertEquals(List.of(), graph.begins(new WaitForGraph.Wait(1, 2, 8, 0, false)));
    assertEquals(
        List.of(2, 0, 1), threads(graph.begins(new WaitForGraph.Wait(2, 0, 9, 0, false)).stream()));
  }

  @Test
  void a_thread_that_waits_for_itself_is_a_deadlock() {
    WaitForGraph graph = new WaitForGraph();
    assertEquals(
        List.of(0), threads(graph.begins(new WaitForGraph.Wait(0, 0, 7, 0, false)).stream()));
  }

  @Test
  void a_wait_with_a_time_limit_ends_by_itself() {
    WaitForGraph graph = new WaitForGraph();
    graph.begins(new WaitForGraph.Wait(0, 1, 7, 0, true));
    assertEquals(List.of(), graph.begins(new WaitForGraph.Wait(1, 0, 8, 0, false)));
  }

  @Test
  void a_lock_that_goes_to_a_waiter_moves_the_edges_of_the_others() {
    WaitForGraph graph = new WaitForGraph();
    graph.begins(new WaitForGraph.Wait(0, 2, 7, 0, false));
    graph.begins(new WaitForGraph.Wait(1, 0, 8, 0, false));
    assertEquals(List.of(0, 1), threads(graph.heldBy(7, 1).stream()));
  }

  @Test
  void all_threads_waiting_for_anybody_are_a_stall() {
    WaitForGraph graph = new WaitForGraph();
    graph.begins(new WaitForGraph.Wait(0, WaitForGraph.ANYBODY, 7, 0, false));
    graph.begins(new WaitForGraph.Wait(1, WaitForGraph.ANYBODY, 8, 0, false));
    assertEquals(true, graph.isStalled(List.of(0, 1)));
    assertEquals(false, graph.isStalled(List.of(0, 1, 2)));
  }

  private static List<Integer> threads(Stream<WaitForGraph.Wait> waits) {
    return waits.map(WaitForGraph.Wait::thread).toList();
  }
}
