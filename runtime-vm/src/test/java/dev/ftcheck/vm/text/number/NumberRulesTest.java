package dev.ftcheck.vm.text.number;

import static dev.ftcheck.vm.text.RaisedError.assertRaises;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NumberRulesTest {

  @Test
  void hashes_are_those_of_cpython() {
    assertEquals(0, NumberHash.of((1L << 61) - 1));
    assertEquals(-2, NumberHash.of(-1));
    assertEquals(465258685558744706L, NumberHash.of(BigInteger.TEN.pow(30)));
    assertEquals(1152921504606846977L, NumberHash.of(1.5));
    assertEquals(230584300921369408L, NumberHash.of(0.1));
    assertEquals(1224995262755759164L, NumberHash.of(1e300));
    assertEquals(-512, NumberHash.of(-0x1p70));
    assertEquals(-314159, NumberHash.of(Double.NEGATIVE_INFINITY));
  }

  @Property
  void equal_ints_and_floats_hash_alike(@ForAll long value) {
    double real = value;
    BigInteger whole = new BigDecimal(real).toBigInteger();
    assertEquals(NumberHash.of(whole), NumberHash.of(real));
  }

  @Property
  void floats_and_ints_compare_by_exact_value(@ForAll long near, @ForAll byte offset) {
    double x = near;
    BigInteger n = new BigDecimal(x).toBigInteger().add(BigInteger.valueOf(offset));
    int expected = new BigDecimal(x).compareTo(new BigDecimal(n));
    assertEquals(expected, Integer.signum(ExactComparison.compare(x, n)));
  }

  @Property
  void quotients_of_ints_are_rounded_once(
      @ForAll BigInteger a, @ForAll BigInteger b, @ForAll boolean huge) {
    Assume.that(b.signum() != 0);
    BigInteger numerator = huge ? a.shiftLeft(600).add(b) : a;
    BigInteger denominator = huge ? b.shiftLeft(300).add(a) : b;
    Assume.that(denominator.signum() != 0);
    MathContext enough = new MathContext(800);
    double expected =
        new BigDecimal(numerator).divide(new BigDecimal(denominator), enough).doubleValue();
    assertEquals(expected, IntDivision.trueDivide(numerator, denominator) + 0.0);
  }

  @Test
  void powers_with_a_modulus_have_its_sign_and_may_be_inverted() {
    assertEquals(BigInteger.valueOf(-2), modular(3, 5, -7));
    assertEquals(BigInteger.valueOf(4), modular(2, -1, 7));
    assertEquals(BigInteger.ZERO, modular(5, 0, 1));
    assertRaises(
        "ValueError", "base is not invertible for the given modulus", () -> modular(2, -1, 4));
  }

  private static BigInteger modular(long base, long exponent, long modulus) {
    return IntPower.modular(
        BigInteger.valueOf(base), BigInteger.valueOf(exponent), BigInteger.valueOf(modulus));
  }

  @Test
  void remainders_of_floats_take_the_sign_of_the_divisor() {
    assertEquals(1.5, FloatDivision.modulo(-5.5, 3.5) - 0.0);
    assertEquals(-0.0, FloatDivision.modulo(6, -3));
    assertEquals(-2.0, FloatDivision.floor(-5.5, 3.5));
    assertEquals(-0.0, FloatDivision.floor(0.0, -3));
  }
}
