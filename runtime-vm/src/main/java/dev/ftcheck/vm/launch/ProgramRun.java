package dev.ftcheck.vm.launch;

import dev.ftcheck.tracer.report.DetectionListener;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.InterpreterFlag;
import dev.ftcheck.vm.runtime.InterpreterOptions;
import dev.ftcheck.vm.runtime.PythonThread;
import dev.ftcheck.vm.runtime.ThreadState;
import dev.ftcheck.vm.trace.CheckedRun;
import dev.ftcheck.vm.trace.ThreadTrace;
import dev.ftcheck.vm.trace.Tracing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a program to its end in an interpreter of its own. */
public final class ProgramRun {

  /** Deep recursion is legal in Python; the memory is only taken as it is used. */
  private static final long MAIN_STACK_BYTES = 32L << 20;

  private static final long FLUSH_MILLIS = 500;

  private ProgramRun() {}

  /**
   * Runs the program on a thread of its own and waits for it and for its non-daemon threads.
   *
   * @return the exit code
   */
  public static int run(RunOptions options) throws InterruptedException {
    return run(new Interpreter(interpreterOptions(options)), options.target(), null);
  }

  /**
   * Runs the program under the checker, which this JVM must have been started with ({@link
   * Tracing}).
   *
   * @param listener is told what the run shows; {@link DetectionListener#ended} comes last
   * @return the exit code
   */
  public static int check(RunOptions options, DetectionListener listener)
      throws InterruptedException {
    if (!Tracing.ON) {
      throw new IllegalStateException("the property " + Tracing.PROPERTY + " is not set");
    }
    Interpreter interpreter = new Interpreter(interpreterOptions(options));
    CheckedRun run = new CheckedRun(options.library(), listener, () -> flushStreams(interpreter));
    run.begins();
    int code = run(interpreter, options.target(), run);
    run.ended();
    return code;
  }

  /** Of a program that a report ends. A stream that somebody holds for good is given up. */
  private static void flushStreams(Interpreter interpreter) {
    PythonThread flushing =
        new PythonThread(
            new ThreadState(interpreter),
            () -> Ending.flushStreams(interpreter),
            "ftcheck-flush",
            MAIN_STACK_BYTES);
    flushing.setDaemon(true);
    flushing.setTrace(ThreadTrace.idle());
    flushing.start();
    try {
      flushing.join(FLUSH_MILLIS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static int run(Interpreter interpreter, Target target, CheckedRun run)
      throws InterruptedException {
    ThreadState state = new ThreadState(interpreter);
    AtomicInteger code = new AtomicInteger();
    PythonThread main =
        new PythonThread(
            state,
            () -> code.set(new MainProgram(interpreter, target).run()),
            "MainThread",
            MAIN_STACK_BYTES);
    if (run != null) {
      main.setTrace(run.mainThread());
    }
    main.start();
    main.join();
    return code.get();
  }

  private static InterpreterOptions interpreterOptions(RunOptions options) {
    boolean isSafe = options.flags().isSet(InterpreterFlag.SAFE_PATH);
    List<String> arguments = new ArrayList<>();
    arguments.add(options.target().firstArgument());
    arguments.addAll(options.arguments());
    List<String> searchPath = new ArrayList<>();
    if (!isSafe || options.target().isProgramFolder()) {
      searchPath.add(options.target().firstFolder());
    }
    searchPath.addAll(options.searchPath());
    return new InterpreterOptions(
        arguments,
        searchPath,
        options.library(),
        options.streams(),
        options.optimize(),
        options.xOptions(),
        options.warnings(),
        options.flags(),
        options.originalArguments());
  }
}
