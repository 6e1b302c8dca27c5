package dev.ftcheck.parser;

import dev.ftcheck.source.Diagnostic;

/** The text is not Python 3.14, or exceeds a limit of this parser. */
public final class PythonSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  public PythonSyntaxException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** Where and why. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
