package dev.ftcheck.vm.syntax.error;

import dev.ftcheck.vm.syntax.LexicalError;
import dev.ftcheck.vm.syntax.LexicalWarnings;
import dev.ftcheck.vm.syntax.OpenBracket;
import dev.ftcheck.vm.syntax.SourceBuffer;
import dev.ftcheck.vm.syntax.SourceLexer;
import dev.ftcheck.vm.syntax.Token;
import dev.ftcheck.vm.syntax.TokenKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The tokens of a text, cut when they are first asked for. */
final class ReadTokens {

  private final SourceBuffer source;
  private final SourceLexer lexer;
  private final List<ReadToken> tokens = new ArrayList<>();

  ReadTokens(String text) {
    Iterator<String> lines = lines(text).iterator();
    source =
        new SourceBuffer(
            () -> lines.hasNext() ? lines.next().codePoints().toArray() : new int[0],
            LexicalWarnings.NONE);
    lexer = new SourceLexer(source, false);
  }

  private static List<String> lines(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < unix.length()) {
      int end = unix.indexOf('\n', from);
      end = end < 0 ? unix.length() : end + 1;
      lines.add(unix.substring(from, end));
      from = end;
    }
    return lines;
  }

  /**
   * A token; past the end the last one.
   *
   * @throws LexicalError if the text goes on with no token
   */
  ReadToken get(int at) {
    while (at >= tokens.size()) {
      if (!tokens.isEmpty() && tokens.getLast().kind() == TokenKind.ENDMARKER) {
        return tokens.getLast();
      }
      tokens.add(read());
    }
    return tokens.get(at);
  }

  /** How many tokens were asked for. */
  int count() {
    return tokens.size();
  }

  ReadToken last() {
    return tokens.getLast();
  }

  /** Whether the lexer has come to the end of the text. */
  boolean atEnd() {
    return source.atEnd || (!tokens.isEmpty() && last().kind() == TokenKind.ENDMARKER);
  }

  private ReadToken read() {
    Token token = lexer.next();
    boolean isString = token.kind() == TokenKind.STRING;
    int lineStart = isString ? source.firstLineStart : source.lineStart;
    boolean hasText = token.start() >= 0;
    return new ReadToken(
        token.kind(),
        hasText ? source.text(token.start(), token.end()) : "",
        isString ? source.firstLine : source.line,
        hasText && token.start() >= lineStart ? token.start() - lineStart : -1,
        source.line,
        hasText && token.end() >= source.lineStart ? token.end() - source.lineStart : -1,
        lexer.openBrackets(),
        source.position - source.lineStart);
  }

  /** The innermost bracket that is open where the lexer is, or null. */
  OpenBracket openBracket() {
    return lexer.innermostBracket();
  }

  /** Cuts the rest of the text. */
  void readAll() {
    while (last().kind() != TokenKind.ENDMARKER) {
      get(tokens.size());
    }
  }
}
