package dev.ftcheck.tests.bench;

import dev.ftcheck.tests.dynamic.CheckedRun;
import dev.ftcheck.tests.dynamic.Defect;
import dev.ftcheck.tests.dynamic.DynamicProgram;
import dev.ftcheck.tests.dynamic.GroundTruth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs each program of {@code corpus/dynamic} several times under the checker and prints in how
 * many of the runs each labelled defect was reported, what else was, and the sums of both.
 *
 * <p>Run from {@code tests/} after a build. The arguments are programs or folders of them ({@code
 * racy}, {@code clean/to_thread_results}), all without any; {@code -Druns=N} sets the number of
 * runs of each, {@code -Dcorpus.launcher=/path/of/ftcheck} runs them as users do.
 */
public final class DynamicCorpusRuns {

  private static final int RUNS = Integer.getInteger("runs", 20);

  private int labelled;
  private int always;
  private long reported;
  private long surprises;
  private long failed;

  private DynamicCorpusRuns() {}

  public static void main(String[] args) throws InterruptedException {
    DynamicCorpusRuns runs = new DynamicCorpusRuns();
    List<DynamicProgram> programs =
        DynamicProgram.all().stream().filter(program -> isWanted(program, args)).toList();
    System.out.println("| program | labelled | reported | besides |");
    System.out.println("|---|---|---:|---|");
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (DynamicProgram program : programs) {
        runs.print(program, workers);
      }
    }
    runs.printSums(programs.size());
  }

  private static boolean isWanted(DynamicProgram program, String[] wanted) {
    return wanted.length == 0
        || List.of(wanted).stream()
            .anyMatch(name -> program.name().equals(name) || program.name().startsWith(name + "/"));
  }

  private void print(DynamicProgram program, ExecutorService workers) throws InterruptedException {
    GroundTruth truth = program.truth();
    List<Future<CheckedRun>> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      runs.add(workers.submit(() -> CheckedRun.of(program)));
    }
    Map<Defect, Integer> found = new TreeMap<>(Comparator.comparing(Defect::toString));
    truth.defects().forEach(defect -> found.put(defect, 0));
    Map<String, Integer> besides = new TreeMap<>();
    for (Future<CheckedRun> future : runs) {
      count(future, truth, found, besides);
    }
    labelled += found.size();
    found.values().forEach(this::add);
    List<String> counts = found.values().stream().map(count -> count + "/" + RUNS).toList();
    System.out.printf(
        "| %s | %s | %s | %s |%n",
        program.name(),
        found.isEmpty() ? "clean" : String.join("; ", names(found)),
        String.join("; ", counts),
        String.join("; ", names(besides)));
  }

  private void count(
      Future<CheckedRun> future,
      GroundTruth truth,
      Map<Defect, Integer> found,
      Map<String, Integer> besides)
      throws InterruptedException {
    try {
      CheckedRun run = future.get();
      found.replaceAll((defect, count) -> run.defects().contains(defect) ? count + 1 : count);
      List<Defect> unexpected = truth.unexpected(run.defects());
      unexpected.forEach(defect -> besides.merge(defect.toString(), 1, Integer::sum));
      surprises += unexpected.size();
      if (run.exitCode() != 0) {
        besides.merge("exit code " + run.exitCode(), 1, Integer::sum);
        failed++;
      }
    } catch (ExecutionException noReport) {
      besides.merge(noReport.getCause().toString().lines().findFirst().orElse(""), 1, Integer::sum);
      failed++;
    }
  }

  private void add(int count) {
    reported += count;
    if (count == RUNS) {
      always++;
    }
  }

  private static List<String> names(Map<?, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            each ->
                each.getKey() instanceof Defect defect
                    ? defect.toString()
                    : each.getKey() + " in " + each.getValue())
        .toList();
  }

  private void printSums(int programs) {
    System.out.printf(
        "%n%d programs, %d runs of each. Of %d labelled defects %d were reported in every run,"
            + " %d of %d times in all; %d unexpected reports; %d runs failed.%n",
        programs, RUNS, labelled, always, reported, (long) labelled * RUNS, surprises, failed);
  }
}
