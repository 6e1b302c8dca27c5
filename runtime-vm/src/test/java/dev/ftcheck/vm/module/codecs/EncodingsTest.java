package dev.ftcheck.vm.module.codecs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  @ParameterizedTest
  @CsvSource({
    "61e4b8, a\\xe4\\xb8", // cut off
    "61e4b861, a\\xe4\\xb8a", // broken by an ASCII letter
    "c080, \\xc0\\x80", // overlong
    "f0808061, \\xf0\\x80\\x80a", // overlong, three bytes of it
    "eda080, \\xed\\xa0\\x80", // a surrogate
    "f4908080, \\xf4\\x90\\x80\\x80", // beyond U+10FFFF
    "f09f98ff, \\xf0\\x9f\\x98\\xff"
  })
  void broken_utf8_is_handed_to_the_error_handler(String input, String expected) {
    assertEquals(
        expected, Utf8.decode(bytes(input), StandardHandler.BACKSLASHREPLACE, true).text());
  }

  @Test
  void an_incomplete_utf8_character_waits_for_its_rest() {
    Decoded decoded = Utf8.decode(bytes("61e4b8"), StandardHandler.STRICT, false);
    assertEquals(new Decoded("a", 1), decoded);
    assertEquals(new Decoded("", 0), Utf8.decode(bytes("eda0"), StandardHandler.STRICT, false));
  }

  @Property
  void any_bytes_survive_utf8_with_surrogateescape(@ForAll byte[] input) {
    String text = Utf8.decode(input, StandardHandler.SURROGATEESCAPE, true).text();
    assertArrayEquals(input, Utf8.encode(text, StandardHandler.SURROGATEESCAPE));
  }

  @Property
  void any_text_survives_every_utf_with_surrogatepass(@ForAll String text) {
    for (Endian order : new Endian[] {null, Endian.LITTLE, Endian.BIG}) {
      StandardHandler pass = StandardHandler.SURROGATEPASS;
      assertEquals(text, Utf16.decode(Utf16.encode(text, pass, order), pass, order, true).text());
      assertEquals(text, Utf32.decode(Utf32.encode(text, pass, order), pass, order, true).text());
    }
    assertEquals(
        text,
        Utf8.decode(
                Utf8.encode(text, StandardHandler.SURROGATEPASS),
                StandardHandler.SURROGATEPASS,
                true)
            .text());
  }

  @Property
  void any_text_survives_the_escape_codecs(@ForAll String text) {
    StandardHandler strict = StandardHandler.STRICT;
    assertEquals(text, UnicodeEscape.decode(UnicodeEscape.encode(text), strict, true).text());
    assertEquals(text, Utf7.decode(Utf7.encode(text), strict, true).text());
  }

  @ParameterizedTest
  @CsvSource({
    "REPLACE, a????b",
    "IGNORE, ab",
    "XMLCHARREFREPLACE, a&#55296;&#55297;&#8364;&#128512;b",
    "BACKSLASHREPLACE, a\\ud800\\ud801\\u20ac\\U0001f600b",
    "NAMEREPLACE, a\\ud800\\ud801\\N{EURO SIGN}\\N{GRINNING FACE}b"
  })
  void handlers_replace_what_latin_1_lacks(StandardHandler handler, String expected) {
    byte[] encoded = SingleByte.encodeLatin1("a\ud800\ud801\u20ac\ud83d\ude00b", handler);
    assertEquals(expected, new String(encoded, StandardCharsets.ISO_8859_1));
  }

  @Test
  void the_byte_order_mark_decides_and_is_no_text() {
    WideDecoded decoded = Utf16.decode(bytes("fffe610062"), StandardHandler.STRICT, null, false);
    assertEquals(new WideDecoded("a", 4, Endian.LITTLE), decoded);
  }
}
