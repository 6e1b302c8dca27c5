package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.runtime.InterpreterOptions.Streams;
import dev.ftcheck.vm.runtime.PythonExecutable;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;

/** The process behind {@code sys.executable}: takes the command line of {@code python}. */
public final class PythonCommand {

  private static final String USAGE =
      "usage: %s [option] ... [-c cmd | -m mod | file | -] [arg] ...%n";
  private static final int WRONG_USAGE = 2;

  private PythonCommand() {}

  public static void main(String[] arguments) throws InterruptedException {
    int code = run(List.of(arguments));
    System.out.flush();
    System.err.flush();
    // What still runs are daemon threads.
    Runtime.getRuntime().halt(code);
  }

  private static int run(List<String> arguments) throws InterruptedException {
    String name = PythonExecutable.named();
    try {
      CommandLine line = new CommandLine(arguments);
      if (line.asksForHelp()) {
        System.out.printf(USAGE, name);
        return 0;
      }
      if (line.versions() > 0) {
        System.out.println(
            line.versions() == 1 ? "Python 3.14.3" : "Python 3.14.3 (ftcheck, free-threading)");
        return 0;
      }
      return ProgramRun.run(line.options(library(), processStreams()));
    } catch (CommandLine.Refused refused) {
      System.err.println(refused.getMessage());
      System.err.printf(USAGE, name);
      System.err.println("Try `python -h' for more information.");
      return WRONG_USAGE;
    }
  }

  private static Path library() {
    return Path.of(System.getProperty(PythonExecutable.LIBRARY));
  }

  private static Streams processStreams() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        true);
  }
}
