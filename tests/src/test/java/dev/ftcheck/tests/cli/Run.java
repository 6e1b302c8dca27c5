package dev.ftcheck.tests.cli;

import dev.ftcheck.cli.Console;
import dev.ftcheck.cli.Ftcheck;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** One command line run in this process, and what came of it. */
record Run(int exitCode, String out, String err) {

  static Run ftcheck(Path directory, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), false, false, Map.of(), directory);
    int code = Ftcheck.run(console, args);
    return new Run(code, out.toString(), err.toString());
  }

  boolean hasStackTrace() {
    return (out + err).contains("\tat ") || (out + err).contains("Exception in thread");
  }
}
