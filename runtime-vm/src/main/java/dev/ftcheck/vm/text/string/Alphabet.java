package dev.ftcheck.vm.text.string;

import dev.ftcheck.vm.text.unicode.Characters;

/** What counts as white space and as the end of a line: differs between str and bytes. */
public enum Alphabet {
  /** All of Unicode: {@code str}. */
  UNICODE {
    @Override
    public boolean isSpace(char c) {
      return Characters.isSpace(c);
    }

    @Override
    public boolean isLineBreak(char c) {
      return Characters.isLineBreak(c);
    }
  },
  /** ASCII alone: {@code bytes} and {@code bytearray}. */
  ASCII {
    @Override
    public boolean isSpace(char c) {
      return c == ' ' || (c >= 9 && c <= 13);
    }

    @Override
    public boolean isLineBreak(char c) {
      return c == '\n' || c == '\r';
    }
  };

  /** Whether {@code strip()} and {@code split()} take the character for white space. */
  public abstract boolean isSpace(char c);

  /** Whether {@code splitlines()} breaks at the character. */
  public abstract boolean isLineBreak(char c);
}
