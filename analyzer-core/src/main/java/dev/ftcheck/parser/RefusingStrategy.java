package dev.ftcheck.parser;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Stops at the first token that does not fit. */
final class RefusingStrategy extends DefaultErrorStrategy {

  private final SourceText source;

  RefusingStrategy(SourceText source) {
    this.source = source;
  }

  @Override
  public void sync(Parser recognizer) {}

  @Override
  public void reportError(Parser recognizer, RecognitionException failure) {}

  @Override
  public void recover(Parser recognizer, RecognitionException failure) {
    throw refuse(recognizer, failure.getOffendingToken());
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    throw refuse(recognizer, recognizer.getCurrentToken());
  }

  private Rejection refuse(Parser recognizer, Token offending) {
    PyToken token = (PyToken) offending;
    return Rejection.syntax(token.line, source.characterColumnOf(token.start), message(recognizer, token));
  }

  private static String message(Parser recognizer, PyToken token) {
    Token before = recognizer.getInputStream().LT(-1);
    boolean afterLine = before != null && before.getType() == PythonLexer.NEWLINE;
    if (token.type == PythonLexer.INDENT) {
      return "unexpected indent";
    }
    if (afterLine && recognizer.isExpectedToken(PythonLexer.INDENT)) {
      return "expected an indented block";
    }
    return "invalid syntax";
  }
}
