package dev.ftcheck.source;

/** A file could not be turned into text. */
public final class UnreadableSourceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  public UnreadableSourceException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** Which file and why. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
