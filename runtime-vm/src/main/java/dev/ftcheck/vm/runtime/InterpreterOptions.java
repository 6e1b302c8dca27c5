package dev.ftcheck.vm.runtime;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * How an interpreter is set up.
 *
 * @param arguments {@code sys.argv}
 * @param searchPath the first entries of {@code sys.path}
 * @param library the folder of CPython's library sources
 * @param streams the standard streams
 * @param optimize 0, 1 ({@code -O}: no assert) or 2 (no docstrings either)
 * @param xOptions {@code -X} options as {@code name} or {@code name=value}
 * @param warnings {@code -W} options
 * @param flags the other options
 * @param originalArguments {@code sys.orig_argv} behind the executable
 */
public record InterpreterOptions(
    List<String> arguments,
    List<String> searchPath,
    Path library,
    Streams streams,
    int optimize,
    List<String> xOptions,
    List<String> warnings,
    InterpreterFlags flags,
    List<String> originalArguments) {

  /** Options without flags. */
  public InterpreterOptions(
      List<String> arguments,
      List<String> searchPath,
      Path library,
      Streams streams,
      int optimize,
      List<String> xOptions,
      List<String> warnings) {
    this(
        arguments,
        searchPath,
        library,
        streams,
        optimize,
        xOptions,
        warnings,
        InterpreterFlags.USUAL,
        arguments);
  }

  /**
   * The standard streams of an interpreter.
   *
   * @param areProcessStreams whether they are the process's own descriptors 0, 1 and 2
   */
  public record Streams(
      InputStream in, OutputStream out, OutputStream err, boolean areProcessStreams) {}
}
