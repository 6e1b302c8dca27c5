package dev.ftcheck.vm.module.tokenize;

import dev.ftcheck.vm.codegen.SyntaxWarnings;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.runtime.Mutex;
import dev.ftcheck.vm.syntax.LexicalError;
import dev.ftcheck.vm.syntax.SourceBuffer;
import dev.ftcheck.vm.syntax.SourceLexer;
import dev.ftcheck.vm.syntax.Token;
import dev.ftcheck.vm.syntax.TokenKind;
import java.util.Set;

/**
 * A {@code TokenizerIter}: the tokens of a source as tuples. Threads that share one get each token
 * once; while one reads a line the others wait.
 */
final class PyTokenizerIterator extends PyIterator {

  static final PyType TYPE =
      PyType.builtin(
          "_tokenize.TokenizerIter",
          "dev.ftcheck.vm.module.tokenize.TokenizerIteratorTypeTable",
          Set.of(TypeFlag.FINAL));

  private static final int NO_COLUMN = -1;

  private final SourceBuffer source;
  private final SourceLexer lexer;
  private final boolean hasExtraTokens;
  private final Mutex guard = new Mutex();

  /** The thread that holds the guard; only that thread ever finds itself here. */
  private volatile Thread reader;

  private boolean isDone;
  private int lineOfLast = -1;
  private PyStr textOfLast = PyStr.EMPTY;

  PyTokenizerIterator(LineReader lines, boolean hasExtraTokens) {
    source =
        new SourceBuffer(lines, (message, line) -> SyntaxWarnings.issue(message, "<string>", line));
    lexer = new SourceLexer(source, hasExtraTokens);
    this.hasExtraTokens = hasExtraTokens;
  }

  @Override
  public PyObject next() {
    if (reader == Thread.currentThread()) {
      throw Errors.valueError("tokenizer already executing");
    }
    guard.lock();
    reader = Thread.currentThread();
    try {
      return isDone ? null : nextTuple();
    } finally {
      reader = null;
      guard.unlock();
    }
  }

  private PyObject nextTuple() {
    boolean isRead = false;
    try {
      Token token = lexer.next();
      isRead = true;
      isDone = token.kind() == TokenKind.ENDMARKER;
      return tuple(token);
    } catch (LexicalError error) {
      throw TokenizeErrors.of(error);
    } finally {
      isDone |= !isRead;
    }
  }

  private PyTuple tuple(Token token) {
    TokenKind kind = token.kind();
    boolean isTrailing = kind == TokenKind.ENDMARKER || (kind == TokenKind.DEDENT && source.atEnd);
    int lineStart = kind.isText() ? source.firstLineStart : source.lineStart;
    int line = kind.isText() ? source.firstLine : source.line;
    int endLine = source.line;
    int column = token.start() >= lineStart ? token.start() - lineStart : NO_COLUMN;
    int endColumn = token.end() >= source.lineStart ? token.end() - source.lineStart : NO_COLUMN;
    if (token.start() < 0) {
      column = NO_COLUMN;
      endColumn = NO_COLUMN;
    }
    boolean isExtra = hasExtraTokens && isTrailing;
    PyStr lineText = isExtra ? PyStr.EMPTY : lineText(lineStart);
    lineOfLast = line;
    if (isExtra) {
      line++;
      return tuple(kind, text(token), line, 0, line, 0, lineText);
    }
    if (hasExtraTokens && kind == TokenKind.NEWLINE) {
      endColumn++;
    }
    TokenKind shown = hasExtraTokens && kind.isOperator() ? TokenKind.OP : kind;
    return tuple(shown, text(token), line, column, endLine, endColumn, lineText);
  }

  private static PyTuple tuple(
      TokenKind kind,
      String text,
      int line,
      int column,
      int endLine,
      int endColumn,
      PyStr lineText) {
    return PyTuple.of(
        PyInt.of(kind.ordinal()),
        PyStr.of(text),
        PyTuple.of(PyInt.of(line), PyInt.of(column)),
        PyTuple.of(PyInt.of(endLine), PyInt.of(endColumn)),
        lineText);
  }

  /** The text from the start of the token's line to the end of the current line. */
  private PyStr lineText(int lineStart) {
    if (source.line != lineOfLast) {
      int end = source.end() - (source.lacksLineEnd ? 1 : 0);
      textOfLast = PyStr.of(source.text(lineStart, Math.max(end, lineStart)));
    }
    return textOfLast;
  }

  private String text(Token token) {
    if (token.start() < 0) {
      return "";
    }
    if (hasExtraTokens && token.kind() == TokenKind.NEWLINE) {
      boolean isWindows = source.at(token.start()) == '\r';
      return source.lacksLineEnd ? "" : isWindows ? "\r\n" : "\n";
    }
    if (hasExtraTokens && token.kind() == TokenKind.NL && source.lacksLineEnd) {
      return "";
    }
    return source.text(token.start(), token.end());
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
