package dev.ftcheck.tests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What checking a run costs: the programs of {@code bench/} checked, unchecked, and on CPython, by
 * turns in the same run. Those without threads run in a worker thread while a further thread is
 * alive, since accesses of a program that has never started a thread are skipped. Prints a Markdown
 * table: medians of warm repetitions and of whole processes, their ratios checked : unchecked
 * (below 1 would be faster) and CPython : checked (above 1 checked is faster), and peak memory.
 *
 * <p>Run from {@code tests/} after a build, see docs/benchmarks.md. The arguments are names of
 * programs, all without any; {@code -Druns=N} sets the number of processes of each kind, whole and
 * warm ones; the programs whose threads meet differ from process to process.
 */
public final class CheckedBench {

  private static final int RUNS = Integer.getInteger("runs", 3);

  private CheckedBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Measured.printMachine(RUNS);
    System.out.println();
    System.out.println(
        "| program | CPython, warm | unchecked | checked | cost | CPython : checked"
            + " | unchecked, process | checked | cost | unchecked, memory | checked | cost |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    List<Row> rows = new ArrayList<>();
    for (String name : args.length == 0 ? VmBench.names() : List.of(args)) {
      Row row = measure(name);
      System.out.println(row.markdown());
      rows.add(row);
    }
    System.out.printf(
        Locale.ROOT,
        "| **geometric mean** | | | | **%.2f** | **%.2f** | | | **%.2f** | | | **%.2f** |%n",
        mean(rows, Row::warmCost),
        mean(rows, Row::timesCpython),
        mean(rows, Row::processCost),
        mean(rows, Row::memoryCost));
  }

  private static double mean(List<Row> rows, ToDoubleFunction<Row> ratio) {
    return Measured.geometricMean(rows.stream().mapToDouble(ratio).toArray());
  }

  /**
   * Medians of one way to run a program.
   *
   * @param warm seconds of a warm repetition
   * @param process seconds of a whole process
   * @param peakBytes of the whole process
   */
  private record Way(double warm, double process, double peakBytes) {}

  /** A line of the table. */
  private record Row(String name, double cpython, Way unchecked, Way checked) {

    double warmCost() {
      return checked.warm() / unchecked.warm();
    }

    double timesCpython() {
      return cpython / checked.warm();
    }

    double processCost() {
      return checked.process() / unchecked.process();
    }

    double memoryCost() {
      return checked.peakBytes() / unchecked.peakBytes();
    }

    String markdown() {
      return String.format(
          Locale.ROOT,
          "| %s | %.1f ms | %.1f ms | %.1f ms | %.2f | %.2f | %.2f s | %.2f s | %.2f"
              + " | %.0f MB | %.0f MB | %.2f |",
          name,
          cpython * 1e3,
          unchecked.warm() * 1e3,
          checked.warm() * 1e3,
          warmCost(),
          timesCpython(),
          unchecked.process(),
          checked.process(),
          processCost(),
          unchecked.peakBytes() / 1e6,
          checked.peakBytes() / 1e6,
          memoryCost());
    }
  }

  private static Row measure(String name) throws IOException, InterruptedException {
    String file = VmBench.PROGRAMS.resolve(name + ".py").toString();
    List<String> program = new ArrayList<>(List.of(file));
    if (!Files.readString(VmBench.PROGRAMS.resolve(name + ".py")).contains("threading")) {
      program.add("--worker");
    }
    List<String> warm = Stream.concat(program.stream(), Stream.of("--warm")).toList();
    double[] cpythonWarm = new double[RUNS];
    double[] uncheckedWarm = new double[RUNS];
    double[] checkedWarm = new double[RUNS];
    Measured[] unchecked = new Measured[RUNS];
    Measured[] checked = new Measured[RUNS];
    for (int at = 0; at < RUNS; at++) {
      cpythonWarm[at] = Measured.run(VmBench.cpython(warm)).warmSeconds();
      uncheckedWarm[at] = Measured.run(unchecked(warm)).warmSeconds();
      checkedWarm[at] = Measured.run(checked(warm)).warmSeconds();
      unchecked[at] = Measured.run(unchecked(program));
      checked[at] = Measured.run(checked(program));
      if (!unchecked[at].out().equals(checked[at].out())) {
        throw new IllegalStateException(name + " prints something else: " + checked[at].out());
      }
    }
    return new Row(
        name,
        Measured.median(cpythonWarm),
        way(uncheckedWarm, unchecked),
        way(checkedWarm, checked));
  }

  private static Way way(double[] warm, Measured[] processes) {
    return new Way(
        Measured.median(warm),
        median(processes, Measured::seconds),
        median(processes, process -> process.peakBytes()));
  }

  private static double median(Measured[] processes, ToDoubleFunction<Measured> figure) {
    return Measured.median(Stream.of(processes).mapToDouble(figure).toArray());
  }

  private static ProcessBuilder unchecked(List<String> program) {
    return ftcheck(List.of("run", "--no-detect"), program);
  }

  /** What it finds is written, and does not change the status: cost is measured here. */
  private static ProcessBuilder checked(List<String> program) {
    return ftcheck(List.of("run", "--fail-on", "never"), program);
  }

  private static ProcessBuilder ftcheck(List<String> options, List<String> program) {
    List<String> command = new ArrayList<>(List.of(VmBench.FTCHECK.toString()));
    command.addAll(options);
    command.addAll(program);
    return new ProcessBuilder(command);
  }
}
