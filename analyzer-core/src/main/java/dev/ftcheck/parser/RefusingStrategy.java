package dev.ftcheck.parser;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * Stops at the first token that does not fit, and says so in CPython's words where that needs
 * nothing but the tokens around.
 */
final class RefusingStrategy extends DefaultErrorStrategy {

  private final SourceText source;
  private final TokenArray tokens;

  RefusingStrategy(SourceText source, TokenArray tokens) {
    this.source = source;
    this.tokens = tokens;
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
    PyToken legacy = legacyStatement(token);
    if (legacy != null) {
      String name = legacy.getText();
      return reject(
          legacy, "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
    }
    return reject(token, message(recognizer, token));
  }

  private Rejection reject(PyToken token, String message) {
    return Rejection.syntax(token.line, source.characterColumnOf(token.start), message);
  }

  private String message(Parser recognizer, PyToken token) {
    if (token.type == PythonLexer.INDENT) {
      return "unexpected indent";
    }
    PyToken before = token.index == 0 ? null : tokens.get(token.index - 1);
    if (before != null
        && before.type == PythonLexer.NEWLINE
        && recognizer.isExpectedToken(PythonLexer.INDENT)) {
      return "expected an indented block after " + owner(before);
    }
    return switch (recognizer.getContext()) {
      case PythonGrammar.IfStatementContext _,
          PythonGrammar.WhileStatementContext _,
          PythonGrammar.WithStatementContext _,
          PythonGrammar.TryStatementContext _,
          PythonGrammar.ExceptClauseContext _,
          PythonGrammar.ClassDefinitionContext _,
          PythonGrammar.MatchStatementContext _,
          PythonGrammar.CaseClauseContext _
          when endsLineBefore(recognizer, token, PythonLexer.COLON) ->
          "expected ':'";
      case PythonGrammar.FunctionDefinitionContext _
          when recognizer.isExpectedToken(PythonLexer.LPAR) ->
          "expected '('";
      case PythonGrammar.FunctionDefinitionContext _
          when recognizer.isExpectedToken(PythonLexer.COLON) ->
          "expected ':'";
      case PythonGrammar.ForStatementContext _
          when endsLineBefore(recognizer, token, PythonLexer.COLON) ->
          "expected ':'";
      case PythonGrammar.ExpressionContext _ when recognizer.isExpectedToken(PythonLexer.ELSE) ->
          "expected 'else' after 'if' expression";
      case PythonGrammar.ImportStatementContext _, PythonGrammar.DottedAliasContext _
          when token.type == PythonLexer.NEWLINE
              && before != null
              && before.type == PythonLexer.IMPORT ->
          "Expected one or more names after 'import'";
      case PythonGrammar.FormattedPartContext _ -> fieldMessage(recognizer, token, before);
      case null, default ->
          lacksComma(before, token)
              ? "invalid syntax. Perhaps you forgot a comma?"
              : "invalid syntax";
    };
  }

  /** Two operands side by side in brackets; a name before a string is a misspelt prefix. */
  private boolean lacksComma(PyToken before, PyToken token) {
    if (before == null || !NestingGauge.endsOperand(before.type) || !startsOperand(token.type)) {
      return false;
    }
    boolean isPrefix = before.type == PythonLexer.NAME && token.type == PythonLexer.STRING;
    return !isPrefix && isInBrackets(before);
  }

  private boolean isInBrackets(PyToken last) {
    int depth = 0;
    for (PyToken token = last;
        token.index > 0 && token.type != PythonLexer.NEWLINE;
        token = tokens.get(token.index - 1)) {
      depth += closes(token.type) ? 1 : opens(token.type) ? -1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(int type) {
    return type == PythonLexer.LPAR
        || type == PythonLexer.LSQB
        || type == PythonLexer.LBRACE
        || type == PythonLexer.FIELD_OPEN;
  }

  private static boolean closes(int type) {
    return type == PythonLexer.RPAR
        || type == PythonLexer.RSQB
        || type == PythonLexer.RBRACE
        || type == PythonLexer.FIELD_CLOSE;
  }

  private static boolean endsLineBefore(Parser recognizer, PyToken token, int expected) {
    return token.type == PythonLexer.NEWLINE && recognizer.isExpectedToken(expected);
  }

  private static String fieldMessage(Parser recognizer, PyToken token, PyToken before) {
    if (before != null && before.type == PythonLexer.FIELD_OPEN) {
      return switch (token.type) {
        case PythonLexer.FIELD_CLOSE,
            PythonLexer.EXCLAMATION,
            PythonLexer.FIELD_COLON,
            PythonLexer.ASSIGN ->
            "f-string: valid expression required before '" + token.getText() + "'";
        default -> "invalid syntax";
      };
    }
    if (before != null && before.type == PythonLexer.EXCLAMATION) {
      return "f-string: missing conversion character";
    }
    return recognizer.isExpectedToken(PythonLexer.EXCLAMATION)
            && token.type != PythonLexer.UNEXPECTED
        ? "f-string: expecting '=', or '!', or ':', or '}'"
        : "invalid syntax";
  }

  /**
   * {@code print} or {@code exec} right before an operand where the offending token is; or null.
   */
  private PyToken legacyStatement(PyToken token) {
    if (token.index == 0 || !startsOperand(token.type)) {
      return null;
    }
    PyToken name = tokens.get(token.index - 1);
    boolean isLegacy =
        name.type == PythonLexer.NAME
            && (name.getText().equals("print") || name.getText().equals("exec"));
    boolean isAttribute = name.index > 0 && tokens.get(name.index - 1).type == PythonLexer.DOT;
    return isLegacy && !isAttribute ? name : null;
  }

  private static boolean startsOperand(int type) {
    return switch (type) {
      case PythonLexer.NAME,
          PythonLexer.NUMBER,
          PythonLexer.STRING,
          PythonLexer.FSTRING_START,
          PythonLexer.LBRACE,
          PythonLexer.NONE,
          PythonLexer.TRUE,
          PythonLexer.FALSE ->
          true;
      default -> false;
    };
  }

  private PyToken lineHead(PyToken token) {
    PyToken head = token;
    while (head.index > 0) {
      PyToken before = tokens.get(head.index - 1);
      if (before.type == PythonLexer.NEWLINE
          || before.type == PythonLexer.INDENT
          || before.type == PythonLexer.DEDENT) {
        return head;
      }
      head = before;
    }
    return head;
  }

  /** What the line that ends at a token wants a block for. */
  private String owner(PyToken lineEnd) {
    PyToken head = lineHead(lineEnd);
    PyToken keyword = head.type == PythonLexer.ASYNC ? tokens.get(head.index + 1) : head;
    String what =
        switch (keyword.type) {
          case PythonLexer.DEF -> "function definition";
          case PythonLexer.CLASS -> "class definition";
          case PythonLexer.EXCEPT ->
              tokens.get(keyword.index + 1).type == PythonLexer.STAR
                  ? "'except*' statement"
                  : "'except' statement";
          default -> "'" + keyword.getText() + "' statement";
        };
    return what + " on line " + head.line;
  }
}
