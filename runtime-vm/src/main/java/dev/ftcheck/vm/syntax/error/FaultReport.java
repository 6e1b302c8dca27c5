package dev.ftcheck.vm.syntax.error;

import dev.ftcheck.vm.syntax.OpenBracket;
import dev.ftcheck.vm.syntax.TokenKind;
import java.util.List;
import java.util.Map;

/** Makes the errors of the grammar's rules. */
final class FaultReport {

  private final ReadTokens tokens;

  FaultReport(ReadTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Raises the error of an alternative that matches, unless its condition does not hold.
   *
   * @param bound the items with names
   * @param next the number of the token behind the alternative
   */
  void raise(PegAction.Fail failure, Map<String, ReadNode> bound, int next) {
    ReadNode a = bound.get("a");
    ReadNode b = bound.get("b");
    String message = failure.message();
    switch (failure.place()) {
      case "at" -> throw between(a, a, named(message, a));
      case "from" ->
          throw between(a(failure, bound), end(failure.last(), bound), named(message, a));
      case "since" -> throw since(a, message);
      case "last" -> throw atLast(message);
      case "next" -> throw atToken(tokens.get(next), message);
      case "block" -> throw missingBlock(a, message);
      case "indentation" -> throw make(SyntaxFault.Kind.INDENTATION, tokens.last(), message);
      default -> condition(failure.place(), a, b, next);
    }
  }

  private static ReadNode a(PegAction.Fail failure, Map<String, ReadNode> bound) {
    return bound.get(failure.first());
  }

  /** The node that an error ends with: {@code b}, or a part of a comprehension's clauses. */
  private ReadNode end(String name, Map<String, ReadNode> bound) {
    ReadNode node = bound.get(name.substring(name.length() - 1));
    return switch (name) {
      case "last.b" -> lastOfClauses(node);
      case "target.b" -> lastClause(node).named().getFirst();
      default -> node;
    };
  }

  private static ReadNode lastClause(ReadNode clauses) {
    return "Clause".equals(clauses.label()) ? clauses : clauses.lastNamed();
  }

  private static ReadNode lastOfClauses(ReadNode clauses) {
    return lastClause(clauses).named().getLast();
  }

  private String named(String message, ReadNode node) {
    return node == null
        ? message
        : message.replace("%s", ExpressionNames.of(node, tokens.get(node.from()).text()));
  }

  private void condition(String name, ReadNode a, ReadNode b, int next) {
    switch (name) {
      case "assignedTarget" -> target(a, InvalidTargets.Use.ASSIGNED, "cannot assign to ");
      case "deletedTarget" -> target(a, InvalidTargets.Use.DELETED, "cannot delete ");
      case "loopTarget" -> target(a, InvalidTargets.Use.LOOP, "cannot assign to ");
      case "legacyStatement" -> legacyStatement(a, b);
      case "forgottenComma" -> forgottenComma(a, b, next);
      case "parameterWithoutDefault" ->
          throw between(
              nameOf(a), nameOf(a), "parameter without a default follows parameter with a default");
      case "nonparenthesizedGenerator" -> nonparenthesizedGenerator(a, b);
      case "positionalAfterKeyword" -> positionalAfterKeyword(a);
      case "missingColonInDictionary" -> missingColonInDictionary(a);
      case "boundOfStar" -> throw boundOf(a, b, "TypeVarTuple");
      case "boundOfDoubleStar" -> throw boundOf(a, b, "ParamSpec");
      default -> throw new IllegalArgumentException(name);
    }
  }

  private void target(ReadNode expression, InvalidTargets.Use use, String what) {
    ReadNode invalid = InvalidTargets.find(expression, use);
    if (invalid != null) {
      throw between(
          invalid, invalid, what + ExpressionNames.of(invalid, tokens.get(invalid.from()).text()));
    }
    if (use != InvalidTargets.Use.LOOP) {
      throw atLast("invalid syntax");
    }
  }

  private boolean isLegacy(ReadNode name) {
    String text = tokens.get(name.from()).text();
    return name.to() == name.from() + 1 && (text.equals("print") || text.equals("exec"));
  }

  private void legacyStatement(ReadNode a, ReadNode b) {
    if (isLegacy(a)) {
      String text = tokens.get(a.from()).text();
      throw between(
          a, b, "Missing parentheses in call to '%1$s'. Did you mean %1$s(...)?".formatted(text));
    }
  }

  private void forgottenComma(ReadNode a, ReadNode b, int next) {
    boolean isLegacyName = "Name".equals(a.label()) && isLegacy(a);
    if (!isLegacyName && tokens.get(next - 1).brackets() > 0) {
      throw between(a, b, "invalid syntax. Perhaps you forgot a comma?");
    }
  }

  /** The name of a parameter, which a comma may follow. */
  private static ReadNode nameOf(ReadNode parameter) {
    ReadNode node = parameter;
    while (node.label() == null && !node.parts().isEmpty()) {
      node = node.parts().getFirst();
      if (node.label() == null && node.to() > node.from()) {
        return node;
      }
    }
    return node;
  }

  private void nonparenthesizedGenerator(ReadNode arguments, ReadNode clauses) {
    List<ReadNode> items = arguments.label() == null ? arguments.named() : List.of(arguments);
    if (items.stream().filter(FaultReport::isPositional).count() > 1) {
      ReadNode last = items.stream().filter(FaultReport::isPositional).toList().getLast();
      throw between(last, lastOfClauses(clauses), "Generator expression must be parenthesized");
    }
  }

  private static boolean isPositional(ReadNode argument) {
    return !argument.label().equals("Keyword") && !argument.label().equals("DoubleStarred");
  }

  private void positionalAfterKeyword(ReadNode arguments) {
    List<ReadNode> items = arguments.label() == null ? arguments.named() : List.of(arguments);
    boolean isUnpacked = items.stream().anyMatch(item -> item.label().equals("DoubleStarred"));
    throw atLast(
        isUnpacked
            ? "positional argument follows keyword argument unpacking"
            : "positional argument follows keyword argument");
  }

  private void missingColonInDictionary(ReadNode key) {
    ReadToken last = tokens.get(key.to() - 1);
    throw new SyntaxFault(
        SyntaxFault.Kind.SYNTAX,
        "':' expected after dictionary key",
        tokens.get(key.from()).line(),
        last.endColumn(),
        last.endLine(),
        0,
        null);
  }

  private SyntaxFault boundOf(ReadNode colon, ReadNode bound, String type) {
    String what = "Tuple".equals(bound.label()) ? "constraints" : "bound";
    return since(colon, "cannot use " + what + " with " + type);
  }

  private SyntaxFault missingBlock(ReadNode owner, String what) {
    int line = tokens.get(owner.from()).line();
    return make(
        SyntaxFault.Kind.INDENTATION,
        tokens.last(),
        "expected an indented block after " + what + " on line " + line);
  }

  /** At the token read last. */
  SyntaxFault atLast(String message) {
    return make(SyntaxFault.Kind.SYNTAX, tokens.last(), message);
  }

  /** At a token whose place is known. */
  SyntaxFault atToken(ReadToken token, String message) {
    return make(SyntaxFault.Kind.SYNTAX, token, message);
  }

  private SyntaxFault between(ReadNode first, ReadNode last, String message) {
    ReadToken start = tokens.get(first.from());
    ReadToken end = tokens.get(Math.max(last.to() - 1, last.from()));
    return new SyntaxFault(
        SyntaxFault.Kind.SYNTAX,
        message,
        start.line(),
        start.column() + 1,
        end.endLine(),
        end.endColumn() + 1,
        null);
  }

  private SyntaxFault since(ReadNode first, String message) {
    ReadToken start = tokens.get(first.from());
    ReadToken last = tokens.last();
    return new SyntaxFault(
        SyntaxFault.Kind.SYNTAX,
        message,
        start.line(),
        start.column() + 1,
        last.endLine(),
        last.cursor(),
        null);
  }

  /** A token without text is shown where the lexer is. */
  SyntaxFault make(SyntaxFault.Kind kind, ReadToken token, String message) {
    return new SyntaxFault(
        kind,
        message,
        token.line(),
        token.column() < 0 ? token.cursor() : token.column() + 1,
        token.endLine(),
        endColumn(token),
        null);
  }

  private static int endColumn(ReadToken token) {
    if (token.endColumn() < 0) {
      return -1;
    }
    return token.endColumn() + (token.kind() == TokenKind.NEWLINE ? 2 : 1);
  }

  static SyntaxFault unclosed(OpenBracket bracket) {
    return new SyntaxFault(
        SyntaxFault.Kind.SYNTAX,
        "'" + bracket.bracket() + "' was never closed",
        bracket.line(),
        bracket.column() + 1,
        bracket.line(),
        0,
        null);
  }
}
