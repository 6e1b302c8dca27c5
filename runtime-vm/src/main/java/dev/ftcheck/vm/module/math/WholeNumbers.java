package dev.ftcheck.vm.module.math;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Ints of any size: conversion from floats, common divisors and multiples. */
final class WholeNumbers {

  private static final double LONG_LIMIT = 0x1p63;

  private WholeNumbers() {}

  /**
   * A float without its fraction.
   *
   * @throws dev.ftcheck.vm.object.Raise OverflowError for an infinity, ValueError for NaN
   */
  static PyInt of(double x) {
    if (Math.abs(x) < LONG_LIMIT) {
      return PyInt.of((long) x);
    }
    if (Double.isNaN(x)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(x)) {
      throw Errors.overflowError("cannot convert float infinity to integer");
    }
    return PyInt.of(new BigDecimal(x).toBigInteger());
  }

  static PyInt greatestCommonDivisor(PyObject[] integers) {
    BigInteger divisor = BigInteger.ZERO;
    long small = 0;
    boolean isSmall = true;
    for (PyObject item : integers) {
      PyInt number = Conversions.index(item);
      if (isSmall && number.isLong() && number.value != Long.MIN_VALUE) {
        small = gcd(small, Math.abs(number.value));
        continue;
      }
      if (isSmall) {
        isSmall = false;
        divisor = BigInteger.valueOf(small);
      }
      divisor = divisor.gcd(number.big());
    }
    return isSmall ? PyInt.of(small) : PyInt.of(divisor);
  }

  private static long gcd(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  static PyInt leastCommonMultiple(PyObject[] integers) {
    BigInteger multiple = BigInteger.ONE;
    for (PyObject item : integers) {
      BigInteger number = Conversions.index(item).big();
      if (number.signum() == 0 || multiple.signum() == 0) {
        multiple = BigInteger.ZERO;
      } else {
        multiple = multiple.divide(multiple.gcd(number)).multiply(number).abs();
      }
    }
    return PyInt.of(multiple);
  }
}
