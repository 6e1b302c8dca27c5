package dev.ftcheck.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * Turns text into the tokens of the grammar: the lexer's tokens, line ends and indentation where
 * they count, the pieces of f- and t-strings. What depends on neighbouring tokens is decided in
 * {@link TokenWriter}.
 */
final class Tokenizer {

  /** CPython's {@code MAXFSTRINGLEVEL}. */
  private static final int MAX_FORMATTED_STRINGS = 150;

  private static final DFA[] SHARED_DFA = dfa();
  private static final PredictionContextCache SHARED_CONTEXTS = new PredictionContextCache();

  private final String path;
  private final SourceText source;
  private final TokenWriter tokens;
  private final List<Comment> comments = new ArrayList<>();
  private final LexerATNSimulator lexer =
      new LexerATNSimulator(PythonLexer._ATN, SHARED_DFA, SHARED_CONTEXTS);
  private final Brackets brackets;
  private final Indentation indentation;
  private final LexicalChecks checks;
  private final Deque<FormattedString> formattedStrings = new ArrayDeque<>();

  private int position;

  /** What stopped the tokenizer before the end of the text, or null. */
  private Rejection failure;

  /** Whether the next token is the first of a logical line. */
  private boolean atLineStart = true;

  Tokenizer(String path, SourceText source) {
    this.path = path;
    this.source = source;
    tokens = new TokenWriter(source);
    brackets = new Brackets(source);
    indentation = new Indentation(source);
    checks = new LexicalChecks(source);
  }

  private static DFA[] dfa() {
    DFA[] tables = new DFA[PythonLexer._ATN.getNumberOfDecisions()];
    for (int decision = 0; decision < tables.length; decision++) {
      tables[decision] = new DFA(PythonLexer._ATN.getDecisionState(decision), decision);
    }
    return tables;
  }

  List<Comment> comments() {
    return comments;
  }

  /** How deeply the parser may recurse, see {@link NestingGauge}. */
  int deepestNesting() {
    return tokens.deepestNesting();
  }

  /**
   * Why the tokens end before the text does, or null. A parser that fails on an earlier token than
   * the last has found an error before this one.
   */
  Rejection failure() {
    return failure;
  }

  /**
   * All tokens; called once. The last is the end of the file, or {@code UNEXPECTED} where the
   * tokenizer failed.
   */
  TokenArray tokenize() {
    try {
      return tokenizeAll();
    } catch (Rejection refused) {
      failure = refused;
      tokens.addEmpty(PythonLexer.UNEXPECTED, position);
      return tokens.tokens();
    }
  }

  private TokenArray tokenizeAll() {
    while (true) {
      FormattedString formatted = formattedStrings.peek();
      if (formatted != null && !formatted.inField()) {
        scanFormattedText(formatted);
      } else {
        if (atLineStart && brackets.isEmpty()) {
          beginLine();
        }
        if (!nextToken()) {
          finish();
          return tokens.tokens();
        }
      }
    }
  }

  /**
   * Skips blank lines and comment lines, then measures the indentation of the line that follows.
   */
  private void beginLine() {
    int column = 0;
    int narrowColumn = 0;
    int joinedColumn = -1;
    int joinedNarrowColumn = -1;
    while (position < source.length) {
      char c = source.chars[position];
      if (c == ' ') {
        column++;
        narrowColumn++;
      } else if (c == '\t') {
        column = (column / 8 + 1) * 8;
        narrowColumn++;
      } else if (c == '\f') {
        column = 0;
        narrowColumn = 0;
      } else if (c == '\n') {
        column = 0;
        narrowColumn = 0;
      } else if (c == '#') {
        addComment(endOfLine(position));
        continue;
      } else if (c == '\\' && source.at(position + 1) == '\n') {
        if (position + 2 >= source.length) {
          throw checks.reject(position, "unexpected EOF while parsing");
        }
        joinedColumn = joinedColumn > 0 ? joinedColumn : column;
        joinedNarrowColumn = joinedNarrowColumn > 0 ? joinedNarrowColumn : narrowColumn;
        column = 0;
        narrowColumn = 0;
        position++;
      } else {
        enterLine(
            joinedColumn > 0 ? joinedColumn : column,
            joinedColumn > 0 ? joinedNarrowColumn : narrowColumn);
        return;
      }
      position++;
    }
  }

  private void enterLine(int column, int narrowColumn) {
    int gained = indentation.enter(column, narrowColumn, position);
    if (gained > 0 && tokens.addIndent(position)) {
      indentation.holdCases();
    }
    for (int ended = gained; ended < 0; ended++) {
      tokens.addEmpty(PythonLexer.DEDENT, position);
    }
    tokens.beginLine();
    atLineStart = false;
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < source.length && source.chars[at] != '\n') {
      at++;
    }
    return at;
  }

  private void addComment(int end) {
    int line = source.moveTo(position);
    comments.add(new Comment(path, line, source.column(position), source.text(position, end)));
    position = end;
  }

  /** Reads one token of the lexer; false at the end of the text. */
  private boolean nextToken() {
    while (position < source.length && source.chars[position] == ' ') {
      position++;
    }
    if (position >= source.length) {
      return false;
    }
    source.seek(position);
    int type = lexer.match(source, 0);
    int end = source.index();
    switch (type) {
      case PythonLexer.SPACE, PythonLexer.LINE_JOINING -> {
        if (type == PythonLexer.LINE_JOINING && end >= source.length) {
          throw checks.reject(position, "unexpected EOF while parsing");
        }
      }
      case PythonLexer.COMMENT -> {
        addComment(end);
        return true;
      }
      case PythonLexer.NEWLINE -> endLine(end);
      case PythonLexer.LPAR, PythonLexer.LSQB, PythonLexer.LBRACE -> {
        brackets.open(position);
        tokens.add(type, position, end);
      }
      case PythonLexer.RPAR, PythonLexer.RSQB, PythonLexer.RBRACE -> closeBracket(type, end);
      case PythonLexer.COLON, PythonLexer.WALRUS -> {
        position = addColon(type, end);
        return true;
      }
      case PythonLexer.EXCLAMATION -> {
        if (!inOutermostOfField()) {
          throw checks.reject(position, "invalid syntax");
        }
        tokens.add(type, position, end);
      }
      case PythonLexer.NAME -> {
        checks.checkName(position, end);
        tokens.addName(position, end, indentation.holdsCases());
      }
      case PythonLexer.NUMBER -> {
        checks.checkNumber(position, end);
        tokens.add(type, position, end);
      }
      case PythonLexer.STRING -> {
        checks.checkString(position, end);
        tokens.add(type, position, end);
      }
      case PythonLexer.IN -> tokens.addIn(position, end);
      case PythonLexer.NOT -> tokens.addNot(position, end);
      case PythonLexer.FSTRING_START, PythonLexer.TSTRING_START -> {
        if (formattedStrings.size() >= MAX_FORMATTED_STRINGS) {
          throw checks.reject(position, "too many nested f-strings or t-strings");
        }
        formattedStrings.push(new FormattedString(source, position, end));
        tokens.add(type, position, end);
      }
      case PythonLexer.UNEXPECTED, Token.EOF -> throw unexpected();
      default -> tokens.add(type, position, end);
    }
    position = end;
    return true;
  }

  /**
   * The quote of the f- or t-string around a field ends the string, where it begins none of its
   * own.
   */
  private Rejection unexpected() {
    FormattedString formatted = formattedStrings.peek();
    return formatted != null && formatted.closesAt(position)
        ? checks.reject(position, formatted.kind + "-string: expecting '}'")
        : checks.unexpected(position);
  }

  private void endLine(int end) {
    if (brackets.isEmpty()) {
      tokens.add(PythonLexer.NEWLINE, position, end);
      atLineStart = true;
    }
  }

  private void closeBracket(int type, int end) {
    FormattedString formatted = formattedStrings.peek();
    boolean closesField =
        formatted != null
            && type == PythonLexer.RBRACE
            && formatted.isFieldAtDepth(brackets.depth());
    brackets.close(position);
    if (closesField) {
      formatted.closeField();
      tokens.add(PythonLexer.FIELD_CLOSE, position, end);
    } else {
      tokens.add(type, position, end);
    }
  }

  private boolean inOutermostOfField() {
    FormattedString formatted = formattedStrings.peek();
    return formatted != null && formatted.isFieldAtDepth(brackets.depth());
  }

  /**
   * In the outermost brackets of a field a colon begins the format specification, and there is no
   * walrus. Returns the token's end.
   */
  private int addColon(int type, int end) {
    if (inOutermostOfField()) {
      formattedStrings.peek().beginSpecification();
      tokens.add(PythonLexer.FIELD_COLON, position, position + 1);
      return position + 1;
    }
    tokens.add(type, position, end);
    return end;
  }

  private void scanFormattedText(FormattedString formatted) {
    int end = formatted.scanText(position);
    if (end > position) {
      tokens.add(PythonLexer.FSTRING_MIDDLE, position, end);
      position = end;
    }
    if (formatted.closesAt(end)) {
      if (formatted.isFieldAtDepth(brackets.depth())) {
        throw checks.reject(position, formatted.kind + "-string: expecting '}'");
      }
      formattedStrings.pop();
      tokens.add(PythonLexer.FSTRING_END, position, end + formatted.quoteSize());
      position = end + formatted.quoteSize();
    } else if (source.at(end) == '{') {
      brackets.open(end);
      formatted.openField(brackets.depth(), end);
      tokens.add(PythonLexer.FIELD_OPEN, position, end + 1);
      position = end + 1;
    } else {
      if (!formatted.isFieldAtDepth(brackets.depth())) {
        throw checks.reject(position, formatted.kind + "-string: single '}' is not allowed");
      }
      brackets.close(end);
      formatted.closeField();
      tokens.add(PythonLexer.FIELD_CLOSE, position, end + 1);
      position = end + 1;
    }
  }

  private void finish() {
    FormattedString formatted = formattedStrings.peek();
    if (formatted != null) {
      throw formatted.unterminated();
    }
    brackets.expectNoneOpen();
    if (!tokens.endsInNewline()) {
      tokens.addEmpty(PythonLexer.NEWLINE, position);
    }
    for (int levels = indentation.leaveAll(); levels > 0; levels--) {
      tokens.addEmpty(PythonLexer.DEDENT, position);
    }
    tokens.addEmpty(Token.EOF, position);
  }
}
