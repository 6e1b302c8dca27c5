package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.InterpreterFlag;
import java.util.Locale;

/** Which encoding text files have that name none. */
final class TextEncodings {

  private TextEncodings() {}

  /**
   * The name that {@code TextIOWrapper.encoding} shows.
   *
   * @param encoding {@code locale} means that of the locale, and so does null without UTF-8 mode
   */
  static String resolve(String encoding) {
    if (encoding == null && isUtf8Mode()) {
      return "utf-8";
    }
    return encoding == null || encoding.equals("locale") ? ofLocale() : encoding;
  }

  static boolean isUtf8Mode() {
    return Interpreter.current().options().flags().isSet(InterpreterFlag.UTF8_MODE);
  }

  /** {@code locale.getencoding()}; the C locale means UTF-8 mode (PEP 540). */
  static String ofLocale() {
    String locale = "";
    for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = System.getenv(variable);
      if (value != null && !value.isEmpty()) {
        locale = value;
        break;
      }
    }
    String lower = locale.toLowerCase(Locale.ROOT);
    return lower.endsWith("utf-8") || lower.endsWith("utf8") ? "UTF-8" : "utf-8";
  }
}
