package dev.ftcheck.tracer.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaceLogTest {

  private final RaceLog log = new RaceLog();

  private static Access access(AccessKind kind, boolean writes, int line) {
    return new Access(kind, writes, 1, List.of(new Place("a.py", "f", line, 1)), Set.of(), null);
  }

  private static Access decided(boolean writes, int line) {
    Place place = new Place("a.py", "f", line, 1);
    return new Access(AccessKind.STORE, writes, 1, List.of(place), Set.of(), place);
  }

  private RaceKind kind(Access one, Access other) {
    assertEquals(RaceKind.of(one, other), RaceKind.of(other, one));
    return RaceKind.of(one, other);
  }

  @Test
  void an_update_that_meets_a_write_is_lost() {
    Access update = access(AccessKind.UPDATE, true, 1);
    assertEquals(RaceKind.LOST_UPDATE, kind(update, access(AccessKind.STORE, true, 2)));
    assertEquals(RaceKind.LOST_UPDATE, kind(update, access(AccessKind.UPDATE, false, 1)));
    assertEquals(RaceKind.DATA_RACE, kind(update, access(AccessKind.READ, false, 2)));
  }

  @Test
  void a_decision_is_broken_by_a_write_alone() {
    assertEquals(RaceKind.CHECK_THEN_ACT, kind(decided(true, 1), decided(true, 1)));
    assertEquals(
        RaceKind.CHECK_THEN_ACT, kind(decided(false, 1), access(AccessKind.STORE, true, 2)));
    assertEquals(RaceKind.DATA_RACE, kind(decided(true, 1), access(AccessKind.READ, false, 2)));
  }

  @Test
  void atomic_operations_on_both_sides_are_a_matter_of_order() {
    Access append = access(AccessKind.ATOMIC, true, 1);
    assertEquals(RaceKind.CONTAINER_ORDER, kind(append, append));
    assertEquals(RaceKind.ITERATION, kind(append, access(AccessKind.ITERATION, false, 2)));
  }

  @Test
  void a_constant_that_is_only_polled_is_a_flag() {
    Access stop = access(AccessKind.STORE_CONSTANT, true, 1);
    assertEquals(RaceKind.FLAG, kind(stop, access(AccessKind.READ, false, 2)));
    assertEquals(RaceKind.DATA_RACE, kind(stop, access(AccessKind.STORE, true, 2)));
  }

  @Test
  void a_pair_of_lines_is_reported_once_with_its_most_specific_kind() {
    log.add(
        access(AccessKind.UPDATE, true, 1),
        access(AccessKind.READ, false, 2),
        1,
        () -> "first name");
    log.add(
        access(AccessKind.UPDATE, false, 2), access(AccessKind.STORE, true, 1), 1, () -> "second");
    assertEquals(1, log.reports().size());
    assertEquals(RaceKind.LOST_UPDATE, log.reports().getFirst().kind());
    assertEquals("second", log.reports().getFirst().location());
    assertEquals(2, log.reports().getFirst().count());
  }
}
