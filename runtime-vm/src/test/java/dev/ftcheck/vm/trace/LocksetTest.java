package dev.ftcheck.vm.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LocksetTest {

  @Property(tries = 500)
  void equal_sets_are_one_object(
      @ForAll @Size(max = 60) List<@IntRange(min = -6, max = 6) Integer> changes) {
    Lockset set = Lockset.empty();
    Set<Integer> naive = new TreeSet<>();
    Map<Set<Integer>, Lockset> known = new HashMap<>();
    known.put(Set.of(), set);
    for (int change : changes) {
      int lock = Math.abs(change);
      if (change < 0) {
        set = set.without(lock);
        naive.remove(lock);
      } else {
        set = set.with(lock);
        naive.add(lock);
      }
      assertEquals(naive, set.numbers());
      assertSame(known.getOrDefault(naive, set), set);
      known.put(Set.copyOf(naive), set);
    }
  }
}
