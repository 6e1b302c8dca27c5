package dev.ftcheck.vm.types.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.vm.object.PyFloat;
import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

final class RadixSortTest {

  private static void isSortedStably(long[] keys) {
    int[] expected =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> keys[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] order = RadixSort.order(keys.clone());
    assertArrayEquals(expected, order == null ? IntStream.range(0, keys.length).toArray() : order);
  }

  @Property
  void any_keys_are_sorted_stably(@ForAll @Size(max = 300) long[] keys) {
    isSortedStably(keys);
  }

  @Property
  void small_keys_of_both_signs_are_sorted_stably(
      @ForAll @Size(max = 300) @LongRange(min = -9, max = 9) long[] keys) {
    isSortedStably(keys);
  }

  @Property
  void floats_order_as_their_bits(
      @ForAll @DoubleRange(min = -1e300, max = 1e300) double a, @ForAll double b) {
    PyFloat x = new PyFloat(a);
    PyFloat y = new PyFloat(b);
    KeyKind.Numbers kind = KeyKind.Numbers.FLOATS;
    assertEquals(
        Integer.signum(kind.compare(x, y)),
        Integer.signum(Long.compare(kind.bits(x), kind.bits(y))));
  }
}
