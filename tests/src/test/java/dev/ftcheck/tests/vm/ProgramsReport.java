package dev.ftcheck.tests.vm;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the programs and prints which differ and how: what to work on next. The arguments name
 * topics or programs; without any all run.
 */
final class ProgramsReport {

  private static final int SECONDS = 30;

  private ProgramsReport() {}

  public static void main(String[] args) throws InterruptedException {
    List<ConformanceProgram> programs =
        ConformanceProgram.all().stream().filter(program -> isWanted(program, args)).toList();
    int failed = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      List<Future<Transcript>> runs =
          programs.stream().map(program -> workers.submit(() -> VmRun.of(program))).toList();
      for (int at = 0; at < runs.size(); at++) {
        failed += report(programs.get(at), runs.get(at)) ? 1 : 0;
      }
      System.out.printf("%d programs, %d differ%n", programs.size(), failed);
      System.out.flush();
      Runtime.getRuntime().halt(failed == 0 ? 0 : 1);
    }
  }

  private static boolean isWanted(ConformanceProgram program, String[] wanted) {
    return wanted.length == 0
        || Arrays.stream(wanted)
            .anyMatch(name -> program.name().equals(name) || program.name().startsWith(name + "/"));
  }

  /** Prints what a program did wrong; whether it did. */
  private static boolean report(ConformanceProgram program, Future<Transcript> run)
      throws InterruptedException {
    String difference;
    try {
      Transcript actual = run.get(SECONDS, TimeUnit.SECONDS);
      Transcript expected = program.expected();
      if (expected.isMetBy(actual)) {
        return false;
      }
      difference = expected.differenceFrom(actual);
    } catch (TimeoutException hangs) {
      run.cancel(true);
      difference = "does not end within " + SECONDS + " s\n";
    } catch (ExecutionException failed) {
      difference = "the virtual machine failed: " + failed.getCause() + "\n";
    }
    System.out.printf("## %s%n%s%n", program.name(), difference);
    return true;
  }
}
