package dev.ftcheck.rules;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.races.Races;
import dev.ftcheck.analysis.threads.Root;
import java.util.ArrayList;
import java.util.List;

/** Counts what a run has looked at, and what it could not. */
final class Coverage {

  private Coverage() {}

  static CheckResult.Statistics of(Analysis analysis) {
    long started =
        analysis.execution().roots().stream()
            .filter(root -> root.kind() == Root.Kind.STARTED)
            .count();
    return new CheckResult.Statistics(
        analysis.files().size(),
        lines(analysis.files()),
        functions(analysis.files()),
        (int) started,
        analysis.execution().locks().all().size(),
        unknownCalls(analysis.pointsTo()),
        budgets(analysis));
  }

  /** What can be said of files that were read but not analysed. */
  static CheckResult.Statistics of(List<FileFacts> files) {
    return new CheckResult.Statistics(
        files.size(), lines(files), functions(files), 0, 0, 0, List.of());
  }

  private static long lines(List<FileFacts> files) {
    return files.stream().mapToLong(FileFacts::lines).sum();
  }

  private static int functions(List<FileFacts> files) {
    return files.stream()
        .mapToInt(file -> (int) file.units().stream().filter(Coverage::isFunction).count())
        .sum();
  }

  private static boolean isFunction(CodeUnit unit) {
    return unit.kind() == CodeUnit.Kind.FUNCTION || unit.kind() == CodeUnit.Kind.LAMBDA;
  }

  private static long unknownCalls(PointsTo pointsTo) {
    long[] count = {0};
    for (LinkedUnit unit : pointsTo.program().units()) {
      if (!unit.isModel()) {
        unit.code()
            .body()
            .forEach(
                instr -> {
                  switch (instr) {
                    case Instr.Call call ->
                        count[0] += isUnknown(pointsTo, unit, call.dst()) ? 1 : 0;
                    case Instr.CallMethod call ->
                        count[0] += isUnknown(pointsTo, unit, call.dst()) ? 1 : 0;
                    default -> {}
                  }
                });
      }
    }
    return count[0];
  }

  /** A call of a class without a constructor runs nothing, but its result is known. */
  private static boolean isUnknown(PointsTo pointsTo, LinkedUnit unit, int key) {
    return pointsTo.instances(unit).stream()
        .allMatch(in -> pointsTo.edges(in, key).isEmpty() && pointsTo.at(in, key).isEmpty());
  }

  private static List<String> budgets(Analysis analysis) {
    List<String> budgets = new ArrayList<>();
    int overfull = analysis.pointsTo().overfull();
    if (overfull > 0) {
      budgets.add(
          overfull + " variables may hold more different objects than were followed for each.");
    }
    int merged = analysis.pointsTo().mergedAllocations();
    if (merged > 0) {
      budgets.add(merged + " allocations of classes with very many were not told apart.");
    }
    int contexts = analysis.execution().contextsLeftOut();
    if (contexts > 0) {
      budgets.add(
          contexts + " calling contexts were left out of functions that are called in very many.");
    }
    int crowded = Races.crowded(analysis.execution());
    if (crowded > 0) {
      budgets.add(
          crowded + " places have more different accesses than were compared with each other.");
    }
    return budgets;
  }
}
