package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.runtime.InterpreterOptions.Streams;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of a program.
 *
 * @param arguments what follows the program on the command line
 * @param library the folder of CPython's library sources
 * @param optimize as {@code -O} (1) or {@code -OO} (2); else 0
 */
public record RunOptions(
    Target target,
    List<String> arguments,
    Path library,
    Streams streams,
    int optimize,
    List<String> xOptions,
    List<String> warnings) {

  /** A run with the process's own streams and no options. */
  public static RunOptions of(Target target, List<String> arguments, Path library) {
    Streams streams = new Streams(System.in, System.out, System.err, true);
    return new RunOptions(target, arguments, library, streams, 0, List.of(), List.of());
  }

  /** The same with other streams. */
  public RunOptions with(Streams other) {
    return new RunOptions(target, arguments, library, other, optimize, xOptions, warnings);
  }
}
