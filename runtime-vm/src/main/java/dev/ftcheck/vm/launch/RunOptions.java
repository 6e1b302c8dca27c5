package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.runtime.InterpreterFlags;
import dev.ftcheck.vm.runtime.InterpreterOptions.Streams;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One run of a program.
 *
 * @param arguments what follows the program on the command line
 * @param library the folder of CPython's library sources
 * @param optimize as {@code -O} (1) or {@code -OO} (2); else 0
 * @param flags the other options
 * @param searchPath the folders of {@code PYTHONPATH}
 * @param originalArguments the whole command line behind the executable
 */
public record RunOptions(
    Target target,
    List<String> arguments,
    Path library,
    Streams streams,
    int optimize,
    List<String> xOptions,
    List<String> warnings,
    InterpreterFlags flags,
    List<String> searchPath,
    List<String> originalArguments) {

  private static final PythonVariables OF_PROCESS = new PythonVariables(System.getenv());

  /** A run that heeds the {@code PYTHON*} variables of the process. */
  public RunOptions(
      Target target,
      List<String> arguments,
      Path library,
      Streams streams,
      int optimize,
      List<String> xOptions,
      List<String> warnings) {
    this(
        target,
        arguments,
        library,
        streams,
        OF_PROCESS.optimize(optimize),
        xOptions,
        OF_PROCESS.warnings(warnings, OF_PROCESS.flags(Map.of(), xOptions)),
        OF_PROCESS.flags(Map.of(), xOptions),
        OF_PROCESS.path(),
        commandLine(target, arguments));
  }

  /** What {@code python} would have been told to run a program. */
  private static List<String> commandLine(Target target, List<String> arguments) {
    return Stream.concat(target.commandLine().stream(), arguments.stream()).toList();
  }

  /** A run with the process's own streams and no options. */
  public static RunOptions of(Target target, List<String> arguments, Path library) {
    Streams streams = new Streams(System.in, System.out, System.err, true);
    return new RunOptions(target, arguments, library, streams, 0, List.of(), List.of());
  }

  /** The same with other streams. */
  public RunOptions with(Streams other) {
    return new RunOptions(
        target,
        arguments,
        library,
        other,
        optimize,
        xOptions,
        warnings,
        flags,
        searchPath,
        originalArguments);
  }
}
