package dev.ftcheck.vm.module.io;

import java.util.Locale;

/** Which encoding text files have that name none. */
final class TextEncodings {

  private TextEncodings() {}

  /**
   * The name that {@code TextIOWrapper.encoding} shows.
   *
   * @param encoding null and {@code locale} mean that of the locale
   */
  static String resolve(String encoding) {
    return encoding == null || encoding.equals("locale") ? ofLocale() : encoding;
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
