package dev.ftcheck.vm.text.string;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StringOperationsTest {
  private static final String FACE = "\ud83d\ude00";

  @Test
  void half_a_surrogate_pair_is_not_found_in_a_whole_one() {
    assertEquals(-1, StringSearch.first(FACE, "\ud83d", 0, 2));
    assertEquals(-1, StringSearch.last(FACE, "\ude00", 0, 2));
    assertEquals(2, StringSearch.first(FACE + "\ud83d", "\ud83d", 0, 3));
    assertEquals(2, StringSearch.count(FACE, "", 0, 2));
  }

  @Test
  void an_empty_part_is_replaced_between_characters() {
    assertEquals("-a-" + FACE + "-", StringSearch.replace("a" + FACE, "", "-", -1));
    assertEquals("-a-b", StringSearch.replace("ab", "", "-", 2));
  }

  @Test
  void white_space_separates_in_runs_and_the_rest_stays_whole() {
    assertEquals(List.of("a", "b  c "), StringSplit.bySpace("  a b  c ", Alphabet.UNICODE, 1));
    assertEquals(
        List.of("  a b", "c"), StringSplit.bySpaceFromEnd("  a b  c ", Alphabet.UNICODE, 1));
    assertEquals(List.of("a\u2003b"), StringSplit.bySpace("a\u2003b", Alphabet.ASCII, -1));
    assertEquals(List.of("", "a", ""), StringSplit.bySeparator("xax", "x", -1));
    assertEquals(List.of("xa", ""), StringSplit.bySeparatorFromEnd("xax", "x", 1));
  }

  @Test
  void lines_end_at_different_characters_in_str_and_bytes() {
    String text = "a\r\nb\u2028c\u001cd\n";
    assertEquals(
        List.of("a\r\n", "b\u2028", "c\u001c", "d\n"),
        StringSplit.lines(text, Alphabet.UNICODE, true));
    assertEquals(List.of("a", "b\u2028c\u001cd"), StringSplit.lines(text, Alphabet.ASCII, false));
  }

  @Test
  void an_odd_pad_goes_left_only_in_odd_widths() {
    assertEquals(" a  ", StringPadding.center("a", 1, 4, ' '));
    assertEquals("  ab ", StringPadding.center("ab", 2, 5, ' '));
    assertEquals("-0012", StringPadding.zeros("-12", 3, 5));
  }

  @Test
  void tabs_reach_the_next_column_and_lines_start_anew() {
    assertEquals("ab  c\nd   e", StringPadding.expandTabs("ab\tc\nd\te", 4));
    assertEquals("abc", StringPadding.expandTabs("a\tbc", 0));
  }

  @Test
  void repr_quotes_and_escapes() {
    assertEquals("\"it's\"", Quoting.repr("it's"));
    assertEquals("'it\\'s \"x\"'", Quoting.repr("it's \"x\""));
    assertEquals(
        "'\\n\\x7f\\xad\u00e9\\u2028\\ud83d'", Quoting.repr("\n\u007f\u00ad\u00e9\u2028\ud83d"));
    assertEquals("'\\U0001f600'", Quoting.ascii(Quoting.repr(FACE)));
    assertEquals("b'\\x00\\xff\\\\'", Quoting.repr(new byte[] {0, -1, '\\'}));
  }

  @Test
  void strings_sort_by_code_point_not_by_utf16_unit() {
    assertTrue(StringOrder.compare("\uffff", FACE) < 0);
    assertTrue(StringOrder.compare("\ud83d", FACE) < 0);
    assertTrue(StringOrder.compare(FACE, FACE + "a") < 0);
    assertEquals(0, StringOrder.compare(FACE, FACE));
  }

  @Test
  void hex_groups_from_the_end_or_from_the_start() {
    byte[] bytes = "abcde".getBytes(StandardCharsets.US_ASCII);
    assertEquals("61:6263:6465", HexText.write(bytes, ':', 2));
    assertEquals("6162:6364:65", HexText.write(bytes, ':', -2));
  }
}
