package dev.ftcheck.vm.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.RepeatedTest;

class KeyLocationsTest {

  @Property(tries = 300)
  void numbers_are_given_in_the_order_of_appearance(@ForAll @Size(max = 200) List<Long> hashes) {
    KeyLocations locations = new KeyLocations();
    Map<Long, Integer> naive = new HashMap<>();
    for (long hash : hashes) {
      int expected = naive.computeIfAbsent(hash, _ -> naive.size());
      assertEquals(expected, locations.indexOf(hash));
    }
  }

  @RepeatedTest(20)
  void threads_agree_on_the_number_of_a_hash() throws InterruptedException {
    KeyLocations locations = new KeyLocations();
    Map<Integer, Integer> numbers = new ConcurrentHashMap<>();
    List<Thread> threads =
        List.of(0, 1, 2, 3).stream()
            .map(
                start ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              for (int i = 0; i < 2000; i++) {
                                int hash = (i * 7 + start * 500) % 2000;
                                int number = locations.indexOf(hash);
                                Integer known = numbers.putIfAbsent(hash, number);
                                if (known != null && known != number) {
                                  numbers.put(-1, hash);
                                }
                              }
                            }))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(2000, numbers.size());
    assertEquals(2000, numbers.values().stream().distinct().count());
  }
}
