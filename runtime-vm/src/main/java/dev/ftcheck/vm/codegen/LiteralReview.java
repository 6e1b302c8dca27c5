package dev.ftcheck.vm.codegen;

import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.syntax.LexicalError;
import dev.ftcheck.vm.syntax.SourceBuffer;
import dev.ftcheck.vm.syntax.SourceLexer;
import dev.ftcheck.vm.syntax.Token;
import dev.ftcheck.vm.syntax.TokenKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * Warns of what is wrong within the tokens of a source that the parser has taken: backslashes that
 * begin no escape sequence, and numbers that a keyword follows without a space.
 */
final class LiteralReview {

  private static final String ADVICE = " Such sequences will not work in the future.";
  private static final String ESCAPES = "\n\\'\"abfnrtvx01234567";
  private static final String TEXT_ESCAPES = ESCAPES + "NuU";

  /** Few sources have what is looked for here; others need no second reading. */
  private static final Pattern SUSPICIOUS =
      Pattern.compile(
          "\\\\[^nrt\\\\'\"\n]|[0-9.][0-9a-zA-Z_]*(and|else|for|if|in|is|not|or)"
              + "|\\{[^{}\n]*:[^{}\n]*\\{[^{}\n]*:[^{}\n]*\\{");

  private final SourceFile source;
  private final SourceWarnings warnings;
  private final SourceBuffer buffer;
  private final SourceLexer lexer;
  private final Deque<Boolean> rawStrings = new ArrayDeque<>();

  private LiteralReview(SourceFile source, SourceWarnings warnings) {
    this.source = source;
    this.warnings = warnings;
    Iterator<String> lines = source.lines().iterator();
    buffer =
        new SourceBuffer(
            () -> lines.hasNext() ? (lines.next() + "\n").codePoints().toArray() : new int[0],
            this::warnOfLine);
    lexer = new SourceLexer(buffer, false);
  }

  /**
   * Reads a source that the parser has taken.
   *
   * @throws dev.ftcheck.vm.object.Raise SyntaxError for what only this reading refuses
   */
  static void review(SourceFile source, CompileMode mode, SourceWarnings warnings) {
    if (SUSPICIOUS.matcher(source.text()).find()) {
      new LiteralReview(source, warnings).all(mode);
    }
  }

  private void all(CompileMode mode) {
    try {
      Token token = lexer.next();
      while (token.kind() != TokenKind.ENDMARKER) {
        review(token);
        token = lexer.next();
      }
    } catch (LexicalError disagreement) {
      SyntaxErrors.refuseFaults(source, mode);
    }
  }

  private void warnOfLine(String message, int line) {
    Span span = new Span(line, 0, line, 0);
    int advice = message.indexOf(ADVICE);
    if (advice < 0) {
      warnings.issueOfToken(span, message, "", "");
    } else {
      String rest = message.substring(advice + ADVICE.length());
      warnings.issueOfToken(span, message.substring(0, advice), ADVICE, rest);
    }
  }

  private void review(Token token) {
    switch (token.kind()) {
      case STRING -> reviewString(token);
      case FSTRING_START, TSTRING_START -> rawStrings.push(prefixHas(token, 'r'));
      case FSTRING_END, TSTRING_END -> rawStrings.pop();
      case FSTRING_MIDDLE, TSTRING_MIDDLE -> {
        if (!rawStrings.getFirst()) {
          escapes(token, TEXT_ESCAPES + "{}");
        }
      }
      default -> {}
    }
  }

  private boolean prefixHas(Token token, char letter) {
    for (int at = token.start(); at < token.end(); at++) {
      int c = buffer.at(at);
      if (c == '\'' || c == '"') {
        return false;
      }
      if (Character.toLowerCase(c) == letter) {
        return true;
      }
    }
    return false;
  }

  private void reviewString(Token token) {
    if (!prefixHas(token, 'r')) {
      escapes(token, prefixHas(token, 'b') ? ESCAPES : TEXT_ESCAPES);
    }
  }

  /** Warns of the first sequence that is none of the known ones, as CPython does. */
  private void escapes(Token token, String known) {
    int line = buffer.firstLine;
    int lineStart = buffer.firstLineStart;
    for (int at = token.start(); at < token.end() - 1; at++) {
      int c = buffer.at(at);
      if (c == '\\') {
        if (isInvalid(at + 1, known)) {
          warn(at, line, at - lineStart);
          return;
        }
        at++;
        c = buffer.at(at);
      }
      if (c == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private boolean isInvalid(int at, String known) {
    int c = buffer.at(at);
    return known.indexOf(c) < 0 ? c < 0x80 : isLargeOctal(at);
  }

  private boolean isLargeOctal(int at) {
    return buffer.at(at) >= '4' && isOctal(at) && isOctal(at + 1) && isOctal(at + 2);
  }

  private boolean isOctal(int at) {
    return at < buffer.end() && buffer.at(at) >= '0' && buffer.at(at) <= '7';
  }

  private void warn(int at, int line, int column) {
    boolean isOctal = isOctal(at + 1);
    String sequence = buffer.text(at, at + (isOctal ? 4 : 2));
    String kind = isOctal ? "octal escape" : "escape";
    warnings.issueOfToken(
        new Span(line, column, line, column + 2),
        "\"%s\" is an invalid %s sequence.".formatted(sequence, kind),
        ADVICE,
        " Did you mean \"\\%s\"? A raw string is also an option.".formatted(sequence));
  }
}
