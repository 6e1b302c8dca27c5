package dev.ftcheck.vm.text.format;

import static dev.ftcheck.vm.text.RaisedError.assertRaises;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.vm.object.PyInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatSpecTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234|08,|0,001,234",
        "1234|07,|001,234",
        "255|#_x|0xff",
        "1099511627776|#_b|0b1_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000",
        "-5|=+6|-    5",
        "65|c|A",
        "1|+.1e|+1.0e+00",
      })
  void ints(long value, String spec, String expected) {
    assertEquals(expected, IntFormat.format(PyInt.of(value), spec, "int"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234567.891|,.2f|1,234,567.89",
        "1234567.891234|_.6_f|1_234_567.891_234",
        "0.00001|g|1e-05",
        "-0.0001|z.1f|0.0",
        "12345.678|012,.1f|00,012,345.7",
        "Infinity|010|0000000inf",
        "0.5|%|50.000000%",
        "1234.5|n|1234.5",
      })
  void floats(double value, String spec, String expected) {
    assertEquals(expected, FloatFormat.format(value, spec, "float"));
  }

  @Test
  void strings_are_cut_and_padded_by_characters() {
    assertEquals("***h\u00e9l***", StrFormat.format("h\u00e9llo", "*^9.3", "str"));
    assertEquals("\ud83d\ude00..", StrFormat.format("\ud83d\ude00x", ".<3.1", "str"));
  }

  @Test
  void complex_numbers_pad_both_parts_as_one() {
    assertEquals("    3.0+4.0j", ComplexFormat.format(3, 4, ">12.1f", "complex"));
    assertEquals("(-0+1j)", ComplexFormat.repr(-0.0, 1));
  }

  @Test
  void misuse_is_told_in_the_words_of_cpython() {
    assertMessage("Cannot specify ',' with 'c'.", ",c");
    assertMessage("Precision not allowed in integer format specifier", ".2d");
    assertMessage("Cannot specify both ',' and '_'.", "_,");
    assertMessage("Too many decimal digits in format string", "10000000000000000000000");
    assertMessage("Format specifier missing precision", ".");
    assertMessage("Invalid format specifier 'xyz' for object of type 'int'", "xyz");
    assertMessage("Unknown format code 's' for object of type 'int'", "s");
  }

  private static void assertMessage(String message, String spec) {
    assertRaises("ValueError", message, () -> IntFormat.format(PyInt.of(1), spec, "int"));
  }
}
