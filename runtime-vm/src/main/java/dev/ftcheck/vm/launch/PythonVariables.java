package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.runtime.InterpreterFlag;
import dev.ftcheck.vm.runtime.InterpreterFlags;
import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code PYTHON*} variables and {@code -X} options ("Command line and environment", using
 * Python). An option of the command line wins over a variable.
 */
final class PythonVariables {

  private static final Map<String, InterpreterFlag> SWITCHES =
      Map.of(
          "PYTHONDEBUG", InterpreterFlag.DEBUG,
          "PYTHONINSPECT", InterpreterFlag.INSPECT,
          "PYTHONDONTWRITEBYTECODE", InterpreterFlag.DONT_WRITE_BYTECODE,
          "PYTHONNOUSERSITE", InterpreterFlag.NO_USER_SITE,
          "PYTHONVERBOSE", InterpreterFlag.VERBOSE,
          "PYTHONUNBUFFERED", InterpreterFlag.UNBUFFERED,
          "PYTHONDEVMODE", InterpreterFlag.DEV_MODE,
          "PYTHONWARNDEFAULTENCODING", InterpreterFlag.WARN_DEFAULT_ENCODING,
          "PYTHONSAFEPATH", InterpreterFlag.SAFE_PATH);

  /** {@code -X} options and variables that give a flag its value. */
  private static final List<Valued> VALUED =
      List.of(
          new Valued("dev", "", InterpreterFlag.DEV_MODE),
          new Valued("utf8", "PYTHONUTF8", InterpreterFlag.UTF8_MODE),
          new Valued("warn_default_encoding", "", InterpreterFlag.WARN_DEFAULT_ENCODING),
          new Valued(
              "int_max_str_digits", "PYTHONINTMAXSTRDIGITS", InterpreterFlag.INT_MAX_STR_DIGITS),
          new Valued(
              "thread_inherit_context",
              "PYTHON_THREAD_INHERIT_CONTEXT",
              InterpreterFlag.THREAD_INHERIT_CONTEXT),
          new Valued(
              "context_aware_warnings",
              "PYTHON_CONTEXT_AWARE_WARNINGS",
              InterpreterFlag.CONTEXT_AWARE_WARNINGS));

  private record Valued(String option, String variable, InterpreterFlag flag) {}

  private final Map<String, String> variables;

  /** The variables are none where {@code -E} or {@code -I} was given. */
  PythonVariables(Map<String, String> variables) {
    this.variables = variables;
  }

  private String value(String name) {
    return variables.getOrDefault(name, "");
  }

  /** The flags that the command line, variables and {@code -X} options come to. */
  InterpreterFlags flags(Map<InterpreterFlag, Integer> given, List<String> xOptions) {
    Map<InterpreterFlag, Integer> flags = new EnumMap<>(InterpreterFlag.class);
    flags.putAll(given);
    SWITCHES.forEach(
        (name, flag) -> {
          if (!value(name).isEmpty()) {
            flags.merge(flag, Math.max(1, number(value(name), 1)), Math::max);
          }
        });
    for (Valued valued : VALUED) {
      String text = value(valued.variable());
      if (!text.isEmpty()) {
        flags.put(valued.flag(), number(text, 1));
      }
      for (String option : xOptions) {
        String[] parts = option.split("=", 2);
        if (parts[0].equals(valued.option())) {
          flags.put(valued.flag(), parts.length == 1 ? 1 : number(parts[1], 1));
        }
      }
    }
    return new InterpreterFlags(flags);
  }

  /** What {@code -O} times {@code given} and {@code PYTHONOPTIMIZE} come to. */
  int optimize(int given) {
    String text = value("PYTHONOPTIMIZE");
    return Math.min(2, text.isEmpty() ? given : Math.max(given, Math.max(1, number(text, 1))));
  }

  /** All warning filters, those that win last. */
  List<String> warnings(List<String> given, InterpreterFlags flags) {
    List<String> all = new ArrayList<>();
    if (flags.isSet(InterpreterFlag.DEV_MODE)) {
      all.add("default");
    }
    for (String filter : value("PYTHONWARNINGS").split(",")) {
      if (!filter.isEmpty()) {
        all.add(filter);
      }
    }
    all.addAll(given);
    int bytes = flags.get(InterpreterFlag.BYTES_WARNING);
    if (bytes > 0) {
      all.add(bytes > 1 ? "error::BytesWarning" : "default::BytesWarning");
    }
    return all;
  }

  /** The folders of {@code PYTHONPATH}. */
  List<String> path() {
    String text = value("PYTHONPATH");
    return text.isEmpty() ? List.of() : List.of(text.split(File.pathSeparator, -1));
  }

  private static int number(String text, int otherwise) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException words) {
      return otherwise;
    }
  }
}
