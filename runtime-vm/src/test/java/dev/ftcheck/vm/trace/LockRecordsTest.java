package dev.ftcheck.vm.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class LockRecordsTest {

  private final LockRecords records = new LockRecords();

  @Test
  void numbers_are_never_used_again() {
    assertEquals(0, records.add(lock()));
    assertEquals(1, records.add(lock()));
  }

  @Test
  void a_lock_that_is_gone_is_forgotten_unless_a_report_may_speak_of_it() throws Exception {
    int kept = records.add(lock());
    records.keep(kept);
    int others = 1_000;
    for (int i = 0; i < others; i++) {
      records.add(lock());
    }
    for (int tries = 0; tries < 100 && records.all().size() > others / 2; tries++) {
      System.gc();
      Thread.sleep(10);
      records.add(lock());
    }
    assertTrue(records.all().size() <= others / 2, "not forgotten: " + records.all().size());
    assertNotNull(records.all().get(kept));
    assertNotNull(records.get(kept));
  }

  private static SyncRecord lock() {
    return new SyncRecord(null);
  }
}
