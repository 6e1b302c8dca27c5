package dev.ftcheck.vm.module.binascii;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Expected texts and checksums are CPython's. */
class CodecsTest {

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  @Test
  void quoted_printable_escapes_blanks_at_line_ends_and_lonely_dots() {
    QuotedPrintable.Style text = new QuotedPrintable.Style(false, true, false);
    assertEquals(
        "a=3Db=20\n\tc_=FF .\n=2E\nx",
        text(QuotedPrintable.encode(bytes("a=b \n\tc_\u00FF .\n.\nx"), text)));
    assertEquals("a bc_=ZZ=4", text(QuotedPrintable.decode(bytes("a=20b=\nc_=ZZ=4="), false)));
  }

  @Test
  void lenient_base_64_skips_what_is_no_digit() {
    assertEquals("ab", text(Base64Codec.decode(bytes("YW\nI$="))));
    assertEquals("abca\f", text(Base64Codec.decode(bytes("YWJjYQ=x="))));
  }

  @Test
  void uu_lines_fill_up_with_spaces() {
    assertEquals("&86)C9&5F\n", text(UuCodec.encode(bytes("abcdef"), ' ')));
    assertEquals("a`\0", text(UuCodec.decode(bytes("#86"))));
  }

  @Test
  void separators_count_groups_from_either_end() {
    assertEquals("61:626364:656667", text(HexCodec.encode(bytes("abcdefg"), (byte) ':', 3)));
    assertEquals("616263:646566:67", text(HexCodec.encode(bytes("abcdefg"), (byte) ':', -3)));
  }

  @Test
  void checksums_continue_where_they_ended() {
    byte[] data = new byte[100_000];
    new Random(1).nextBytes(data);
    byte[] head = Arrays.copyOf(data, 12_345);
    byte[] tail = Arrays.copyOfRange(data, 12_345, data.length);
    assertEquals(Checksums.crc32(data, 0), Checksums.crc32(tail, (int) Checksums.crc32(head, 0)));
    assertEquals(
        Checksums.adler32(data, 1), Checksums.adler32(tail, (int) Checksums.adler32(head, 1)));
    assertEquals(891568578L, Checksums.crc32(bytes("abc"), 0));
    assertEquals(38600999L, Checksums.adler32(bytes("abc"), 1));
    assertEquals(40406, Checksums.crcCcitt(bytes("abc"), 0));
  }
}
