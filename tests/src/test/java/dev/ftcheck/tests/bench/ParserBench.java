package dev.ftcheck.tests.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import dev.ftcheck.tests.conformance.Cpython;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>Run from {@code tests/} after a build, see docs/benchmarks.md.
 */
public final class ParserBench {

  private static final int RUNS = 3;
  private static final int WARM_PASSES = 6;

  private ParserBench() {}

  /**
   * Without arguments runs the whole benchmark; {@code cold THREADS} and {@code warm} are the
   * processes it starts.
   */
  public static void main(String[] args) throws Exception {
    List<SourcePath> sources = Cpython.sources();
    switch (args.length == 0 ? "" : args[0]) {
      case "cold" -> {
        parseAll(sources, Integer.parseInt(args[1]));
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println((System.currentTimeMillis() - started) / 1e3 + " " + cpuSeconds());
      }
      case "warm" -> {
        warmUp(sources);
        long start = System.nanoTime();
        double cpu = cpuSeconds();
        parseAll(sources, 1);
        System.out.println((System.nanoTime() - start) / 1e9 + " " + (cpuSeconds() - cpu));
      }
      default -> report(sources);
    }
  }

  private static void report(List<SourcePath> sources) throws Exception {
    long lines = lines(sources);
    System.out.printf(
        Locale.ROOT, "%d files, %d lines, median of %d runs%n", sources.size(), lines, RUNS);
    print("cold process, one core", lines, () -> run(pinned(java("cold", "1"))));
    print("cold process, two threads", lines, () -> run(java("cold", "2")));
    print("warm, one thread", lines, () -> run(java("warm")));
    print("CPython 3.14 ast.parse", lines, () -> run(oracle(sources)));
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

  /**
   * What a process says of itself.
   *
   * @param wall seconds from start to end
   * @param cpu processor seconds; on a busy machine the more telling number
   */
  private record Seconds(double wall, double cpu) {}

  /** One measurement. */
  private interface Run {
    Seconds measure() throws IOException, InterruptedException;
  }

  private static void print(String name, long lines, Run run)
      throws IOException, InterruptedException {
    List<Seconds> runs = new ArrayList<>();
    for (int at = 0; at < RUNS; at++) {
      runs.add(run.measure());
    }
    double wall = median(runs.stream().mapToDouble(Seconds::wall).toArray());
    double cpu = median(runs.stream().mapToDouble(Seconds::cpu).toArray());
    System.out.printf(
        Locale.ROOT,
        "%-28s %7.2f s %,10.0f lines/s   processor %7.2f s %,10.0f lines/s%n",
        name,
        wall,
        lines / wall,
        cpu,
        lines / cpu);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
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

  private static Seconds run(List<String> command) throws IOException, InterruptedException {
    return run(new ProcessBuilder(command));
  }

  /** Runs a process that prints its wall and processor seconds. */
  private static Seconds run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(builder.command() + " failed");
    }
    int space = output.indexOf(' ');
    return new Seconds(
        Double.parseDouble(output.substring(0, space)),
        Double.parseDouble(output.substring(space + 1).strip()));
  }

  private static ProcessBuilder oracle(List<SourcePath> sources) throws IOException {
    Path list = Path.of("target", "parser-bench-files.txt");
    Files.write(list, sources.stream().map(source -> source.file().toString()).toList());
    String script =
        """
        import ast, sys, time, warnings
        warnings.simplefilter("ignore")
        start, cpu = time.perf_counter(), time.process_time()
        for name in open(sys.argv[1]).read().splitlines():
            try:
                ast.parse(open(name, "rb").read())
            except SyntaxError:
                pass
        print(time.perf_counter() - start, time.process_time() - cpu)
        """;
    return Cpython.interpreter(List.of("-c", script, list.toString()));
  }

  private static void warmUp(List<SourcePath> sources)
      throws InterruptedException, ExecutionException {
    for (int pass = 1; pass < WARM_PASSES; pass++) {
      parseAll(sources, 1);
    }
  }

  private static double cpuSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
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
