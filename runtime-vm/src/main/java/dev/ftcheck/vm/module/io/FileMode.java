package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.object.Errors;

/**
 * How a file is open.
 *
 * @param kind {@code r}, {@code w}, {@code x} or {@code a}
 * @param updates whether there was a {@code +}
 */
record FileMode(char kind, boolean updates) {

  /** Reads the mode of a {@code FileIO}. */
  static FileMode of(String text) {
    char kind = 0;
    boolean updates = false;
    for (char c : text.toCharArray()) {
      switch (c) {
        case 'r', 'w', 'x', 'a' -> {
          if (kind != 0) {
            throw bad();
          }
          kind = c;
        }
        case '+' -> {
          if (updates) {
            throw bad();
          }
          updates = true;
        }
        case 'b' -> {}
        default -> throw Errors.valueError("invalid mode: %s", text);
      }
    }
    if (kind == 0) {
      throw bad();
    }
    return new FileMode(kind, updates);
  }

  private static RuntimeException bad() {
    return Errors.valueError(
        "Must have exactly one of create/read/write/append mode and at most one plus");
  }

  boolean reads() {
    return kind == 'r' || updates;
  }

  boolean writes() {
    return kind != 'r' || updates;
  }

  /** The flags of {@code open(2)}. */
  int flags() {
    int access = updates ? FileCalls.O_RDWR : kind == 'r' ? FileCalls.O_RDONLY : FileCalls.O_WRONLY;
    int more =
        switch (kind) {
          case 'w' -> FileCalls.O_CREAT | FileCalls.O_TRUNC;
          case 'x' -> FileCalls.O_CREAT | FileCalls.O_EXCL;
          case 'a' -> FileCalls.O_CREAT | FileCalls.O_APPEND;
          default -> 0;
        };
    return access | more | FileCalls.O_CLOEXEC;
  }

  /** The mode as {@code FileIO.mode} shows it. */
  String text() {
    return switch (kind) {
      case 'x' -> updates ? "xb+" : "xb";
      case 'a' -> updates ? "ab+" : "ab";
      case 'w' -> updates ? "rb+" : "wb";
      default -> updates ? "rb+" : "rb";
    };
  }
}
