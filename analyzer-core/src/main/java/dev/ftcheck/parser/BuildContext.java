package dev.ftcheck.parser;

import dev.ftcheck.source.Span;
import java.text.Normalizer;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * What all AST builders of one file share: its text and tokens, positions, names, refusals, and the
 * depth of the tree.
 */
final class BuildContext {

  /**
   * Consumers may recurse over a tree: this bound keeps them on an ordinary stack. CPython's own
   * library needs 85 levels.
   */
  static final int MAX_DEPTH = 500;

  final SourceText source;
  private final TokenArray tokens;
  private int depth;

  BuildContext(SourceText source, TokenArray tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /** Opens {@code levels} levels of the tree at {@code where}; {@link #leave} closes them. */
  void enter(int levels, Token where) {
    depth += levels;
    if (depth > MAX_DEPTH) {
      PyToken token = (PyToken) where;
      throw Rejection.limit(
          token.line,
          source.characterColumnOf(token.start),
          "the code is nested more than " + MAX_DEPTH + " levels deep");
    }
  }

  void leave(int levels) {
    depth -= levels;
  }

  Span span(ParserRuleContext context) {
    return span(context.start, context.stop);
  }

  /** From the start of one token to the end of another. */
  Span span(Token first, Token last) {
    PyToken start = (PyToken) first;
    PyToken end = (PyToken) last;
    return new Span(start.line, start.column, end.endLine, end.endColumn);
  }

  /**
   * The range of a statement with a block: line ends and indentation after its last token do not
   * count.
   */
  Span blockSpan(Token first, Token last) {
    PyToken end = (PyToken) last;
    while (end.type == PythonLexer.NEWLINE || end.type == PythonLexer.DEDENT) {
      end = tokens.get(end.index - 1);
    }
    return span(first, end);
  }

  /** The text of a name, normalised as PEP 3131 asks for. */
  String name(Token token) {
    PyToken name = (PyToken) token;
    for (int at = name.start; at < name.end; at++) {
      if (source.chars[at] >= 0x80) {
        return Normalizer.normalize(name.getText(), Normalizer.Form.NFKC);
      }
    }
    return name.getText();
  }

  /** Names joined by dots, as in an import. */
  String dottedName(List<Token> path) {
    if (path.size() == 1) {
      return name(path.getFirst());
    }
    StringBuilder joined = new StringBuilder(name(path.getFirst()));
    for (Token part : path.subList(1, path.size())) {
      joined.append('.').append(name(part));
    }
    return joined.toString();
  }

  Rejection reject(Token where, String message) {
    PyToken token = (PyToken) where;
    return Rejection.syntax(token.line, source.characterColumnOf(token.start), message);
  }

  Rejection invalidSyntax(Token where) {
    return reject(where, "invalid syntax");
  }

  /**
   * Whether a list of the form {@code item (',' item?)*} ends in a comma. Refuses a comma after a
   * comma.
   */
  boolean endsInComma(List<? extends ParserRuleContext> items, List<Token> commas) {
    return endsInComma(items.size(), items.getLast().stop, commas);
  }

  private boolean endsInComma(int items, Token lastItem, List<Token> commas) {
    if (commas.size() < items) {
      return false;
    }
    PyToken lastComma = (PyToken) commas.getLast();
    if (commas.size() > items || lastComma.index < ((PyToken) lastItem).index) {
      throw invalidSyntax(doubledComma(commas));
    }
    return true;
  }

  private Token doubledComma(List<Token> commas) {
    for (Token comma : commas) {
      PyToken next = tokens.get(((PyToken) comma).index + 1);
      if (next.type == ((PyToken) comma).type) {
        return next;
      }
    }
    return commas.getLast();
  }

  /** Whether a rule matched one token, a name. */
  static boolean isBareName(ParserRuleContext context) {
    return isOneToken(context) && ((PyToken) context.start).type == PythonLexer.NAME;
  }

  static boolean isOneToken(ParserRuleContext context) {
    return ((PyToken) context.start).index == ((PyToken) context.stop).index;
  }
}
