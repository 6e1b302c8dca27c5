package dev.ftcheck.tests.bench;

import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import dev.ftcheck.tests.conformance.Cpython;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Throughput of the front end over CPython's library, in lines per second, the median of several
 * runs: a cold process from its start to its end, on one core and on two threads; a warm one; and
 * CPython's own {@code ast.parse} over the same files.
 *
 * <p>{@code mvn -pl tests exec:exec@parser-bench}
 */
public final class ParserBench {

  private static final int RUNS = 5;
  private static final int WARM_PASSES = 8;

  private ParserBench() {}

  /**
   * Without arguments runs the whole benchmark; {@code cold THREADS} and {@code warm} are the
   * processes it starts.
   */
  public static void main(String[] args) throws Exception {
    List<SourcePath> sources = Cpython.sources();
    if (args.length == 0) {
      report(sources);
    } else if (args[0].equals("cold")) {
      parseAll(sources, Integer.parseInt(args[1]));
    } else {
      System.out.println(warmSeconds(sources));
    }
  }

  private static void report(List<SourcePath> sources) throws Exception {
    long lines = lines(sources);
    System.out.printf(
        Locale.ROOT, "%d files, %d lines, median of %d runs%n", sources.size(), lines, RUNS);
    print("cold process, one core", lines, median(() -> seconds(pinned(java("cold", "1")))));
    print("cold process, two threads", lines, median(() -> seconds(java("cold", "2"))));
    print("warm, one thread", lines, median(() -> Double.parseDouble(output(java("warm")))));
    print(
        "CPython 3.14 ast.parse", lines, median(() -> Double.parseDouble(output(oracle(sources)))));
  }

  private static long lines(List<SourcePath> sources) throws IOException {
    long lines = 0;
    for (SourcePath source : sources) {
      for (byte b : Files.readAllBytes(source.file())) {
        lines += b == '\n' ? 1 : 0;
      }
    }
    return lines;
  }

  private static void print(String name, long lines, double seconds) {
    System.out.printf(
        Locale.ROOT, "%-28s %7.2f s %,10.0f lines/s%n", name, seconds, lines / seconds);
  }

  /** One measurement, in seconds. */
  private interface Run {
    double measure() throws Exception;
  }

  private static double median(Run run) throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (int at = 0; at < RUNS; at++) {
      seconds.add(run.measure());
    }
    Collections.sort(seconds);
    return seconds.get(RUNS / 2);
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            ParserBench.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The command on one core, the compiler's threads included. */
  private static List<String> pinned(List<String> command) {
    List<String> pinned = new ArrayList<>(List.of("taskset", "-c", "0"));
    pinned.addAll(command);
    return pinned;
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    return output(new ProcessBuilder(command));
  }

  private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(builder.command() + " failed");
    }
    return output;
  }

  private static ProcessBuilder oracle(List<SourcePath> sources) throws IOException {
    Path list = Path.of("target", "parser-bench-files.txt");
    Files.write(list, sources.stream().map(source -> source.file().toString()).toList());
    String script =
        """
        import ast, sys, time, warnings
        warnings.simplefilter("ignore")
        start = time.perf_counter()
        for name in open(sys.argv[1]).read().splitlines():
            try:
                ast.parse(open(name, "rb").read())
            except SyntaxError:
                pass
        print(time.perf_counter() - start)
        """;
    return Cpython.interpreter(List.of("-c", script, list.toString()));
  }

  private static double warmSeconds(List<SourcePath> sources) throws Exception {
    double seconds = 0;
    for (int pass = 0; pass < WARM_PASSES; pass++) {
      long start = System.nanoTime();
      parseAll(sources, 1);
      seconds = (System.nanoTime() - start) / 1e9;
    }
    return seconds;
  }

  private static void parseAll(List<SourcePath> sources, int threads)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int at = next.getAndIncrement(); at < sources.size(); at = next.getAndIncrement()) {
            parse(sources.get(at));
          }
        };
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> workers = new ArrayList<>();
      for (int at = 0; at < threads; at++) {
        workers.add(pool.submit(worker));
      }
      for (Future<?> each : workers) {
        each.get();
      }
    }
  }

  private static void parse(SourcePath source) {
    try {
      PythonParser.parse(SourceReader.read(source));
    } catch (UnreadableSourceException | PythonSyntaxException refused) {
      // The library holds a few files that CPython refuses, too.
    }
  }
}
