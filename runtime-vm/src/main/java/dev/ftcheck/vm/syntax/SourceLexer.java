package dev.ftcheck.vm.syntax;

import dev.ftcheck.vm.text.unicode.Characters;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts a source into tokens one at a time and reads no line before it needs it (<a
 * href="https://docs.python.org/3.14/reference/lexical_analysis.html">reference</a>). Other than
 * the parser's tokenizer it keeps comments, blank lines and line ends as they are.
 */
public final class SourceLexer {

  /** CPython's {@code MAXFSTRINGLEVEL}. */
  private static final int MAX_FORMATTED_STRINGS = 150;

  private static final int TAB_SIZE = 8;

  private final SourceBuffer source;
  private final boolean lenient;
  private final IndentationLevels indentation;
  private final BracketStack brackets;
  private final NumberLexer numbers;
  private final StringLexer strings;
  private final FormattedLexer formattedText;
  private final Deque<FormattedMode> formatted = new ArrayDeque<>();

  private boolean atLineStart = true;

  /** Levels of indentation that tokens are still to tell of: positive gained, negative ended. */
  private int pendingLevels;

  /** Whether the line holds a comment alone, so that its end is no NEWLINE. */
  private boolean endsComment;

  /** {@code lenient}: comments and blank lines are tokens, and less is refused. */
  public SourceLexer(SourceBuffer source, boolean lenient) {
    this.source = source;
    this.lenient = lenient;
    indentation = new IndentationLevels(source);
    brackets = new BracketStack(source, lenient);
    numbers = new NumberLexer(source, lenient);
    strings = new StringLexer(source);
    formattedText = new FormattedLexer(source);
  }

  /**
   * The next token; an ENDMARKER at the end.
   *
   * @throws LexicalError if the text goes on with no token
   */
  public Token next() {
    FormattedMode mode = formatted.peek();
    if (mode != null && mode.inText) {
      Token text = formattedText.next(mode);
      if (text != null) {
        if (text.kind() == mode.endToken()) {
          formatted.pop();
          source.openStrings--;
        }
        return text;
      }
    }
    return nextOfCode();
  }

  /** How many brackets are open. */
  public int openBrackets() {
    return brackets.depth();
  }

  /** The innermost open bracket, or null. */
  public OpenBracket innermostBracket() {
    return brackets.innermost();
  }

  private Token nextOfCode() {
    while (true) {
      source.start = SourceBuffer.NO_TOKEN;
      boolean isBlank = false;
      if (atLineStart) {
        atLineStart = false;
        isBlank = beginLine();
      }
      source.start = source.position;
      if (pendingLevels != 0) {
        return levelToken();
      }
      source.back(source.next());
      Token token = inLine(isBlank);
      if (token != null) {
        return token;
      }
    }
  }

  /** Measures the indentation; whether the line holds nothing but a comment. */
  private boolean beginLine() {
    int column = 0;
    int narrowColumn = 0;
    int joinedColumn = 0;
    int c = source.next();
    while (c == ' ' || c == '\t' || c == '\f' || c == '\\') {
      switch (c) {
        case ' ' -> {
          column++;
          narrowColumn++;
        }
        case '\t' -> {
          column = (column / TAB_SIZE + 1) * TAB_SIZE;
          narrowColumn++;
        }
        case '\f' -> {
          column = 0;
          narrowColumn = 0;
        }
        default -> {
          joinedColumn = joinedColumn != 0 ? joinedColumn : column;
          joinLine();
        }
      }
      c = source.next();
    }
    source.back(c);
    boolean isBlank = c == '#' || c == '\n' || c == '\r';
    if (!isBlank && brackets.isEmpty()) {
      boolean isJoined = joinedColumn != 0;
      pendingLevels =
          indentation.enter(
              isJoined ? joinedColumn : column, isJoined ? joinedColumn : narrowColumn);
    }
    return isBlank;
  }

  /** Reads the end of a line whose last character is the backslash just read. */
  private void joinLine() {
    int c = source.next();
    if (c == '\r') {
      c = source.next();
    }
    if (c != '\n') {
      throw LexicalError.ofLine(
          LexicalError.Kind.CONTINUATION,
          source,
          "unexpected character after line continuation character");
    }
    int following = source.next();
    if (following == SourceBuffer.END) {
      throw LexicalError.atEnd(source);
    }
    source.back(following);
  }

  private Token levelToken() {
    int at = source.position;
    if (pendingLevels < 0) {
      pendingLevels++;
      return lenient ? new Token(TokenKind.DEDENT, at, at) : Token.withoutText(TokenKind.DEDENT);
    }
    pendingLevels--;
    return lenient ? new Token(TokenKind.INDENT, 0, at) : Token.withoutText(TokenKind.INDENT);
  }

  /** The next token of a line whose indentation was read, or null to begin another line. */
  private Token inLine(boolean isBlank) {
    int c = firstOfToken();
    while (c == '\\') {
      joinLine();
      c = firstOfToken();
    }
    if (c == '#') {
      c = comment();
      if (lenient) {
        source.back(c);
        endsComment = isBlank && brackets.isEmpty();
        return cut(TokenKind.COMMENT);
      }
    }
    if (c == SourceBuffer.END) {
      if (!brackets.isEmpty()) {
        throw LexicalError.atEnd(source);
      }
      return Token.withoutText(TokenKind.ENDMARKER);
    }
    if (Identifiers.isStart(c)) {
      return nameOrString(c);
    }
    if (c == '\r') {
      c = source.next();
    }
    if (c == '\n') {
      return lineEnd(isBlank);
    }
    return numberOrOperator(c);
  }

  private int firstOfToken() {
    source.start = SourceBuffer.NO_TOKEN;
    int c = source.next();
    while (c == ' ' || c == '\t' || c == '\f') {
      c = source.next();
    }
    source.start = c == SourceBuffer.END ? source.position : source.position - 1;
    return c;
  }

  /** Reads to the end of the line; the character behind the comment. */
  private int comment() {
    int c = source.next();
    while (c != SourceBuffer.END && c != '\n' && c != '\r') {
      c = source.next();
    }
    return c;
  }

  private Token lineEnd(boolean isBlank) {
    atLineStart = true;
    if (isBlank || !brackets.isEmpty()) {
      return lenient ? cut(TokenKind.NL) : null;
    }
    if (endsComment && lenient) {
      endsComment = false;
      return cut(TokenKind.NL);
    }
    return new Token(TokenKind.NEWLINE, source.start, source.position - 1);
  }

  private Token nameOrString(int first) {
    StringBuilder prefix = new StringBuilder();
    int c = first;
    while (StringLexer.extendsPrefix(prefix.toString(), c)) {
      prefix.append((char) Character.toLowerCase(c));
      c = source.next();
      if (c == '"' || c == '\'') {
        String letters = prefix.toString();
        strings.checkPrefix(letters);
        return letters.indexOf('f') >= 0 || letters.indexOf('t') >= 0
            ? beginFormatted(c)
            : strings.literal(c, formatted.peek());
      }
    }
    while (Identifiers.isPart(c)) {
      c = source.next();
    }
    source.back(c);
    if (!lenient) {
      Identifiers.check(source);
    }
    return cut(TokenKind.NAME);
  }

  private Token beginFormatted(int quote) {
    source.beginString();
    int quoteSize = strings.readOpening(quote);
    if (formatted.size() + 1 >= MAX_FORMATTED_STRINGS) {
      throw LexicalError.at(source, "too many nested f-strings or t-strings");
    }
    FormattedMode mode = new FormattedMode(source, quote, quoteSize);
    formatted.push(mode);
    source.openStrings++;
    return cut(mode.startToken());
  }

  private Token numberOrOperator(int c) {
    if (c == '.') {
      int following = source.next();
      if (NumberLexer.isDigit(following)) {
        return numbers.fraction(following);
      }
      if (following == '.' && source.continuesWith(".")) {
        source.next();
        return cut(TokenKind.ELLIPSIS);
      }
      source.back(following);
    }
    if (NumberLexer.isDigit(c)) {
      return numbers.number(c);
    }
    if (c == '"' || c == '\'') {
      return strings.literal(c, formatted.peek());
    }
    return operator(c);
  }

  private Token operator(int c) {
    FormattedMode mode = formatted.peek();
    if (c == ':' && mode != null && mode.inField() && mode.brackets - 1 == mode.field) {
      mode.inText = true;
      mode.inSpecification = true;
      return cut(TokenKind.COLON);
    }
    TokenKind longer = longerOperator(c);
    if (longer != null) {
      return cut(longer);
    }
    switch (c) {
      case '(', '[', '{' -> brackets.open((char) c, mode);
      case ')', ']', '}' -> brackets.close((char) c, mode);
      default -> {
        if (!Characters.isPrintable(c)) {
          throw Identifiers.notPrintable(source, c);
        }
      }
    }
    TokenKind single = TokenKind.operator(c);
    return cut(single == null ? TokenKind.OP : single);
  }

  /** Reads the rest of an operator of several characters; null if there is none. */
  private TokenKind longerOperator(int first) {
    int second = source.next();
    TokenKind two = TokenKind.operator(first, second);
    if (two == null) {
      source.back(second);
      return null;
    }
    int third = source.next();
    TokenKind three = TokenKind.operator(first, second, third);
    if (three == null) {
      source.back(third);
      return two;
    }
    return three;
  }

  private Token cut(TokenKind kind) {
    return new Token(kind, source.start, source.position);
  }
}
