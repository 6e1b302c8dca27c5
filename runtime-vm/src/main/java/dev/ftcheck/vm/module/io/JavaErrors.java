package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.libc.Errno;
import java.io.IOException;

/** Error numbers from java.io, which tells them only as the text of the C library. */
final class JavaErrors {

  private JavaErrors() {}

  /** The number; EIO when the text says none. */
  static int number(IOException failed) {
    String text = failed.getMessage() == null ? "" : failed.getMessage();
    int open = text.lastIndexOf('(');
    int known =
        open >= 0 && text.endsWith(")")
            ? Errno.ofText(text.substring(open + 1, text.length() - 1))
            : 0;
    if (known == 0) {
      known = Errno.ofText(text);
    }
    return known == 0 ? Errno.EIO : known;
  }
}
