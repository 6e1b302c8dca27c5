package dev.ftcheck.vm.natives;

/**
 * How a native words the TypeError of a call that does not fit. CPython has several argument
 * parsers, and which one a function uses does not always follow from its signature.
 */
public enum ArgumentWords {
  /** {@link #NAMED} when an argument can be passed by name, else {@link #COUNTED}. */
  BY_SIGNATURE,

  /** {@code sorted expected 1 argument, got 2}: positional arguments are counted first. */
  COUNTED,

  /** {@code extend() takes exactly 1 positional argument (0 given)}. */
  NAMED
}
