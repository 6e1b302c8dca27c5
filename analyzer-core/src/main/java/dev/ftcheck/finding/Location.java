package dev.ftcheck.finding;

import dev.ftcheck.source.Span;

/**
 * A place in a file. {@code path} is relative to the analysed folder, with forward slashes.
 * Immutable.
 */
public record Location(String path, Span span) {

  public int line() {
    return span.line();
  }
}
