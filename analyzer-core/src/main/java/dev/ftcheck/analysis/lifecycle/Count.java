package dev.ftcheck.analysis.lifecycle;

/** A number as far as the source tells it. */
public sealed interface Count {

  record Fixed(long value) implements Count {}

  /** About that many times the number of processors. */
  record PerCore(long factor) implements Count {}

  /** A parameter, a setting, something computed. */
  record Unknown() implements Count {}

  Count UNKNOWN = new Unknown();
}
