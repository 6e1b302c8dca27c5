package dev.ftcheck.vm.module.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers are CPython's. */
class MersenneTwisterTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.8444218515250481, 33321113934853222010955844780",
    "-1, 0.13436424411240122, 139740622202148299605049174751",
    "2147483648, 0.3387958510019964, 1179639684751390679683977428504",
    "4294967296, 0.11299430095636409, 1321238376981372177734882566",
    "1267650600228229401496703205376, 0.7586581712996778, 711474303591615369388656573519"
  })
  void a_seed_of_any_size_gives_the_reference_sequence(
      BigInteger seed, double number, BigInteger bits) {
    MersenneTwister generator = new MersenneTwister();
    generator.seed(seed);
    assertEquals(number, generator.nextDouble());
    assertEquals(bits, generator.nextBig(100));
  }

  @Test
  void a_restored_state_repeats_the_sequence() {
    MersenneTwister one = new MersenneTwister();
    one.seed(BigInteger.valueOf(5));
    one.nextDouble();
    MersenneTwister other = new MersenneTwister();
    other.restore(one.state());
    for (int i = 0; i < 1000; i++) {
      assertEquals(one.nextBits(50), other.nextBits(50));
    }
  }
}
