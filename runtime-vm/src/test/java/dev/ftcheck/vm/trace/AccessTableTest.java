package dev.ftcheck.vm.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AccessTableTest {

  private final AccessTable table = new AccessTable();

  @Test
  void what_is_forgotten_is_told_no_more_and_the_rest_stays() {
    int gone = table.add(record(1));
    int kept = table.add(record(1));
    int other = table.add(record(2));

    table.forget(record -> record.position() == 1, Set.of(kept));

    assertNull(table.get(gone));
    assertNotNull(table.get(kept));
    assertEquals(2, table.get(other).position());
    List<AccessRecord> told = new ArrayList<>();
    table.forEach(told::add);
    assertEquals(2, told.size());
  }

  @Test
  void numbers_go_on_after_very_many_were_forgotten() {
    for (int i = 0; i < 10_000; i++) {
      table.add(record(1));
    }
    table.forget(record -> true, Set.of());
    int fresh = table.add(record(3));
    assertEquals(10_001, fresh);
    assertEquals(3, table.get(fresh).position());
    assertNull(table.get(1));
    assertNull(table.get(9_999));
  }

  private static AccessRecord record(int position) {
    return new AccessRecord(null, position, 0, null);
  }
}
