package dev.ftcheck.vm.text.number;

import static dev.ftcheck.vm.text.RaisedError.assertRaises;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatTextTest {

  @ParameterizedTest
  @CsvSource({
    "1e16,1e+16",
    "1e15,1000000000000000.0",
    "123456789012345680,1.2345678901234568e+17",
    "0.0001,0.0001",
    "0.00001,1e-05",
    "4.9e-324,5e-324",
    "2e-323,2e-323",
    "-0.0,-0.0",
    "5.684341886080802e-14,5.684341886080802e-14",
    "1.7976931348623157e308,1.7976931348623157e+308",
    "NaN,nan",
    "-Infinity,-inf",
  })
  void repr_is_the_shortest_text_in_the_notation_of_python(double value, String expected) {
    assertEquals(expected, FloatText.repr(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0.125,2,0.12",
    "0.375,2,0.38",
    "2.675,2,2.67",
    "1.005,2,1.00",
    "999.995,2,1000.00",
    "0.5,0,0",
    "1.5,0,2",
    "2.5,0,2",
    "1e22,2,10000000000000000000000.00",
  })
  void fixed_digits_are_rounded_from_the_exact_value(double value, int digits, String expected) {
    assertEquals(expected, FloatText.format(value, FloatStyle.of('f', digits)));
  }

  @Property
  void short_cuts_for_fixed_digits_agree_with_exact_decimal_arithmetic(
      @ForAll @DoubleRange(min = -1e15, max = 1e15) double value,
      @ForAll @IntRange(max = 5) int digits) {
    String exact =
        new java.math.BigDecimal(Math.abs(value))
            .setScale(digits, java.math.RoundingMode.HALF_EVEN)
            .toPlainString();
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    assertEquals(sign + exact, FloatText.format(value, FloatStyle.of('f', digits)));
  }

  @Property
  void a_float_reads_back_from_its_repr_and_from_its_hex(@ForAll double value) {
    assertEquals(value, FloatParser.parse(FloatText.repr(value), () -> ""));
    assertEquals(value, FloatHex.parse(FloatHex.hex(value)));
  }

  @Test
  void round_is_exact_in_decimal_with_halves_to_even() {
    assertEquals(2.67, FloatRounding.round(2.675, 2));
    assertEquals(1e22, FloatRounding.round(1e22, -22));
    assertEquals(0.0, FloatRounding.round(0.5e16, -16));
    assertRaises(
        "OverflowError",
        "rounded value too large to represent",
        () -> FloatRounding.round(1.7e308, -308));
  }

  @ParameterizedTest
  @CsvSource({"1_0.5,10.5", "' \u0661e1_0\n',1e10", "infinity,Infinity", "-.5e-1,-0.05"})
  void float_reads_what_python_allows(String text, double expected) {
    assertEquals(expected, FloatParser.parse(text, () -> "?"));
  }

  @ParameterizedTest
  @CsvSource({"1_", "_1", "1__0", "1._5", "1_e1", "0x10", "\u0131nf", "1e", "''"})
  void float_refuses_the_rest(String text) {
    assertRaises(
        "ValueError",
        "could not convert string to float: 'shown'",
        () -> FloatParser.parse(text, () -> "'shown'"));
  }
}
