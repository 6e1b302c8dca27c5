package dev.ftcheck.vm.processor;

/** Java source text: literals, and Python defaults as Java expressions. */
final class Literal {

  private Literal() {}

  /** A Python default as an expression of the Java type; null when it has none. */
  static String of(String python, String javaType) {
    return switch (javaType) {
      case "boolean" ->
          switch (python) {
            case "True" -> "true";
            case "False" -> "false";
            default -> null;
          };
      case "int", "long" -> integer(python, javaType);
      case "double" ->
          python.matches("-?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?") ? python + "d" : null;
      case JavaTypes.STRING ->
          python.equals("None")
              ? "null"
              : python.matches("'[^'\\\\]*'|\"[^\"\\\\]*\"")
                  ? string(python.substring(1, python.length() - 1))
                  : null;
      default -> "null";
    };
  }

  private static String integer(String python, String javaType) {
    if (python.equals("sys.maxsize") && javaType.equals("long")) {
      return "Long.MAX_VALUE";
    }
    if (!python.matches("-?[0-9]+")) {
      return null;
    }
    return javaType.equals("long") ? python + "L" : python;
  }

  /** A Java string literal. */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        default -> literal.append(c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : c);
      }
    }
    return literal.append('"').toString();
  }
}
