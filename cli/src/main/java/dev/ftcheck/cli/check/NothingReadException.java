package dev.ftcheck.cli.check;

import dev.ftcheck.source.Diagnostic;
import java.util.List;

/** There were files, and every one of them was refused. */
public final class NothingReadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  NothingReadException(List<Diagnostic> diagnostics) {
    super("nothing could be read");
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
