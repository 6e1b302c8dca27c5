package dev.ftcheck.vm.text.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares whole Unicode tables with CPython 3.14 by a checksum over the planes that have letters
 * and over the tags. The expected values are {@code zlib.crc32} of what {@code str} answers there.
 */
class CharactersTest {

  @ParameterizedTest
  @CsvSource({
    "isalpha,34c6ec3a",
    "isdecimal,b8d706b8",
    "isdigit,2ef25127",
    "isnumeric,9bafbad9",
    "isidentifier,23b71955",
    "isspace,9aedd4b7",
    "istitle,119d1610",
    "islower,51356162",
    "isupper,f1ebf2a3",
    "isprintable,00558975",
    "isalnum,7c7c5808",
  })
  void every_character_is_classed_as_by_cpython(String method, String expected) {
    Predicate<String> predicate = predicate(method);
    byte[] answers = new byte[(int) codePoints().count()];
    int[] all = codePoints().toArray();
    for (int i = 0; i < all.length; i++) {
      answers[i] = (byte) (predicate.test(Character.toString(all[i])) ? 1 : 0);
    }
    assertEquals(expected, crc(answers));
  }

  @ParameterizedTest
  @CsvSource({
    "lower,533fb86c",
    "upper,4a4c5aa9",
    "title,c4fba364",
    "casefold,489a369a",
    "swapcase,e64286d7",
    "capitalize,c4fba364",
  })
  void every_character_is_mapped_as_by_cpython(String method, String expected) {
    UnaryOperator<String> mapping = mapping(method);
    String all =
        codePoints().mapToObj(Character::toString).map(mapping).collect(Collectors.joining(" "));
    assertEquals(expected, crc(utf16(all)));
  }

  private static IntStream codePoints() {
    return IntStream.concat(IntStream.range(0, 0x20000), IntStream.range(0xe0000, 0xe0200));
  }

  /** UTF-16, big-endian, lone surrogates as they are. */
  private static byte[] utf16(String text) {
    byte[] bytes = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  private static String crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return "%08x".formatted(crc.getValue());
  }

  private static Predicate<String> predicate(String method) {
    return switch (method) {
      case "isalpha" -> StringPredicates::isAlpha;
      case "isdecimal" -> StringPredicates::isDecimal;
      case "isdigit" -> StringPredicates::isDigit;
      case "isnumeric" -> StringPredicates::isNumeric;
      case "isidentifier" -> StringPredicates::isIdentifier;
      case "isspace" -> StringPredicates::isSpace;
      case "istitle" -> StringPredicates::isTitle;
      case "islower" -> StringPredicates::isLower;
      case "isupper" -> StringPredicates::isUpper;
      case "isprintable" -> StringPredicates::isPrintable;
      default -> StringPredicates::isAlnum;
    };
  }

  private static UnaryOperator<String> mapping(String method) {
    return switch (method) {
      case "lower" -> CaseMapping::lower;
      case "upper" -> CaseMapping::upper;
      case "title" -> CaseMapping::title;
      case "casefold" -> CaseMapping::caseFold;
      case "swapcase" -> CaseMapping::swapCase;
      default -> CaseMapping::capitalize;
    };
  }
}
