package dev.ftcheck.cli.graph;

import dev.ftcheck.analysis.Analysis;

/** What of a program is drawn. */
public enum DiagramKind {
  LOCKS {
    @Override
    public Diagram of(Analysis analysis) {
      return Diagram.ofLocks(analysis);
    }
  },
  THREADS {
    @Override
    public Diagram of(Analysis analysis) {
      return Diagram.ofThreads(analysis);
    }
  };

  public abstract Diagram of(Analysis analysis);
}
