package dev.ftcheck.tracer.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.tracer.clock.Epoch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReadersTest {

  private static final int ROUNDS = 2_000;

  private final Readers readers = new Readers();

  @Test
  void the_latest_read_of_each_thread_is_kept() {
    for (int clock = 1; clock <= 3; clock++) {
      for (int thread = 0; thread < 40; thread++) {
        readers.put(Epoch.of(thread, clock, 7));
      }
    }
    assertEquals(
        IntStream.range(0, 40).mapToObj(thread -> Epoch.of(thread, 3, 7)).toList(), words());
  }

  @Test
  void a_second_read_in_the_same_epoch_changes_nothing() {
    assertFalse(readers.put(Epoch.of(3, 1, 7)));
    assertTrue(readers.put(Epoch.of(3, 1, 8)));
    assertEquals(List.of(Epoch.of(3, 1, 7)), words());
  }

  @Test
  void nobody_is_left_after_clear() {
    IntStream.range(0, 40).forEach(thread -> readers.put(Epoch.of(thread, 1, 7)));
    readers.clear();
    assertEquals(List.of(), words());
  }

  @Test
  void threads_that_read_at_once_are_all_kept() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Readers shared = new Readers();
      int threads = 4;
      CyclicBarrier together = new CyclicBarrier(threads);
      List<Thread> running =
          IntStream.range(0, threads)
              .mapToObj(
                  thread -> Thread.ofPlatform().start(() -> readTwice(shared, thread, together)))
              .toList();
      for (Thread thread : running) {
        thread.join();
      }
      List<Long> found = new ArrayList<>();
      shared.forEach(found::add);
      assertEquals(
          IntStream.range(0, threads * 2).mapToObj(thread -> Epoch.of(thread, 2, 7)).toList(),
          found.stream().sorted().toList());
    }
  }

  /** Stands for two threads each, so that the first words do not do. */
  private static void readTwice(Readers shared, int thread, CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    for (int clock = 1; clock <= 2; clock++) {
      shared.put(Epoch.of(thread * 2, clock, 7));
      shared.put(Epoch.of(thread * 2 + 1, clock, 7));
    }
  }

  private List<Long> words() {
    List<Long> found = new ArrayList<>();
    readers.forEach(found::add);
    return found;
  }
}
