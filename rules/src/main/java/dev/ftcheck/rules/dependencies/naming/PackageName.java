package dev.ftcheck.rules.dependencies.naming;

import java.util.Locale;
import java.util.regex.Pattern;

/** How package indexes tell names apart. */
public final class PackageName {

  private static final Pattern SEPARATORS = Pattern.compile("[-_.]+");

  private PackageName() {}

  /**
   * The normalised form: {@code Foo_Bar.baz} is {@code foo-bar-baz}. See <a
   * href="https://packaging.python.org/en/latest/specifications/name-normalization/">the
   * specification</a>.
   */
  public static String normalised(String name) {
    return SEPARATORS.matcher(name.strip()).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
