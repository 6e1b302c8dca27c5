package dev.ftcheck.analysis.ir;

import java.io.Serializable;

/** A constant as far as the analysis tells constants apart. */
public sealed interface Constant extends Serializable {

  record NoneValue() implements Constant {}

  record Bool(boolean value) implements Constant {}

  /** Integers beyond 64 bits are clamped to the nearest long. */
  record Int(long value) implements Constant {}

  record Text(String value) implements Constant {}

  /** Floats, complex numbers, bytes, {@code ...}. */
  record Other() implements Constant {}
}
