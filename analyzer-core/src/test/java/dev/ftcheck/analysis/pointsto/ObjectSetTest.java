package dev.ftcheck.analysis.pointsto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ObjectSetTest {

  @Property
  void adding_tells_what_is_new(@ForAll List<@IntRange(min = 0, max = 60) Integer> ids) {
    TreeSet<Integer> expected = new TreeSet<>();
    ObjectSet set = new ObjectSet();
    for (int id : ids) {
      assertEquals(expected.add(id), set.add(id));
    }
  }

  @Property
  void the_ids_are_in_ascending_order(@ForAll List<@IntRange(min = 0) Integer> ids) {
    ObjectSet set = of(ids);
    int[] expected = new TreeSet<>(ids).stream().mapToInt(Integer::intValue).toArray();
    assertArrayEquals(expected, set.toArray());
    List<Integer> visited = new ArrayList<>();
    set.forEach(visited::add);
    assertArrayEquals(expected, visited.stream().mapToInt(Integer::intValue).toArray());
    for (int at = 0; at < expected.length; at++) {
      assertEquals(expected[at], set.get(at));
    }
  }

  @Property
  void it_contains_what_was_added_and_nothing_else(
      @ForAll List<@IntRange(min = 0, max = 40) Integer> ids,
      @ForAll @IntRange(min = 0, max = 40) int asked) {
    ObjectSet set = of(ids);
    assertEquals(ids.contains(asked), set.contains(asked));
    assertEquals(new TreeSet<>(ids).size(), set.size());
    assertEquals(ids.isEmpty(), set.isEmpty());
  }

  private static ObjectSet of(List<Integer> ids) {
    ObjectSet set = new ObjectSet();
    ids.forEach(set::add);
    return set;
  }
}
