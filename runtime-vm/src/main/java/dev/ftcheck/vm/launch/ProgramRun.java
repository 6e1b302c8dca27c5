package dev.ftcheck.vm.launch;

import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.InterpreterOptions;
import dev.ftcheck.vm.runtime.PythonThread;
import dev.ftcheck.vm.runtime.ThreadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a program to its end in an interpreter of its own. */
public final class ProgramRun {

  /** Deep recursion is legal in Python; the memory is only taken as it is used. */
  private static final long MAIN_STACK_BYTES = 32L << 20;

  private ProgramRun() {}

  /**
   * Runs the program on a thread of its own and waits for it and for its non-daemon threads.
   *
   * @return the exit code
   */
  public static int run(RunOptions options) throws InterruptedException {
    Interpreter interpreter = new Interpreter(interpreterOptions(options));
    ThreadState state = new ThreadState(interpreter);
    AtomicInteger code = new AtomicInteger();
    PythonThread main =
        new PythonThread(
            state,
            () -> code.set(new MainProgram(interpreter, options.target()).run()),
            "MainThread",
            MAIN_STACK_BYTES);
    main.start();
    main.join();
    return code.get();
  }

  private static InterpreterOptions interpreterOptions(RunOptions options) {
    List<String> arguments = new ArrayList<>();
    List<String> searchPath = new ArrayList<>();
    switch (options.target()) {
      case Target.Script script -> {
        arguments.add(script.path().toString());
        searchPath.add(scriptFolder(script.path()));
      }
      case Target.Module module -> {
        arguments.add("-m");
        searchPath.add(Path.of("").toAbsolutePath().toString());
      }
      case Target.Command command -> {
        arguments.add("-c");
        searchPath.add("");
      }
    }
    arguments.addAll(options.arguments());
    return new InterpreterOptions(
        arguments,
        searchPath,
        options.library(),
        options.streams(),
        options.optimize(),
        options.xOptions(),
        options.warnings());
  }

  private static String scriptFolder(Path script) {
    Path absolute = script.toAbsolutePath().normalize();
    if (absolute.toFile().isDirectory()) {
      return absolute.toString();
    }
    return absolute.getParent().toString();
  }
}
