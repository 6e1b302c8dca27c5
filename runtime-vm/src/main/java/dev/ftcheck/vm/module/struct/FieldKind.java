package dev.ftcheck.vm.module.struct;

/**
 * What a format character stands for.
 *
 * @param code the character
 * @param size bytes of one item
 * @param alignment in bytes; 1 for none
 */
record FieldKind(char code, int size, int alignment) {

  private static final String NATIVE_ONLY = "nNP";

  /**
   * The kind of a character; null if there is none in this mode.
   *
   * @param machine whether sizes and alignment are those of the machine (x86-64 and AArch64 Linux)
   */
  static FieldKind of(char code, boolean machine) {
    int size = size(code, machine);
    if (size < 0 || !machine && NATIVE_ONLY.indexOf(code) >= 0) {
      return null;
    }
    int alignment = !machine ? 1 : code == 'F' ? 4 : code == 'D' ? 8 : size;
    return new FieldKind(code, size, alignment);
  }

  private static int size(char code, boolean machine) {
    return switch (code) {
      case 'x', 'b', 'B', 'c', '?', 's', 'p' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L' -> machine ? 8 : 4;
      case 'q', 'Q', 'n', 'N', 'P', 'd', 'F' -> 8;
      case 'D' -> 16;
      default -> -1;
    };
  }

  boolean isSigned() {
    return code >= 'a';
  }

  /** Whether a repeat count is the length of one item. */
  boolean isRunOfBytes() {
    return code == 's' || code == 'p';
  }
}
