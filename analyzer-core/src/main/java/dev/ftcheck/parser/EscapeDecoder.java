package dev.ftcheck.parser;

import java.util.Arrays;

/**
 * Decodes the escape sequences of string literals (<a
 * href="https://docs.python.org/3.14/reference/lexical_analysis.html#escape-sequences">reference</a>).
 * Offsets are those of {@link SourceText}.
 */
final class EscapeDecoder {

  private final SourceText source;
  private final BuildContext context;
  private final PyToken token;
  private int[] decoded;
  private int length;

  EscapeDecoder(BuildContext context, PyToken token) {
    this.source = context.source;
    this.context = context;
    this.token = token;
  }

  /** How the text between the quotes reads. */
  enum Mode {
    TEXT,
    BYTES,
    /** Text of an f- or t-string, where braces stand for themselves in pairs. */
    FORMATTED
  }

  /** The code points, or bytes, that the text between two offsets stands for. */
  int[] decode(int from, int to, boolean raw, Mode mode) {
    decoded = new int[to - from];
    length = 0;
    char[] chars = source.chars;
    for (int at = from; at < to; ) {
      char c = chars[at];
      if (c == '\\' && !raw) {
        at = escape(from, at, to, mode);
      } else if ((c == '{' || c == '}') && mode == Mode.FORMATTED) {
        decoded[length++] = c;
        at += 2;
      } else if (c < 0x80) {
        decoded[length++] = c;
        at++;
      } else if (mode == Mode.BYTES) {
        throw context.reject(token, "bytes can only contain ASCII literal characters");
      } else {
        int codePoint = Character.codePointAt(chars, at, to);
        decoded[length++] = codePoint;
        at += Character.charCount(codePoint);
      }
    }
    return length == decoded.length ? decoded : Arrays.copyOf(decoded, length);
  }

  /** Decodes the escape sequence at {@code at}; returns the offset behind it. */
  private int escape(int from, int at, int to, Mode mode) {
    if (at + 1 >= to) {
      decoded[length++] = '\\';
      return to;
    }
    char kind = source.chars[at + 1];
    int simple = simple(kind);
    if (simple >= 0) {
      decoded[length++] = simple;
      return at + 2;
    }
    boolean isText = mode != Mode.BYTES;
    return switch (kind) {
      case '\n' -> at + 2;
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(at + 1, to, isText);
      case 'x' -> hex(from, at, to, 2, isText);
      case 'u' -> isText ? hex(from, at, to, 4, true) : unknown(at);
      case 'U' -> isText ? hex(from, at, to, 8, true) : unknown(at);
      case 'N' -> isText ? named(from, at, to) : unknown(at);
      default -> unknown(at);
    };
  }

  private static int simple(char kind) {
    return switch (kind) {
      case '\\', '\'', '"' -> kind;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      default -> -1;
    };
  }

  /** Not an escape sequence: the backslash stays, and what follows it is read next. */
  private int unknown(int at) {
    decoded[length++] = '\\';
    return at + 1;
  }

  private int octal(int from, int to, boolean isText) {
    int at = from;
    int value = 0;
    while (at < to && at < from + 3 && source.chars[at] >= '0' && source.chars[at] <= '7') {
      value = value * 8 + source.chars[at++] - '0';
    }
    decoded[length++] = isText ? value : value & 0xff;
    return at;
  }

  private int hex(int from, int escape, int to, int digits, boolean isText) {
    int value = 0;
    int at = escape + 2;
    while (at < to
        && at < escape + 2 + digits
        && Character.digit(source.chars[at], 16) >= 0
        && source.chars[at] < 0x80) {
      value = value * 16 + Character.digit(source.chars[at++], 16);
    }
    if (at < escape + 2 + digits) {
      throw isText
          ? refuse(from, escape, at - 1, "truncated " + hexForm(digits) + " escape")
          : context.reject(
              token, "(value error) invalid \\x escape at position " + (escape - from));
    }
    if (value < 0 || value > Character.MAX_CODE_POINT) {
      throw refuse(from, escape, at - 1, "illegal Unicode character");
    }
    decoded[length++] = value;
    return at;
  }

  private static String hexForm(int digits) {
    return switch (digits) {
      case 2 -> "\\xXX";
      case 4 -> "\\uXXXX";
      default -> "\\UXXXXXXXX";
    };
  }

  private int named(int from, int escape, int to) {
    int close = escape + 3;
    while (close < to && source.chars[close] != '}') {
      close++;
    }
    if (source.at(escape + 2) != '{' || close >= to || close == escape + 3) {
      throw refuse(from, escape, Math.min(close, to - 1), "malformed \\N character escape");
    }
    int codePoint = CharacterNames.lookUp(source.text(escape + 3, close));
    if (codePoint < 0) {
      throw refuse(from, escape, close, "unknown Unicode character name");
    }
    decoded[length++] = codePoint;
    return close + 1;
  }

  private Rejection refuse(int from, int start, int end, String reason) {
    return context.reject(
        token,
        "(unicode error) 'unicodeescape' codec can't decode bytes in position "
            + (start - from)
            + "-"
            + (end - from)
            + ": "
            + reason);
  }
}
