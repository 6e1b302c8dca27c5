package dev.ftcheck.parser;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds the insides of f- and t-strings (PEP 498, PEP 701, PEP 750). */
final class FormattedStringBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;

  FormattedStringBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /**
   * Adds the literal pieces and replacement fields of one string; neighbouring literal pieces are
   * not merged.
   */
  void addPieces(PythonGrammar.FormattedStringContext rule, List<Expr> pieces) {
    boolean isTemplate = rule.opening.getType() == PythonLexer.TSTRING_START;
    String prefix = rule.opening.getText();
    boolean raw = prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
    addPieces(rule.parts, isTemplate, raw, EscapeDecoder.Mode.FORMATTED, pieces);
  }

  private void addPieces(
      List<PythonGrammar.FormattedPartContext> parts,
      boolean isTemplate,
      boolean raw,
      EscapeDecoder.Mode mode,
      List<Expr> pieces) {
    for (PythonGrammar.FormattedPartContext part : parts) {
      if (part.text != null) {
        PyToken text = (PyToken) part.text;
        int[] decoded = new EscapeDecoder(context, text).decode(text.start, text.end, raw, mode);
        pieces.add(new Expr.Constant(new Literal.Str(decoded), false, text.span()));
      } else {
        addField(part, isTemplate, raw, pieces);
      }
    }
  }

  private void addField(
      PythonGrammar.FormattedPartContext rule, boolean isTemplate, boolean raw, List<Expr> pieces) {
    context.enter(1, rule.start);
    Expr value =
        rule.yielded != null ? expressions.build(rule.yielded) : expressions.build(rule.value);
    Token terminator = rule.bang != null ? rule.bang : rule.colon != null ? rule.colon : rule.close;
    String text = fieldText(rule, terminator);
    if (rule.debug != null) {
      pieces.add(new Expr.Constant(text(text), false, textSpan(rule, terminator)));
    }
    int conversion = conversion(rule, isTemplate);
    Optional<Expr> specification = specification(rule, raw);
    Span span = context.span(rule);
    pieces.add(
        isTemplate
            ? new Expr.Interpolation(
                value, interpolationText(text, rule.debug != null), conversion, specification, span)
            : new Expr.FormattedValue(value, conversion, specification, span));
    context.leave(1);
  }

  private static Literal.Str text(String text) {
    return new Literal.Str(text.codePoints().toArray());
  }

  private static Span textSpan(PythonGrammar.FormattedPartContext rule, Token terminator) {
    PyToken open = (PyToken) rule.start;
    PyToken end = (PyToken) terminator;
    return new Span(open.endLine, open.endColumn, end.line, end.column);
  }

  /** The source between the brace and what ends the expression, without comments. */
  private String fieldText(PythonGrammar.FormattedPartContext rule, Token terminator) {
    String text = context.source.text(((PyToken) rule.start).end, ((PyToken) terminator).start);
    return text.indexOf('#') < 0 ? text : withoutComments(text);
  }

  /** As CPython's {@code set_ftstring_expr}: quotes are told apart, prefixes are not. */
  private static String withoutComments(String text) {
    StringBuilder kept = new StringBuilder();
    char quote = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        kept.append(c).append(text.charAt(++at));
        continue;
      }
      if (c == '"' || c == '\'') {
        quote = quote == 0 ? c : quote == c ? 0 : quote;
      } else if (c == '#' && quote == 0) {
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
        if (at < text.length()) {
          kept.append('\n');
        }
        continue;
      }
      kept.append(c);
    }
    return kept.toString();
  }

  private static String interpolationText(String text, boolean debug) {
    int end = text.length();
    while (end > 0 && (isSpace(text.charAt(end - 1)) || (debug && text.charAt(end - 1) == '='))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f';
  }

  private int conversion(PythonGrammar.FormattedPartContext rule, boolean isTemplate) {
    if (rule.bang == null) {
      return rule.debug != null && rule.colon == null ? 'r' : -1;
    }
    String kind = isTemplate ? "t" : "f";
    if (((PyToken) rule.bang).end != ((PyToken) rule.conversion).start) {
      throw context.reject(
          rule.conversion,
          kind + "-string: conversion type must come right after the exclamation mark");
    }
    String name = rule.conversion.getText();
    if (!name.equals("s") && !name.equals("r") && !name.equals("a")) {
      throw context.reject(
          rule.conversion,
          kind + "-string: invalid conversion character '" + name + "': expected 's', 'r', or 'a'");
    }
    return name.charAt(0);
  }

  /** A format specification is an f-string of its own, in t-strings too. */
  private Optional<Expr> specification(PythonGrammar.FormattedPartContext rule, boolean raw) {
    if (rule.colon == null) {
      return Optional.empty();
    }
    List<Expr> pieces = new ArrayList<>();
    addPieces(rule.spec, false, raw, EscapeDecoder.Mode.TEXT, pieces);
    PyToken colon = (PyToken) rule.colon;
    PyToken close = (PyToken) rule.close;
    return Optional.of(
        new Expr.JoinedStr(
            merge(pieces), new Span(colon.line, colon.column, close.line, close.column)));
  }

  /**
   * Joins neighbouring constants, empty ones included, and drops what is empty then, as {@code
   * _PyPegen_concatenate_strings} does.
   */
  static List<Expr> merge(List<Expr> pieces) {
    List<Expr> merged = new ArrayList<>(pieces.size());
    for (int at = 0; at < pieces.size(); ) {
      if (!(pieces.get(at) instanceof Expr.Constant first)) {
        merged.add(pieces.get(at++));
        continue;
      }
      int end = at + 1;
      while (end < pieces.size() && pieces.get(end) instanceof Expr.Constant) {
        end++;
      }
      Expr.Constant joined = end == at + 1 ? first : joinedConstant(pieces.subList(at, end));
      if (!isEmpty(joined)) {
        merged.add(joined);
      }
      at = end;
    }
    return merged;
  }

  private static Expr.Constant joinedConstant(List<Expr> pieces) {
    Expr.Constant first = (Expr.Constant) pieces.getFirst();
    return new Expr.Constant(
        join(pieces), first.unicodePrefix(), first.span().to(pieces.getLast().span()));
  }

  private static boolean isEmpty(Expr.Constant constant) {
    return constant.value() instanceof Literal.Str(int[] codePoints) && codePoints.length == 0;
  }

  /** The text of constants one behind the other. */
  static Literal.Str join(List<Expr> constants) {
    int length = 0;
    for (Expr constant : constants) {
      length += codePoints(constant).length;
    }
    int[] joined = new int[length];
    int at = 0;
    for (Expr constant : constants) {
      int[] next = codePoints(constant);
      System.arraycopy(next, 0, joined, at, next.length);
      at += next.length;
    }
    return new Literal.Str(joined);
  }

  private static int[] codePoints(Expr constant) {
    return ((Literal.Str) ((Expr.Constant) constant).value()).codePoints();
  }
}
