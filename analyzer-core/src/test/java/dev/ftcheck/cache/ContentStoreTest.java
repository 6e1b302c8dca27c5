package dev.ftcheck.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {

  private static final byte[] PAYLOAD = {1, 2, 3, 4, 5};

  @TempDir private Path folder;

  private final ContentHash hash = ContentHash.of(new byte[] {7});
  private ContentStore store;

  @BeforeEach
  void open() {
    store = ContentStore.in(folder.resolve("cache"), "build");
  }

  @Test
  void what_was_kept_is_found_again() {
    store.keep("facts", hash, PAYLOAD);
    ContentStore.Entry entry = store.find("facts", hash);
    assertArrayEquals(PAYLOAD, Arrays.copyOfRange(entry.bytes(), entry.start(), entry.end()));
  }

  @Test
  void other_kinds_hashes_and_builds_have_entries_of_their_own() {
    store.keep("facts", hash, PAYLOAD);
    assertNull(store.find("result", hash));
    assertNull(store.find("facts", ContentHash.of(new byte[] {8})));
    assertNull(ContentStore.in(folder.resolve("cache"), "later").find("facts", hash));
  }

  @Test
  void a_damaged_entry_is_as_good_as_none_and_is_replaced() throws IOException {
    store.keep("facts", hash, PAYLOAD);
    Path file = files().getFirst();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    assertNull(store.find("facts", hash));
    Files.write(file, new byte[3]);
    assertNull(store.find("facts", hash));
    store.keep("facts", hash, PAYLOAD);
    assertEquals(5, length(store.find("facts", hash)));
  }

  @Test
  void a_folder_that_cannot_be_made_is_an_empty_one() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    ContentStore blocked = ContentStore.in(file, "build");
    blocked.keep("facts", hash, PAYLOAD);
    assertNull(blocked.find("facts", hash));
    blocked.trim();
  }

  @Test
  void writers_of_the_same_entry_leave_one_whole_file() throws InterruptedException, IOException {
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      ContentStore own = ContentStore.in(folder.resolve("cache"), "build");
      writers.add(Thread.startVirtualThread(() -> own.keep("facts", hash, new byte[100_000])));
    }
    for (Thread writer : writers) {
      writer.join();
    }
    assertEquals(100_000, length(store.find("facts", hash)));
    assertEquals(1, files().size());
  }

  @Test
  void trimming_deletes_what_was_unused_for_longest() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      store.keep("facts", ContentHash.of(new byte[] {(byte) i}), new byte[1000 - 8]);
    }
    files.addAll(files());
    for (int i = 0; i < 10; i++) {
      Files.setLastModifiedTime(files.get(i), FileTime.fromMillis(1_000_000L + i));
    }
    Trimming.trim(folder, 10_000);
    assertEquals(10, files().size());
    Trimming.trim(folder, 9_999);
    assertEquals(7, files().size());
    assertFalse(Files.exists(files.getFirst()));
    assertTrue(Files.exists(files.getLast()));
  }

  @Test
  void parts_are_not_taken_for_other_parts() {
    assertNotEquals(ContentHash.of(List.of("ab", "c")), ContentHash.of(List.of("a", "bc")));
    assertEquals(ContentHash.of(List.of("a", "b")), ContentHash.of(List.of("a", "b")));
  }

  @Test
  void a_build_is_told_by_its_files() {
    assertEquals(Build.of(Build.class), Build.of(Build.class));
    assertTrue(Build.of(Build.class).isPresent());
  }

  private static int length(ContentStore.Entry entry) {
    return entry.end() - entry.start();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
