package dev.ftcheck.vm.module.binascii;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Quoted-printable data, RFC 2045 section 6.7, with the "Q" variant of RFC 2047 for headers. */
final class QuotedPrintable {

  private static final int LONGEST_LINE = 76;
  private static final byte[] HEX = "0123456789ABCDEF".getBytes();

  private QuotedPrintable() {}

  /**
   * Decodes; what is no proper escape stays as it is.
   *
   * @param underscoreIsSpace the header variant
   */
  static byte[] decode(byte[] data, boolean underscoreIsSpace) {
    byte[] out = new byte[data.length];
    int size = 0;
    int at = 0;
    while (at < data.length) {
      byte c = data[at++];
      if (c != '=') {
        out[size++] = c == '_' && underscoreIsSpace ? (byte) ' ' : c;
      } else if (at < data.length) {
        if (data[at] == '\n' || data[at] == '\r') {
          at = afterLine(data, at);
        } else if (data[at] == '=') {
          out[size++] = '=';
          at++;
        } else if (isEscape(data, at)) {
          int value = Character.digit(data[at], 16) << 4 | Character.digit(data[at + 1], 16);
          out[size++] = (byte) value;
          at += 2;
        } else {
          out[size++] = '=';
        }
      }
    }
    return Arrays.copyOf(out, size);
  }

  private static int afterLine(byte[] data, int from) {
    int at = from;
    while (at < data.length && data[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, data.length);
  }

  private static boolean isEscape(byte[] data, int at) {
    return at + 1 < data.length
        && Character.digit(data[at], 16) >= 0
        && Character.digit(data[at + 1], 16) >= 0;
  }

  /**
   * How to encode.
   *
   * @param quoteTabs whether spaces and tabs are escaped everywhere
   * @param text whether line ends stay line ends
   * @param header whether a space becomes an underscore
   */
  record Style(boolean quoteTabs, boolean text, boolean header) {}

  static byte[] encode(byte[] data, Style style) {
    return new Encoder(data, style).encode();
  }

  private static final class Encoder {

    private final byte[] data;
    private final Style style;
    private final boolean carriageReturns;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int lineLength;
    private byte last;

    Encoder(byte[] data, Style style) {
      this.data = data;
      this.style = style;
      int newline = 0;
      while (newline < data.length && data[newline] != '\n') {
        newline++;
      }
      carriageReturns = newline > 0 && newline < data.length && data[newline - 1] == '\r';
    }

    byte[] encode() {
      int at = 0;
      while (at < data.length) {
        if (mustEscape(at)) {
          if (lineLength + 3 >= LONGEST_LINE) {
            softBreak();
          }
          escape(data[at++]);
          lineLength += 3;
        } else if (style.text && isLineEnd(at)) {
          endLine();
          at += data[at] == '\r' ? 2 : 1;
        } else {
          boolean endsLine = at + 1 == data.length || data[at + 1] == '\n';
          if (!endsLine && lineLength + 1 >= LONGEST_LINE) {
            softBreak();
          }
          lineLength++;
          write(style.header && data[at] == ' ' ? (byte) '_' : data[at]);
          at++;
        }
      }
      flushLast();
      return out.toByteArray();
    }

    private boolean mustEscape(int at) {
      int c = data[at] & 0xFF;
      return switch (c) {
        case '=' -> true;
        case '_' -> style.header;
        case '.' -> lineLength == 0 && endsLineAfter(at);
        case '\r', '\n' -> !style.text;
        case ' ', '\t' -> style.quoteTabs || at + 1 == data.length;
        default -> c > 126 || c < 33;
      };
    }

    private boolean endsLineAfter(int at) {
      return at + 1 == data.length
          || data[at + 1] == '\n'
          || data[at + 1] == '\r'
          || data[at + 1] == 0;
    }

    private boolean isLineEnd(int at) {
      return data[at] == '\n' || data[at] == '\r' && at + 1 < data.length && data[at + 1] == '\n';
    }

    private void endLine() {
      lineLength = 0;
      if (last == ' ' || last == '\t') {
        byte blank = last;
        last = 0;
        escape(blank);
      }
      newLine();
    }

    private void softBreak() {
      write((byte) '=');
      newLine();
      lineLength = 0;
    }

    private void newLine() {
      if (carriageReturns) {
        write((byte) '\r');
      }
      write((byte) '\n');
    }

    private void escape(byte c) {
      write((byte) '=');
      write(HEX[c >> 4 & 0xF]);
      write(HEX[c & 0xF]);
    }

    /** The last byte is held back: a blank before a line end is escaped after all. */
    private void write(byte c) {
      flushLast();
      last = c;
    }

    private void flushLast() {
      if (last != 0) {
        out.write(last);
        last = 0;
      }
    }
  }
}
