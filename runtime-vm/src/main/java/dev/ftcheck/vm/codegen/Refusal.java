package dev.ftcheck.vm.codegen;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;

/** Code that the compiler refuses after the parser took it: becomes a SyntaxError. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  final transient Span span;

  private Refusal(Span span, String message) {
    super(message, null, false, false);
    this.span = span;
  }

  static Refusal at(SourceFile source, Span span, String message) {
    return new Refusal(span, message);
  }
}
