package dev.ftcheck.analysis.pointsto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SolverTest {

  private final Solver solver = new Solver();

  private int object(int number) {
    return solver.idOf(new HeapObject.External("object" + number));
  }

  @Test
  void an_object_has_one_id() {
    assertEquals(object(1), object(1));
    assertNotEquals(object(1), object(2));
    assertEquals(new HeapObject.External("object2"), solver.object(object(2)));
  }

  @Test
  void objects_flow_along_edges_whenever_these_are_added() {
    int nodes = solver.newNodes(3);
    solver.flow(nodes, nodes + 1);
    solver.add(nodes, object(1));
    solver.solve();
    solver.flow(nodes + 1, nodes + 2);
    solver.solve();
    assertArrayEquals(new int[] {object(1)}, solver.get(nodes + 2).toArray());
  }

  @Test
  void a_cycle_of_edges_ends_with_equal_sets() {
    int nodes = solver.newNodes(3);
    solver.flow(nodes, nodes + 1);
    solver.flow(nodes + 1, nodes + 2);
    solver.flow(nodes + 2, nodes);
    solver.add(nodes, object(1));
    solver.add(nodes + 2, object(2));
    solver.solve();
    for (int node = nodes; node < nodes + 3; node++) {
      assertEquals(2, solver.get(node).size());
    }
  }

  @Test
  void a_listener_hears_of_every_object_once() {
    int node = solver.newNodes(1);
    List<Integer> heard = new ArrayList<>();
    solver.add(node, object(1));
    solver.onEach(node, heard::add);
    solver.add(node, object(2));
    solver.solve();
    solver.add(node, object(1));
    solver.add(node, object(3));
    solver.solve();
    assertEquals(List.of(object(1), object(2), object(3)), heard);
  }

  @Test
  void a_listener_that_comes_late_hears_of_all() {
    int node = solver.newNodes(1);
    solver.add(node, object(1));
    solver.solve();
    List<Integer> heard = new ArrayList<>();
    solver.onEach(node, heard::add);
    assertEquals(List.of(object(1)), heard);
  }

  @Test
  void a_listener_may_add_edges_while_the_solver_runs() {
    int nodes = solver.newNodes(2);
    solver.onEach(nodes, _ -> solver.flow(nodes, nodes + 1));
    solver.add(nodes, object(1));
    solver.add(nodes, object(2));
    solver.solve();
    assertEquals(2, solver.get(nodes + 1).size());
  }

  @Test
  void a_full_node_keeps_the_first_objects_and_is_counted() {
    int nodes = solver.newNodes(2);
    solver.flow(nodes, nodes + 1);
    IntStream.range(0, Solver.LIMIT + 5).forEach(number -> solver.add(nodes, object(number)));
    solver.solve();
    assertEquals(Solver.LIMIT, solver.get(nodes).size());
    assertEquals(Solver.LIMIT, solver.get(nodes + 1).size());
    assertTrue(solver.get(nodes).contains(object(0)));
    assertEquals(1, solver.overfull());
  }

  @Test
  void a_field_is_told_apart_by_object_and_name() {
    assertEquals(solver.field(object(1), "a"), solver.field(object(1), "a"));
    assertNotEquals(solver.field(object(1), "a"), solver.field(object(1), "b"));
    assertNotEquals(solver.field(object(1), "a"), solver.field(object(2), "a"));
    assertEquals(-1, solver.existingField(object(2), "b"));
    assertEquals(List.of("a", "b"), solver.fieldsOf(object(1)));
  }

  @Test
  void nodes_grow_beyond_the_first_allotment() {
    int last = solver.newNodes(10_000) + 9_999;
    solver.add(last, object(1));
    assertEquals(1, solver.get(last).size());
  }
}
