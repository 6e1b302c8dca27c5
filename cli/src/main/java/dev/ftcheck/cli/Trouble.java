package dev.ftcheck.cli;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What the user is told when a command does not come to its end: one sentence, and {@link
 * ExitCode#TROUBLE}.
 */
final class Trouble {

  private final Console console;

  Trouble(Console console) {
    this.console = console;
  }

  /** For {@link CommandLine#setExecutionExceptionHandler}. */
  int duringExecution(Exception exception, CommandLine line, ParseResult parsed) {
    if (exception instanceof UsageException usage) {
      return usage(usage.getMessage());
    }
    return defect(exception, parsed.expandedArgs().contains("--debug"));
  }

  /**
   * For {@link CommandLine#setParameterExceptionHandler}; see {@link IParameterExceptionHandler}.
   */
  int withParameters(ParameterException exception, String[] args) {
    CommandLine line = exception.getCommandLine();
    usage(exception.getMessage());
    console.err().println("Try `" + line.getCommandSpec().qualifiedName() + " --help`.");
    return ExitCode.TROUBLE;
  }

  private int usage(String message) {
    console.err().println("ftcheck: " + message);
    return ExitCode.TROUBLE;
  }

  /** Running out of memory or stack is a defect, too: the analysis has budgets. */
  int defect(Throwable defect, boolean debug) {
    console.out().flush();
    console
        .err()
        .printf(
            "ftcheck: this is a defect of ftcheck %s (%s%s). Please report it with the command you"
                + " ran%s.%n",
            Version.current(),
            defect.getClass().getSimpleName(),
            place(defect),
            debug ? ", this output and the file it fails on" : " and what it prints with --debug");
    if (debug) {
      defect.printStackTrace(console.err());
    }
    return ExitCode.TROUBLE;
  }

  private static String place(Throwable defect) {
    return Arrays.stream(defect.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("dev.ftcheck."))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
