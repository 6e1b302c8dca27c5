package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.runtime.InterpreterFlag;
import dev.ftcheck.vm.runtime.InterpreterFlags;
import dev.ftcheck.vm.runtime.InterpreterOptions.Streams;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The command line of {@code python} ("Command line and environment", using Python). */
final class CommandLine {

  private static final Map<Character, InterpreterFlag> SWITCHES =
      Map.of(
          'b', InterpreterFlag.BYTES_WARNING,
          'B', InterpreterFlag.DONT_WRITE_BYTECODE,
          'd', InterpreterFlag.DEBUG,
          'E', InterpreterFlag.IGNORE_ENVIRONMENT,
          'P', InterpreterFlag.SAFE_PATH,
          'q', InterpreterFlag.QUIET,
          's', InterpreterFlag.NO_USER_SITE,
          'S', InterpreterFlag.NO_SITE,
          'u', InterpreterFlag.UNBUFFERED,
          'v', InterpreterFlag.VERBOSE);

  /** A command line that cannot be followed. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message, null, false, false);
    }
  }

  private final List<String> all;
  private final Deque<String> rest;
  private final EnumMap<InterpreterFlag, Integer> flags = new EnumMap<>(InterpreterFlag.class);
  private final List<String> xOptions = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int optimize;
  private int versions;
  private boolean asksForHelp;
  private Target target;

  /** Reads what follows the executable. */
  CommandLine(List<String> arguments) throws Refused {
    all = List.copyOf(arguments);
    rest = new ArrayDeque<>(arguments);
    while (target == null && !rest.isEmpty()) {
      readArgument(rest.removeFirst());
    }
    if (target == null) {
      target = new Target.StandardInput();
    }
  }

  private void readArgument(String argument) throws Refused {
    switch (argument) {
      case "-" -> target = new Target.StandardInput();
      case "--version" -> versions++;
      case "--help" -> asksForHelp = true;
      case "--check-hash-based-pycs" -> valueOf("--check-hash-based-pycs", "");
      default -> {
        if (argument.startsWith("--")) {
          throw new Refused("unknown option " + argument);
        } else if (argument.startsWith("-")) {
          readLetters(argument.substring(1));
        } else {
          target = new Target.Script(Path.of(argument));
        }
      }
    }
  }

  private void readLetters(String letters) throws Refused {
    for (int i = 0; i < letters.length() && target == null; i++) {
      char letter = letters.charAt(i);
      String tail = letters.substring(i + 1);
      switch (letter) {
        case 'c' -> target = new Target.Command(valueOf("-c", tail) + "\n");
        case 'm' -> target = new Target.Module(valueOf("-m", tail));
        case 'X' -> {
          xOptions.add(valueOf("-X", tail));
          return;
        }
        case 'W' -> {
          warnings.add(valueOf("-W", tail));
          return;
        }
        default -> readSwitch(letter);
      }
    }
  }

  private void readSwitch(char letter) throws Refused {
    switch (letter) {
      case 'O' -> optimize++;
      case 'V' -> versions++;
      case 'h', '?' -> asksForHelp = true;
      case 'I' -> {
        flags.put(InterpreterFlag.ISOLATED, 1);
        flags.put(InterpreterFlag.IGNORE_ENVIRONMENT, 1);
        flags.put(InterpreterFlag.NO_USER_SITE, 1);
        flags.put(InterpreterFlag.SAFE_PATH, 1);
      }
      case 'i', 'x' -> throw new Refused("ftcheck does not support the option -" + letter);
      default -> {
        InterpreterFlag flag = SWITCHES.get(letter);
        if (flag == null) {
          throw new Refused("Unknown option: -" + letter);
        }
        flags.merge(flag, 1, Integer::sum);
      }
    }
  }

  private String valueOf(String option, String tail) throws Refused {
    if (!tail.isEmpty()) {
      return tail;
    }
    if (rest.isEmpty()) {
      throw new Refused("Argument expected for the " + option + " option");
    }
    return rest.removeFirst();
  }

  /** How often the version was asked for. */
  int versions() {
    return versions;
  }

  boolean asksForHelp() {
    return asksForHelp;
  }

  RunOptions options(Path library, Streams streams) {
    boolean heeds = !flags.containsKey(InterpreterFlag.IGNORE_ENVIRONMENT);
    PythonVariables variables = new PythonVariables(heeds ? System.getenv() : Map.of());
    InterpreterFlags decided = variables.flags(flags, xOptions);
    return new RunOptions(
        target,
        List.copyOf(rest),
        library,
        streams,
        variables.optimize(optimize),
        xOptions,
        variables.warnings(warnings, decided),
        decided,
        variables.path(),
        all);
  }
}
