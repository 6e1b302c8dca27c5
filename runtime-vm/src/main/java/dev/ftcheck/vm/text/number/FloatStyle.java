package dev.ftcheck.vm.text.number;

/**
 * How to write a float.
 *
 * @param kind 'e' scientific, 'f' fixed, 'g' the shorter of them, 'r' as {@code repr}
 * @param precision digits after the point ('e', 'f') or significant digits ('g'); unused for 'r'
 * @param upper {@code E}, {@code INF} and {@code NAN} instead of lower case
 * @param alternate keep the point and trailing zeros ({@code #})
 * @param alwaysSign a plus sign before what is not negative
 * @param addDotZero a finite result without exponent gets at least one digit after the point
 * @param noNegativeZero a result that rounds to zero loses its minus sign ({@code z}, PEP 682)
 */
public record FloatStyle(
    char kind,
    int precision,
    boolean upper,
    boolean alternate,
    boolean alwaysSign,
    boolean addDotZero,
    boolean noNegativeZero) {
  private static final FloatStyle REPR = of('r', 0).withDotZero();

  /** The style for a presentation type ({@code eEfFgGr}) and a precision, everything else off. */
  public static FloatStyle of(char type, int precision) {
    char kind = Character.toLowerCase(type);
    return new FloatStyle(kind, precision, type != kind, false, false, false, false);
  }

  /** The style of {@code repr(float)}. */
  public static FloatStyle repr() {
    return REPR;
  }

  /** This style with {@code #}. */
  public FloatStyle withAlternate() {
    return new FloatStyle(kind, precision, upper, true, alwaysSign, addDotZero, noNegativeZero);
  }

  /** This style with a plus sign. */
  public FloatStyle withSign() {
    return new FloatStyle(kind, precision, upper, alternate, true, addDotZero, noNegativeZero);
  }

  /** This style with at least one digit after the point. */
  public FloatStyle withDotZero() {
    return new FloatStyle(kind, precision, upper, alternate, alwaysSign, true, noNegativeZero);
  }

  /** This style with {@code z}. */
  public FloatStyle withoutNegativeZero() {
    return new FloatStyle(kind, precision, upper, alternate, alwaysSign, addDotZero, true);
  }
}
