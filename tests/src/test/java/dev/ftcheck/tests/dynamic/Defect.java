package dev.ftcheck.tests.dynamic;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule that a program breaks, and where.
 *
 * @param rule its id
 * @param lines where the threads of the defect were: for a race the lines of its two accesses, one
 *     line if both are made there
 */
public record Defect(String rule, SortedSet<Integer> lines) {

  public Defect {
    lines = new TreeSet<>(lines);
  }

  public Defect(String rule, Collection<Integer> lines) {
    this(rule, new TreeSet<>(lines));
  }

  /** Whether the other one is the same rule broken by a part of these lines. */
  boolean covers(Defect other) {
    return rule.equals(other.rule) && lines.containsAll(other.lines);
  }

  @Override
  public String toString() {
    return rule + " " + lines;
  }
}
