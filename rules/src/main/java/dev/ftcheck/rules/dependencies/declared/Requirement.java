package dev.ftcheck.rules.dependencies.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dependency specifier as of PEP 508, as far as this package needs one.
 *
 * @param version the exact version it asks for, or empty
 * @param applies whether its marker may hold on a Python version that has a free-threaded build
 */
record Requirement(String name, String version, boolean applies) {

  private static final Pattern FORM =
      Pattern.compile("\\s*([A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?)\\s*(?:\\[[^\\]]*])?\\s*(.*)");

  private static final Pattern EXACT = Pattern.compile("===?\\s*([^\\s,;*)]+)\\s*(?:[,;)]|$)");

  private static final Pattern OLD_PYTHON =
      Pattern.compile("python_(?:full_)?version\\s*(<=?|==)\\s*['\"](\\d+)\\.(\\d+)");

  /** The first free-threaded build was that of 3.13. */
  private static final int FIRST_MINOR = 13;

  /** Empty for what is no requirement: an option, a path, an address without a name. */
  static Optional<Requirement> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || !isTail(form.group(2))) {
      return Optional.empty();
    }
    String tail = form.group(2);
    int semicolon = tail.indexOf(';');
    String specifier = semicolon < 0 ? tail : tail.substring(0, semicolon);
    String marker = semicolon < 0 ? "" : tail.substring(semicolon + 1);
    return Optional.of(new Requirement(form.group(1), exact(specifier), mayHold(marker)));
  }

  private static boolean isTail(String tail) {
    return tail.isEmpty() || "<>=!~(;@".indexOf(tail.charAt(0)) >= 0;
  }

  /** The version of {@code ==1.2}; empty for ranges and for {@code ==1.*}. */
  static String exact(String specifier) {
    Matcher version = EXACT.matcher(specifier);
    return !specifier.contains("!=") && version.find() ? version.group(1) : "";
  }

  private static boolean mayHold(String marker) {
    Matcher old = OLD_PYTHON.matcher(marker);
    if (marker.contains(" or ") || !old.find() || !old.group(2).equals("3")) {
      return true;
    }
    int minor = Integer.parseInt(old.group(3));
    return old.group(1).equals("<") ? minor > FIRST_MINOR : minor >= FIRST_MINOR;
  }
}
