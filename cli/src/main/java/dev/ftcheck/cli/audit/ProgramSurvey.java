package dev.ftcheck.cli.audit;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.SharedState;
import dev.ftcheck.analysis.threads.StartedThread;
import java.util.List;

/**
 * What an audit tells of a program besides its findings.
 *
 * @param files that were analysed, as findings name them
 */
public record ProgramSurvey(
    List<String> files, List<SharedState> shared, List<StartedThread> threads) {

  /** Of a program that could not be analysed. */
  public static final ProgramSurvey NONE = new ProgramSurvey(List.of(), List.of(), List.of());

  public ProgramSurvey {
    files = List.copyOf(files);
    shared = List.copyOf(shared);
    threads = List.copyOf(threads);
  }

  public static ProgramSurvey of(Analysis analysis) {
    return new ProgramSurvey(
        analysis.files().stream().map(file -> file.path()).toList(),
        SharedState.of(analysis.execution()),
        StartedThread.of(analysis.execution()));
  }
}
