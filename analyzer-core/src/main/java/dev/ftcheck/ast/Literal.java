package dev.ftcheck.ast;

import java.math.BigInteger;

/** The value of a constant expression. */
public sealed interface Literal {

  record NoneValue() implements Literal {}

  record Ellipsis() implements Literal {}

  record Bool(boolean value) implements Literal {}

  record Int(BigInteger value) implements Literal {}

  @SuppressWarnings("AvoidCommonTypeNames")
  record Float(double value) implements Literal {}

  /** {@code imaginary} j; a complex literal has no real part. */
  record Complex(double imaginary) implements Literal {}

  /**
   * Text, one array element per code point: lone surrogates are legal in Python and must not join
   * into pairs. The array is never changed after construction.
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Str(int[] codePoints) implements Literal {

    /**
     * The text as a Java string; a pair of lone surrogates becomes indistinguishable from the
     * character it encodes.
     */
    public String text() {
      return new String(codePoints, 0, codePoints.length);
    }
  }

  /** The array is never changed after construction. */
  @SuppressWarnings("ArrayRecordComponent")
  record Bytes(byte[] value) implements Literal {}
}
