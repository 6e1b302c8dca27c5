package dev.ftcheck.tests.bench;

import dev.ftcheck.tests.conformance.Cpython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs of {@code bench/} on the virtual machine and on CPython, in turn and in the same
 * run: whole processes from start to end, and warm repetitions in one process each. Prints a
 * Markdown table of medians, the ratios CPython : ftcheck (above 1 ftcheck is faster) and their
 * geometric means.
 *
 * <p>Run from {@code tests/} after a build, see docs/benchmarks.md. The arguments are names of
 * programs, all without any; {@code -Druns=N} sets the number of processes.
 */
public final class VmBench {

  private static final int RUNS = Integer.getInteger("runs", 5);

  static final Path FTCHECK = Path.of("../ftcheck").toAbsolutePath().normalize();
  static final Path PROGRAMS = Path.of("src/test/resources/bench").toAbsolutePath();

  private VmBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Measured.printMachine(RUNS);
    System.out.println();
    System.out.println(
        "| program | CPython, process | ftcheck, process | ratio"
            + " | CPython, warm | ftcheck, warm | ratio |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|");
    List<Row> rows = new ArrayList<>();
    for (String name : args.length == 0 ? names() : List.of(args)) {
      Row row = measure(name);
      System.out.println(row.markdown());
      rows.add(row);
    }
    System.out.printf(
        Locale.ROOT,
        "| **geometric mean** | | | **%.2f** | | | **%.2f** |%n",
        Measured.geometricMean(rows.stream().mapToDouble(row -> row.process().ratio()).toArray()),
        Measured.geometricMean(rows.stream().mapToDouble(row -> row.warm().ratio()).toArray()));
    System.out.println();
    System.out.println(startUp());
    parallel(rows).ifPresent(System.out::println);
  }

  /** How much faster two threads are than the same work in one, where both were measured. */
  private static Optional<String> parallel(List<Row> rows) {
    Map<String, Row> byName =
        rows.stream().collect(Collectors.toMap(Row::name, Function.identity()));
    Row two = byName.get("two_threads");
    Row one = byName.get("one_after_other");
    return two == null || one == null
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "Two threads against one after the other: %.2f times as fast, warm %.2f.",
                one.process().ftcheck() / two.process().ftcheck(),
                one.warm().ftcheck() / two.warm().ftcheck()));
  }

  /**
   * Medians of the same work.
   *
   * @param cpython seconds on CPython
   * @param ftcheck seconds on the virtual machine
   */
  private record Pair(double cpython, double ftcheck) {

    double ratio() {
      return cpython / ftcheck;
    }
  }

  /** A line of the table. */
  private record Row(String name, Pair process, Pair warm) {

    String markdown() {
      return String.format(
          Locale.ROOT,
          "| %s | %.2f s | %.2f s | %.2f | %.1f ms | %.1f ms | %.2f |",
          name,
          process.cpython(),
          process.ftcheck(),
          process.ratio(),
          warm.cpython() * 1e3,
          warm.ftcheck() * 1e3,
          warm.ratio());
    }
  }

  /** The programs: those that run themselves. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      List<String> names = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".py") && Files.readString(file).contains("if __name__ ==")) {
          names.add(name.substring(0, name.length() - ".py".length()));
        }
      }
      return names;
    }
  }

  private static Row measure(String name) throws IOException, InterruptedException {
    String file = PROGRAMS.resolve(name + ".py").toString();
    return new Row(name, wholeProcesses(List.of(file)), warm(List.of(file, "--warm")));
  }

  /** Medians of processes by turns, each of them the median of its last repetitions. */
  private static Pair warm(List<String> program) throws IOException, InterruptedException {
    double[] cpython = new double[RUNS];
    double[] ftcheck = new double[RUNS];
    for (int at = 0; at < RUNS; at++) {
      cpython[at] = Measured.run(cpython(program)).warmSeconds();
      ftcheck[at] = Measured.run(ftcheck(program)).warmSeconds();
    }
    return new Pair(Measured.median(cpython), Measured.median(ftcheck));
  }

  /** Medians of whole processes, by turns, so that a busy moment hits both; outputs must agree. */
  private static Pair wholeProcesses(List<String> program)
      throws IOException, InterruptedException {
    double[] cpython = new double[RUNS];
    double[] ftcheck = new double[RUNS];
    for (int at = 0; at < RUNS; at++) {
      Measured reference = Measured.run(cpython(program));
      Measured own = Measured.run(ftcheck(program));
      if (!reference.out().equals(own.out())) {
        throw new IllegalStateException(program + " prints something else: " + own.out());
      }
      cpython[at] = reference.seconds();
      ftcheck[at] = own.seconds();
    }
    return new Pair(Measured.median(cpython), Measured.median(ftcheck));
  }

  private static String startUp() throws IOException, InterruptedException {
    Pair pair = wholeProcesses(List.of("-c", "pass"));
    return String.format(
        Locale.ROOT,
        "Start-up (`-c pass`): CPython %.0f ms, ftcheck %.0f ms.",
        pair.cpython() * 1e3,
        pair.ftcheck() * 1e3);
  }

  static ProcessBuilder cpython(List<String> arguments) {
    return Cpython.interpreter(arguments);
  }

  private static ProcessBuilder ftcheck(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(FTCHECK.toString(), "run", "--no-detect"));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
