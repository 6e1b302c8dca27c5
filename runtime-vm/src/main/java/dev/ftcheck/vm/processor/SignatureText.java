package dev.ftcheck.vm.processor;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code "(value, start=0, /, *, key=None)"}. */
final class SignatureText {

  private SignatureText() {}

  /**
   * The parameters, without Java types.
   *
   * @throws IllegalArgumentException when the text is no signature
   */
  static List<Parameter> parse(String text) {
    if (!text.startsWith("(") || !text.endsWith(")")) {
      throw new IllegalArgumentException("a signature stands in parentheses: " + text);
    }
    List<Parameter> parameters = new ArrayList<>();
    Parameter.Role role = Parameter.Role.POSITIONAL;
    for (String part : split(text.substring(1, text.length() - 1))) {
      if (part.equals("/")) {
        parameters.replaceAll(SignatureText::positionalOnly);
      } else if (part.equals("*")) {
        role = Parameter.Role.KEYWORD;
      } else if (part.startsWith("**")) {
        parameters.add(new Parameter(part.substring(2), Parameter.Role.NAMES, null, null));
      } else if (part.startsWith("*")) {
        parameters.add(new Parameter(part.substring(1), Parameter.Role.MORE, null, null));
        role = Parameter.Role.KEYWORD;
      } else {
        parameters.add(parameter(part, role));
      }
    }
    return parameters;
  }

  private static Parameter positionalOnly(Parameter known) {
    return known.role() == Parameter.Role.POSITIONAL
        ? new Parameter(known.name(), Parameter.Role.POSITIONAL_ONLY, known.fallback(), null)
        : known;
  }

  private static Parameter parameter(String part, Parameter.Role role) {
    int equals = part.indexOf('=');
    String name = equals < 0 ? part : part.substring(0, equals).strip();
    if (!name.matches("[A-Za-z_][A-Za-z_0-9]*")) {
      throw new IllegalArgumentException("not a parameter name: " + name);
    }
    return new Parameter(name, role, equals < 0 ? null : part.substring(equals + 1).strip(), null);
  }

  /** Splits at the commas outside of brackets and quotes. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    char quote = 0;
    for (char c : text.toCharArray()) {
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if ("([{<".indexOf(c) >= 0) {
        depth++;
      } else if (")]}>".indexOf(c) >= 0) {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(part.toString().strip());
        part.setLength(0);
        continue;
      }
      part.append(c);
    }
    if (!part.toString().isBlank()) {
      parts.add(part.toString().strip());
    }
    return parts;
  }
}
