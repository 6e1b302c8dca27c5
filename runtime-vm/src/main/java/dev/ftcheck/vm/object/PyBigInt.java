package dev.ftcheck.vm.object;

import java.math.BigInteger;

/** An exact {@code int} that does not fit a long. */
public final class PyBigInt extends PyInt {

  private final BigInteger big;

  PyBigInt(BigInteger big) {
    super(big.longValue());
    this.big = big;
  }

  @Override
  public boolean isLong() {
    return false;
  }

  @Override
  public BigInteger big() {
    return big;
  }

  @Override
  public int signum() {
    return big.signum();
  }
}
