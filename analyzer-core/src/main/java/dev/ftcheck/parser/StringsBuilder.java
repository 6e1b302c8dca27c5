package dev.ftcheck.parser;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds adjacent string literals: they join into one constant, one f-string, or one t-string. */
final class StringsBuilder {

  private final BuildContext context;
  private final FormattedStringBuilder formatted;

  StringsBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.formatted = new FormattedStringBuilder(context, expressions);
  }

  Expr build(List<PythonGrammar.StringPartContext> parts, Span span) {
    if (parts.size() == 1 && parts.getFirst().literal != null) {
      return literal((PyToken) parts.getFirst().literal);
    }
    int bytes = 0;
    int templates = 0;
    int formattedParts = 0;
    List<Expr> pieces = new ArrayList<>();
    for (PythonGrammar.StringPartContext part : parts) {
      if (part.literal != null) {
        Expr.Constant constant = literal((PyToken) part.literal);
        bytes += constant.value() instanceof Literal.Bytes ? 1 : 0;
        pieces.add(constant);
      } else {
        formattedParts++;
        templates += part.formatted.opening.getType() == PythonLexer.TSTRING_START ? 1 : 0;
        formatted.addPieces(part.formatted, pieces);
      }
    }
    if (templates > 0 && templates < parts.size()) {
      throw context.reject(
          parts.getFirst().start, "cannot mix t-string literals with string or bytes literals");
    }
    if (bytes > 0 && bytes < parts.size()) {
      throw context.reject(parts.getFirst().start, "cannot mix bytes and nonbytes literals");
    }
    if (bytes > 0) {
      return joinedBytes(pieces, span);
    }
    if (formattedParts == 0) {
      return joinedText(pieces, span);
    }
    List<Expr> values = FormattedStringBuilder.merge(pieces);
    return templates > 0 ? new Expr.TemplateStr(values, span) : new Expr.JoinedStr(values, span);
  }

  private static Expr joinedText(List<Expr> pieces, Span span) {
    boolean unicodePrefix = ((Expr.Constant) pieces.getFirst()).unicodePrefix();
    return new Expr.Constant(FormattedStringBuilder.join(pieces), unicodePrefix, span);
  }

  private static Expr joinedBytes(List<Expr> pieces, Span span) {
    int length = 0;
    for (Expr piece : pieces) {
      length += bytes(piece).length;
    }
    byte[] joined = new byte[length];
    int at = 0;
    for (Expr piece : pieces) {
      byte[] next = bytes(piece);
      System.arraycopy(next, 0, joined, at, next.length);
      at += next.length;
    }
    return new Expr.Constant(new Literal.Bytes(joined), false, span);
  }

  private static byte[] bytes(Expr piece) {
    return ((Literal.Bytes) ((Expr.Constant) piece).value()).value();
  }

  /** A literal without replacement fields. */
  Expr.Constant literal(PyToken token) {
    char[] chars = context.source.chars;
    int at = token.start;
    boolean raw = false;
    boolean bytes = false;
    boolean unicodePrefix = false;
    for (; chars[at] != '"' && chars[at] != '\''; at++) {
      switch (chars[at]) {
        case 'r', 'R' -> raw = true;
        case 'b', 'B' -> bytes = true;
        default -> unicodePrefix = chars[at] == 'u';
      }
    }
    int quotes =
        token.end - at >= 6 && chars[at + 1] == chars[at] && chars[at + 2] == chars[at] ? 3 : 1;
    EscapeDecoder decoder = new EscapeDecoder(context, token);
    int[] decoded =
        decoder.decode(
            at + quotes,
            token.end - quotes,
            raw,
            bytes ? EscapeDecoder.Mode.BYTES : EscapeDecoder.Mode.TEXT);
    return new Expr.Constant(
        bytes ? bytes(decoded) : new Literal.Str(decoded), unicodePrefix, token.span());
  }

  private static Literal bytes(int[] decoded) {
    byte[] bytes = new byte[decoded.length];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) decoded[at];
    }
    return new Literal.Bytes(bytes);
  }
}
