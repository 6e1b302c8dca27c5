package dev.ftcheck.vm.text.number;

import java.math.BigInteger;

/** {@code round(int, ndigits)} with a negative number of digits. */
public final class IntRounding {
  private IntRounding() {}

  /** Rounds to a multiple of {@code 10**places}, halves to the even multiple. */
  public static BigInteger round(BigInteger value, BigInteger places) {
    if (places.bitLength() > 31 || places.longValue() > value.bitLength()) {
      return BigInteger.ZERO; // 10**places is more than twice the value
    }
    BigInteger unit = BigInteger.TEN.pow(places.intValueExact());
    BigInteger[] parts = IntDivision.floorDivMod(value, unit);
    int half = parts[1].shiftLeft(1).compareTo(unit);
    boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
    return (up ? parts[0].add(BigInteger.ONE) : parts[0]).multiply(unit);
  }
}
