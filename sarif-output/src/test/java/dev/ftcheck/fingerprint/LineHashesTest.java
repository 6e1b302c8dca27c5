package dev.ftcheck.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The expected values are those that GitHub's upload action computes for the same texts. */
class LineHashesTest {

  @Test
  void an_empty_file_has_one_line() {
    assertHashes("", "c129715d7a2bc9a3:1");
  }

  @Test
  void spaces_and_tabs_do_not_count() {
    assertHashes(
        " a\nb\n  \t\tc\n d",
        "271789c17abda88f:1",
        "54703d4cd895b18:1",
        "180aee12dab6264:1",
        "a23a3dc5e078b07b:1");
  }

  @Test
  void every_line_end_counts_as_one_line_feed() {
    String[] expected = {
      "e9496ae3ebfced30:1",
      "fb7c023a8b9ccb3f:1",
      "ce8ba1a563dcdaca:1",
      "e20e36e16fcb0cc8:1",
      "b3edc88f2938467e:1",
      "c8e28b0b4002a3a0:1",
      "c129715d7a2bc9a3:1",
    };
    String text = " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n";
    assertHashes(text, expected);
    assertHashes(text.replace("\n", "\r"), expected);
    assertHashes(text.replace("\n", "\r\n"), expected);
    assertHashes(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", expected);
  }

  @Test
  void equal_hashes_are_counted_and_a_hash_covers_a_hundred_characters() {
    assertHashes(
        "Lorem ipsum dolor sit amet.\n".repeat(10),
        "a7f2ff13bc495cf2:1",
        "a7f2ff13bc495cf2:2",
        "a7f2ff13bc495cf2:3",
        "a7f2ff13bc495cf2:4",
        "a7f2ff13bc495cf2:5",
        "a7f2ff13bc495cf2:6",
        "a7f2ff1481e87703:1",
        "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1",
        "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1");
  }

  private static void assertHashes(String text, String... expected) {
    LineHashes hashes = LineHashes.of(text);
    List<String> actual = IntStream.rangeClosed(1, expected.length).mapToObj(hashes::line).toList();
    assertEquals(List.of(expected), actual);
  }
}
