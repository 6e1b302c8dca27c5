package dev.ftcheck.rules;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.finding.Finding;
import java.util.function.Consumer;

/**
 * A rule of the catalogue: reads what the analysis found out and words it as findings.
 * Implementations carry a {@link RuleSpec}, have a public constructor without parameters and no
 * state.
 */
public interface Rule {

  /** Passes every finding of this rule in the program to {@code findings}, in any order. */
  void check(Analysis analysis, Consumer<Finding> findings);
}
