package dev.ftcheck.parser;

import java.util.Arrays;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * All tokens of a file, the last of which is the end of the file; the parser's view of them is a
 * cursor.
 */
final class TokenArray implements TokenStream {

  private PyToken[] tokens;
  private int size;
  private int position;

  TokenArray(int expected) {
    tokens = new PyToken[Math.max(16, expected)];
  }

  void add(PyToken token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
  }

  /** Puts a token in the place of the last one. */
  void replaceLast(PyToken token) {
    tokens[size - 1] = token;
  }

  /** The last token so far, or null before the first. */
  PyToken last() {
    return size == 0 ? null : tokens[size - 1];
  }

  @Override
  public int LA(int ahead) {
    return at(ahead).type;
  }

  @Override
  public Token LT(int ahead) {
    return ahead == -1 && position == 0 ? null : at(ahead);
  }

  private PyToken at(int ahead) {
    int at = ahead > 0 ? position + ahead - 1 : position + ahead;
    return tokens[Math.min(at, size - 1)];
  }

  @Override
  public PyToken get(int index) {
    return tokens[index];
  }

  @Override
  public void consume() {
    position++;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = index;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public String getText(RuleContext context) {
    return "";
  }

  @Override
  public String getText(Token start, Token stop) {
    return "";
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }
}
