package dev.ftcheck.vm.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AccessNumbersTest {

  private final AccessNumbers numbers = new AccessNumbers();
  private final Lockset none = Lockset.empty();

  @Test
  void an_access_that_nobody_made_has_no_number() {
    assertEquals(AccessNumbers.NONE, numbers.get(0, Accesses.READ, none));
  }

  @Test
  void instruction_kind_and_locks_tell_accesses_apart() {
    Lockset one = none.with(1);
    numbers.put(3, Accesses.READ, none, 7);
    numbers.put(3, Accesses.WRITE, none, 8);
    numbers.put(3, Accesses.READ, one, 9);

    assertEquals(7, numbers.get(3, Accesses.READ, none));
    assertEquals(8, numbers.get(3, Accesses.WRITE, none));
    assertEquals(9, numbers.get(3, Accesses.READ, one));
    assertEquals(AccessNumbers.NONE, numbers.get(4, Accesses.READ, none));
  }

  @Test
  void all_are_kept_however_many() {
    for (int position = -1; position < 5_000; position++) {
      numbers.put(position, Accesses.PUBLICATION, none.with(position & 3), position + 2);
    }
    for (int position = -1; position < 5_000; position++) {
      assertEquals(
          position + 2, numbers.get(position, Accesses.PUBLICATION, none.with(position & 3)));
    }
  }
}
