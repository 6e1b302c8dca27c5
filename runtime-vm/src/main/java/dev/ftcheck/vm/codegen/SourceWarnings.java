package dev.ftcheck.vm.codegen;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Raise;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The SyntaxWarnings about one source, each given once however often its code is compiled: {@code
 * finally} blocks are written several times. Owned by the thread that compiles.
 */
final class SourceWarnings {

  private record Issued(Span span, String message) {}

  private final SourceFile source;
  private final Set<Issued> issued = new HashSet<>();

  SourceWarnings(SourceFile source) {
    this.source = source;
  }

  /** Whether there were any: they are to be given each time that the source is compiled. */
  boolean areAny() {
    return !issued.isEmpty();
  }

  /**
   * Warns of a construct.
   *
   * @throws Raise SyntaxError where a filter makes the warning an error
   */
  void issue(Span span, String message) {
    issue(span, message, () -> SyntaxErrors.ofCompiler(source, span, message));
  }

  /**
   * Warns of a token, that an error shows by its line.
   *
   * @param advice follows the message in a warning, not in an error
   */
  void issueOfToken(Span span, String message, String advice, String text) {
    String whole = message + advice + text;
    issue(span, whole, () -> SyntaxErrors.of(source, span, message + text));
  }

  private void issue(Span span, String message, Supplier<Raise> error) {
    if (!issued.add(new Issued(span, message))) {
      return;
    }
    try {
      SyntaxWarnings.issue(message, source.path(), span.line());
    } catch (Raise raise) {
      throw raise.is(ExceptionTypes.SYNTAX_WARNING) ? error.get() : raise;
    }
  }
}
