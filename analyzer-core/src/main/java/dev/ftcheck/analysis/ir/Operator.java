package dev.ftcheck.analysis.ir;

/** What a {@link Instr.Compute} does, as far as the analysis tells operators apart. */
public enum Operator {
  /** Arithmetic and bit operators but for the next. */
  ARITHMETIC,
  /** {@code *}. */
  MULTIPLY,
  NOT,
  IS,
  IS_NOT,
  IN,
  NOT_IN,
  /**
   * {@code ==}, {@code <} and the like; also whether a {@code case} pattern matches, of any number
   * of operands.
   */
  COMPARE,
  SLICE,
  /** f-strings and t-strings. */
  FORMAT
}
