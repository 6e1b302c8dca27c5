package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.types.traceback.ExpressionScan.Kind;
import dev.ftcheck.vm.types.traceback.ExpressionScan.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which part of an expression is marked with {@code ^} while the rest gets {@code ~}: the operator
 * of a binary operation, the brackets of a subscription or a call.
 *
 * @param start index of the first marked character
 * @param end index behind the last one
 */
record CaretAnchors(int start, int end) {

  /** Larger binds tighter. */
  private static final Map<String, Integer> BINARY =
      Map.ofEntries(
          Map.entry("|", 1),
          Map.entry("^", 2),
          Map.entry("&", 3),
          Map.entry("<<", 4),
          Map.entry(">>", 4),
          Map.entry("+", 5),
          Map.entry("-", 5),
          Map.entry("*", 6),
          Map.entry("@", 6),
          Map.entry("/", 6),
          Map.entry("//", 6),
          Map.entry("%", 6),
          Map.entry("**", 8));

  private static final int UNARY = 7;
  private static final int POWER = 8;

  /** With one of these outside of brackets the expression is of another kind. */
  private static final Set<String> OTHER =
      Set.of(
          "lambda",
          "if",
          "else",
          "not",
          "and",
          "or",
          "in",
          "is",
          "await",
          "yield",
          "from",
          "raise",
          "return",
          "assert",
          "import",
          "for",
          "async",
          "with",
          "while",
          "del",
          "except",
          "class",
          "def",
          "pass",
          "global",
          "nonlocal",
          "case",
          ",",
          ":=",
          "=",
          ":",
          ";",
          "<",
          ">",
          "<=",
          ">=",
          "==",
          "!=",
          "->");

  /** The anchors of an expression; null when it is of no such kind. */
  static CaretAnchors of(String text) {
    return of(text, 0, text.length());
  }

  private static CaretAnchors of(String text, int from, int to) {
    List<Part> parts = ExpressionScan.parts(text.substring(from, to));
    if (parts == null || parts.isEmpty()) {
      return null;
    }
    for (Part part : parts) {
      if (part.kind() != Kind.STRING && OTHER.contains(part.text())) {
        return null;
      }
    }
    int operator = root(parts);
    if (operator == NO_OPERATOR) {
      return trailer(text, from, parts);
    }
    return operator == IS_UNARY ? null : binary(text, from, parts, operator);
  }

  private static final int NO_OPERATOR = -1;
  private static final int IS_UNARY = -2;

  /** The index of the operator that is applied last. */
  private static int root(List<Part> parts) {
    int root = NO_OPERATOR;
    int least = Integer.MAX_VALUE;
    boolean expectsOperand = true;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean isOperator = part.kind() == Kind.SYMBOL && !part.is(".") && !part.is("...");
      if (!isOperator) {
        expectsOperand = part.is(".");
        continue;
      }
      if (expectsOperand) {
        if (i == 0) {
          root = IS_UNARY;
          least = UNARY;
        }
        continue;
      }
      Integer binding = BINARY.get(part.text());
      if (binding == null) {
        return IS_UNARY;
      }
      // Of equal operators the last one is applied last; powers go the other way round.
      if (binding < least || binding == least && binding != POWER) {
        root = i;
        least = binding;
      }
      expectsOperand = true;
    }
    return root;
  }

  private static CaretAnchors binary(String text, int from, List<Part> parts, int operator) {
    int start = from + parts.get(operator).start();
    int end = from + parts.get(operator).end();
    boolean isLong = end - start > 1;
    // A parenthesis right behind the operator is outside of the right operand, and marked, too.
    boolean adjoins =
        !isLong
            && operator + 2 == parts.size()
            && parts.get(operator + 1).kind() == Kind.GROUP
            && end < text.length()
            && text.charAt(end) == '('
            && !isTuple(parts.get(operator + 1).text());
    return new CaretAnchors(start, adjoins ? end + 1 : end);
  }

  private static boolean isTuple(String group) {
    List<Part> inner = ExpressionScan.parts(group.substring(1, group.length() - 1));
    return inner == null
        || inner.isEmpty()
        || inner.stream().anyMatch(part -> part.is(",") || part.is("for"));
  }

  private static CaretAnchors trailer(String text, int from, List<Part> parts) {
    Part last = parts.getLast();
    if (last.kind() != Kind.GROUP) {
      return null;
    }
    if (parts.size() == 1) {
      boolean isParenthesised = last.text().startsWith("(") && !isTuple(last.text());
      return isParenthesised ? of(text, from + last.start() + 1, from + last.end() - 1) : null;
    }
    if (last.text().startsWith("{")) {
      return null;
    }
    return new CaretAnchors(from + last.start(), from + last.end());
  }

  /** Whether the text is a call of a plain name. */
  static boolean isCallOfName(String text) {
    List<Part> parts = ExpressionScan.parts(text);
    return parts != null
        && parts.size() == 2
        && parts.get(0).kind() == Kind.WORD
        && Character.isUnicodeIdentifierStart(parts.get(0).text().charAt(0))
        && parts.get(1).kind() == Kind.GROUP
        && parts.get(1).text().startsWith("(");
  }
}
