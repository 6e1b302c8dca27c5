package dev.ftcheck.analysis.ir;

import java.io.Serializable;

/**
 * One argument of a call.
 *
 * @param keyword the keyword, empty for a positional argument and for {@code *} and {@code **}
 */
public record Argument(Kind kind, String keyword, int register) implements Serializable {

  /** How the argument is passed. */
  public enum Kind {
    POSITIONAL,
    KEYWORD,
    /** {@code *iterable}. */
    STAR,
    /** {@code **mapping}. */
    DOUBLE_STAR
  }
}
