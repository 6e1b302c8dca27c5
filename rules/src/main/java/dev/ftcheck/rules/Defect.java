package dev.ftcheck.rules;

import dev.ftcheck.source.Diagnostic;
import java.util.Arrays;

/** Words for a failure of ftcheck itself: what gave up, and where in ftcheck. */
final class Defect {

  private Defect() {}

  /**
   * The diagnostic of a failure. Running out of stack or memory is a limit, everything else is a
   * defect.
   *
   * @param path the file it is about; empty for the program as a whole
   * @param task what was not done, e.g. {@code "the file was not analysed"}
   */
  static Diagnostic diagnostic(String path, String task, Throwable failure) {
    return switch (failure) {
      case StackOverflowError _ ->
          new Diagnostic(
              path, 0, 0, Diagnostic.Kind.LIMIT, "the code is nested too deeply: " + task);
      case OutOfMemoryError _ ->
          new Diagnostic(path, 0, 0, Diagnostic.Kind.LIMIT, "there is too little memory: " + task);
      default ->
          new Diagnostic(
              path,
              0,
              0,
              Diagnostic.Kind.INTERNAL,
              "a defect of ftcheck ("
                  + failure.getClass().getSimpleName()
                  + place(failure)
                  + "): "
                  + task);
    };
  }

  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("dev.ftcheck."))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
