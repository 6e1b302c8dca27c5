package dev.ftcheck.vm.module.sre;

/** Reads the set part of IN instructions: alternatives up to a FAILURE word. */
final class CharSetCode {

  private static final int BITMAP_WORDS = 256 / 32;
  private static final int INDEX_WORDS = 256 / 4;

  private final int[] code;
  private final int start;
  private final CaseFolding folding;

  CharSetCode(int[] code, int start, CaseFolding folding) {
    this.code = code;
    this.start = start;
    this.folding = folding;
    checkWellFormed();
  }

  CharSet toCharSet() {
    return new CharSet(this::contains, mayContainWide());
  }

  private boolean contains(int c) {
    int lower = folding.lower(c);
    if (containsExactly(lower)) {
      return true;
    }
    if (folding != CaseFolding.LOCALE) {
      return false;
    }
    int upper = CaseFolding.asciiUpper(c);
    return upper != lower && containsExactly(upper);
  }

  private boolean containsExactly(int c) {
    boolean found = true;
    int at = start;
    while (true) {
      int op = code[at++];
      boolean hit =
          switch (op) {
            case SreCode.LITERAL -> c == code[at];
            case SreCode.CATEGORY -> CharacterClass.contains(code[at], c);
            case SreCode.CHARSET -> c < 256 && bit(at, c);
            case SreCode.RANGE -> code[at] <= c && c <= code[at + 1];
            case SreCode.RANGE_UNI_IGNORE -> inRangeOfEitherCase(at, c);
            case SreCode.BIGCHARSET -> c < 0x10000 && inBigCharSet(at, c);
            default -> false;
          };
      if (op == SreCode.FAILURE) {
        return !found;
      }
      if (hit) {
        return found;
      }
      if (op == SreCode.NEGATE) {
        found = !found;
      }
      at += argumentWords(op, at);
    }
  }

  private boolean inRangeOfEitherCase(int at, int c) {
    if (code[at] <= c && c <= code[at + 1]) {
      return true;
    }
    int upper = CaseFolding.unicodeUpper(c);
    return code[at] <= upper && upper <= code[at + 1];
  }

  private boolean bit(int words, int index) {
    return (code[words + (index >> 5)] >>> (index & 31) & 1) != 0;
  }

  /** Words: number of blocks, 256 block indices as bytes, the blocks of 256 bits. */
  private boolean inBigCharSet(int at, int c) {
    int page = c >> 8;
    int block = code[at + 1 + (page >> 2)] >>> ((page & 3) << 3) & 0xFF;
    return bit(at + 1 + INDEX_WORDS, block * 256 + (c & 255));
  }

  private int argumentWords(int op, int at) {
    return switch (op) {
      case SreCode.FAILURE, SreCode.NEGATE -> 0;
      case SreCode.LITERAL, SreCode.CATEGORY -> 1;
      case SreCode.RANGE, SreCode.RANGE_UNI_IGNORE -> 2;
      case SreCode.CHARSET -> BITMAP_WORDS;
      case SreCode.BIGCHARSET -> 1 + INDEX_WORDS + code[at] * BITMAP_WORDS;
      default -> throw new InvalidSreCode();
    };
  }

  private void checkWellFormed() {
    int at = start;
    while (true) {
      if (at >= code.length) {
        throw new InvalidSreCode();
      }
      int op = code[at++];
      if (op == SreCode.FAILURE) {
        return;
      }
      int words = argumentWords(op, Math.min(at, code.length - 1));
      if (words < 0 || words > code.length - at) {
        throw new InvalidSreCode();
      }
      if (op == SreCode.CATEGORY && (code[at] < 0 || code[at] >= CharacterClass.COUNT)) {
        throw new InvalidSreCode();
      }
      at += words;
    }
  }

  private boolean mayContainWide() {
    for (int at = start; code[at] != SreCode.FAILURE; ) {
      int op = code[at++];
      switch (op) {
        case SreCode.LITERAL -> {
          if (code[at] >= 128) {
            return true;
          }
        }
        case SreCode.RANGE -> {
          if (code[at + 1] >= 128) {
            return true;
          }
        }
        case SreCode.CATEGORY -> {
          if ((code[at] & 1) != 0 || code[at] >= 10) {
            return true;
          }
        }
        case SreCode.CHARSET -> {
          if (folding == CaseFolding.UNICODE) {
            return true;
          }
        }
        default -> {
          return true;
        }
      }
      if (folding == CaseFolding.UNICODE && op != SreCode.CATEGORY) {
        return true;
      }
      at += argumentWords(op, at);
    }
    return false;
  }
}
