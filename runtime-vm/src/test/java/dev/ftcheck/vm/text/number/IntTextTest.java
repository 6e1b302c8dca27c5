package dev.ftcheck.vm.text.number;

import static dev.ftcheck.vm.text.RaisedError.assertRaises;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntTextTest {

  @ParameterizedTest
  @CsvSource({
    "0x_1f,0,31",
    "1f,16,31",
    "0b101,2,5",
    "-0o17,0,-15",
    "00,0,0",
    "' 1_000\n',10,1000",
    "\u0661\u0662,10,12",
    "z,36,35",
  })
  void int_reads_what_python_allows(String text, int base, long expected) {
    assertEquals(BigInteger.valueOf(expected), IntParser.parse(text, base, () -> "?"));
  }

  @ParameterizedTest
  @CsvSource({"010,0", "_1,10", "1_,10", "1__0,10", "0x,16", "12,2", "+ 1,10", "'',10", "0b2,0"})
  void int_refuses_the_rest(String text, int base) {
    assertRaises(
        "ValueError",
        "invalid literal for int() with base " + base + ": 'shown'",
        () -> IntParser.parse(text, base, () -> "'shown'"));
  }

  @Property(tries = 50)
  void long_numbers_read_back_in_every_base(
      @ForAll @IntRange(min = 2, max = 36) int base,
      @ForAll @IntRange(max = 6800) int bits,
      @ForAll java.util.Random random) {
    BigInteger value = new BigInteger(bits, random);
    assertEquals(value, IntParser.parse(value.toString(base), base, () -> "?"));
  }

  @Test
  void decimal_text_beyond_the_limit_is_refused_both_ways() {
    assertRaises(
        "ValueError",
        "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits;"
            + " use sys.set_int_max_str_digits() to increase the limit",
        () -> IntParser.parse("9".repeat(4301), 10, () -> "?"));
    BigInteger least = BigInteger.TEN.pow(4300);
    assertRaises(
        "ValueError",
        "Exceeds the limit (4300 digits) for integer string conversion;"
            + " use sys.set_int_max_str_digits() to increase the limit",
        () -> IntText.decimal(least));
    assertEquals(4300, IntText.decimal(least.subtract(BigInteger.ONE)).length());
  }
}
