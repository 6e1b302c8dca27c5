package dev.ftcheck.scope;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Private-name mangling as it applies in one scope. See <a
 * href="https://docs.python.org/3.14/reference/expressions.html#private-name-mangling">Private name
 * mangling</a>.
 */
final class Mangling {

  private final String className;
  private final Optional<Set<String>> onlyThese;

  private Mangling(String className, Optional<Set<String>> onlyThese) {
    this.className = className;
    this.onlyThese = onlyThese;
  }

  /** Outside of any class. */
  static Mangling none() {
    return new Mangling("", Optional.empty());
  }

  /** In the body of a class and whatever it contains. */
  static Mangling inClass(String className) {
    return new Mangling(className, Optional.empty());
  }

  /**
   * Around a generic class, where CPython mangles the type parameters, so that the body finds them,
   * and nothing else.
   */
  static Mangling ofTypeParameters(String className) {
    return new Mangling(className, Optional.of(new HashSet<>()));
  }

  void addTypeParameter(String name) {
    onlyThese.ifPresent(names -> names.add(name));
  }

  String apply(String name) {
    boolean isPrivate =
        name.startsWith("__") && !name.endsWith("__") && name.indexOf('.') < 0 && isCovered(name);
    String stripped = isPrivate ? withoutLeadingUnderscores(className) : "";
    return stripped.isEmpty() ? name : "_" + stripped + name;
  }

  private boolean isCovered(String name) {
    return onlyThese.isEmpty() || onlyThese.get().contains(name);
  }

  private static String withoutLeadingUnderscores(String name) {
    int start = 0;
    while (start < name.length() && name.charAt(start) == '_') {
      start++;
    }
    return name.substring(start);
  }
}
