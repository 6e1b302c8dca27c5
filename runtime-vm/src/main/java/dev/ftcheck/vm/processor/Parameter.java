package dev.ftcheck.vm.processor;

/**
 * A parameter of a native.
 *
 * @param name the Python name
 * @param role how arguments reach it
 * @param fallback the source text of the default; null when the parameter is required
 * @param javaType the Java type, qualified
 */
record Parameter(String name, Role role, String fallback, String javaType) {

  /** How arguments reach a parameter. */
  enum Role {
    SELF,
    POSITIONAL_ONLY,
    POSITIONAL,
    KEYWORD,
    MORE,
    NAMES
  }

  boolean isRequired() {
    return fallback == null && role != Role.MORE && role != Role.NAMES;
  }

  boolean isPositional() {
    return role == Role.SELF || role == Role.POSITIONAL_ONLY || role == Role.POSITIONAL;
  }

  Parameter ofType(String type) {
    return new Parameter(name, role, fallback, type);
  }
}
