package dev.ftcheck.vm.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * The kinds of tokens in the order of {@code token.py}: the ordinal is the number that Python sees
 * (<a href="https://docs.python.org/3.14/library/token.html">token</a>).
 */
public enum TokenKind {
  ENDMARKER,
  NAME,
  NUMBER,
  STRING,
  NEWLINE,
  INDENT,
  DEDENT,
  LPAR("("),
  RPAR(")"),
  LSQB("["),
  RSQB("]"),
  COLON(":"),
  COMMA(","),
  SEMI(";"),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  VBAR("|"),
  AMPER("&"),
  LESS("<"),
  GREATER(">"),
  EQUAL("="),
  DOT("."),
  PERCENT("%"),
  LBRACE("{"),
  RBRACE("}"),
  EQEQUAL("=="),
  NOTEQUAL("!="),
  LESSEQUAL("<="),
  GREATEREQUAL(">="),
  TILDE("~"),
  CIRCUMFLEX("^"),
  LEFTSHIFT("<<"),
  RIGHTSHIFT(">>"),
  DOUBLESTAR("**"),
  PLUSEQUAL("+="),
  MINEQUAL("-="),
  STAREQUAL("*="),
  SLASHEQUAL("/="),
  PERCENTEQUAL("%="),
  AMPEREQUAL("&="),
  VBAREQUAL("|="),
  CIRCUMFLEXEQUAL("^="),
  LEFTSHIFTEQUAL("<<="),
  RIGHTSHIFTEQUAL(">>="),
  DOUBLESTAREQUAL("**="),
  DOUBLESLASH("//"),
  DOUBLESLASHEQUAL("//="),
  AT("@"),
  ATEQUAL("@="),
  RARROW("->"),
  ELLIPSIS("..."),
  COLONEQUAL(":="),
  EXCLAMATION("!"),
  OP,
  TYPE_IGNORE,
  TYPE_COMMENT,
  SOFT_KEYWORD,
  FSTRING_START,
  FSTRING_MIDDLE,
  FSTRING_END,
  TSTRING_START,
  TSTRING_MIDDLE,
  TSTRING_END,
  COMMENT,
  NL;

  private static final Map<String, TokenKind> OPERATORS = operators();

  private final String operator;

  TokenKind() {
    this(null);
  }

  TokenKind(String operator) {
    this.operator = operator;
  }

  private static Map<String, TokenKind> operators() {
    Map<String, TokenKind> operators = new HashMap<>();
    for (TokenKind kind : values()) {
      if (kind.operator != null) {
        operators.put(kind.operator, kind);
      }
    }
    operators.put("<>", NOTEQUAL);
    return operators;
  }

  /** The kind of the operator made of these characters, or null. */
  static TokenKind operator(int... characters) {
    for (int character : characters) {
      if (character < 0) {
        return null;
      }
    }
    return OPERATORS.get(new String(characters, 0, characters.length));
  }

  public boolean isOperator() {
    return operator != null;
  }

  /** Whether its text may span lines. */
  public boolean isText() {
    return this == STRING || (compareTo(FSTRING_START) >= 0 && compareTo(TSTRING_END) <= 0);
  }
}
