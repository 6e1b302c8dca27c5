package dev.ftcheck.vm.module.sre;

import java.util.ArrayList;
import java.util.List;

/** The flags of patterns, as {@code re._constants} numbers them. */
final class PatternFlags {

  private static final int LOCALE = 4;
  private static final int UNICODE = 32;
  private static final int ASCII = 256;

  /** Names by bit, from bit 1 on. */
  private static final String[] NAMES = {
    "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"
  };

  private PatternFlags() {}

  /** The flags in a {@code repr}; empty if there are none but the default of str patterns. */
  static String shown(PyPattern pattern) {
    int flags = pattern.flags();
    if (pattern.isForText() && (flags & (LOCALE | UNICODE | ASCII)) == UNICODE) {
      flags &= ~UNICODE;
    }
    List<String> parts = new ArrayList<>();
    for (int bit = 0; bit < NAMES.length; bit++) {
      int flag = 2 << bit;
      if ((flags & flag) != 0) {
        parts.add("re." + NAMES[bit]);
        flags &= ~flag;
      }
    }
    if (flags != 0) {
      parts.add("0x" + Integer.toHexString(flags));
    }
    return String.join("|", parts);
  }
}
