package dev.ftcheck.rules;

import static java.util.stream.Collectors.toSet;

import dev.ftcheck.rules.labels.Checkout;
import dev.ftcheck.rules.labels.Label;
import dev.ftcheck.rules.labels.LabelledProgram;
import dev.ftcheck.rules.labels.Mismatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints how fixtures and corpus fare, for work on a rule: every mismatch, then one line per rule.
 *
 * <p>{@code java ... dev.ftcheck.rules.LabelReport [fixtures] [corpus] [RULE...]}; all of both
 * without arguments.
 */
final class LabelReport {

  private final Set<String> rules;
  private final List<Label> labels = new ArrayList<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private int failures;

  private LabelReport(Set<String> rules) {
    this.rules = rules;
  }

  public static void main(String[] arguments) {
    List<String> words = Arrays.asList(arguments);
    Set<String> named = words.stream().filter(word -> word.startsWith("FT")).collect(toSet());
    Set<String> all =
        RuleCatalogue.rules().stream()
            .map(rule -> RuleCatalogue.spec(rule.getClass()).id())
            .collect(toSet());
    LabelReport report = new LabelReport(named.isEmpty() ? all : named);
    boolean both = !words.contains("fixtures") && !words.contains("corpus");
    if (both || words.contains("fixtures")) {
      report.fixtures();
    }
    if (both || words.contains("corpus")) {
      report.corpus();
    }
    report.summary();
  }

  private void fixtures() {
    for (Rule rule : RuleCatalogue.rules()) {
      String id = RuleCatalogue.spec(rule.getClass()).id();
      if (rules.contains(id)) {
        Path folder = Checkout.fixtures().resolve(rule.getClass().getSimpleName());
        LabelledProgram.below(folder)
            .forEach(program -> add(program, rule.getClass().getSimpleName() + "/", Set.of(id)));
      }
    }
  }

  private void corpus() {
    LabelledProgram.ofCorpus().forEach(program -> add(program, "corpus/", rules));
  }

  private void add(LabelledProgram program, String folder, Set<String> compared) {
    try {
      List<Mismatch> found = program.mismatches(compared);
      program.labels().stream()
          .filter(label -> compared.contains(label.rule()))
          .forEach(labels::add);
      mismatches.addAll(found);
      found.forEach(mismatch -> System.out.println(folder + mismatch));
    } catch (IllegalStateException failed) {
      failures++;
      System.out.println(folder + failed.getMessage());
    }
  }

  private void summary() {
    System.out.printf(
        "%n%-6s %8s %6s %8s %11s %13s%n",
        "rule", "expected", "found", "missing", "unexpected", "known misses");
    for (String rule : new TreeSet<>(rules)) {
      long expected = labels(rule, Label.Kind.EXPECT);
      long missing = mismatches(rule, Mismatch.Kind.MISSING);
      long unexpected =
          mismatches(rule, Mismatch.Kind.UNEXPECTED)
              + mismatches(rule, Mismatch.Kind.NO_LONGER_MISSED);
      System.out.printf(
          "%-6s %8d %6d %8d %11d %13d%n",
          rule,
          expected,
          expected - missing,
          missing,
          unexpected,
          labels(rule, Label.Kind.EXPECT_MISSED));
    }
    if (failures > 0) {
      System.out.println(failures + " programs could not be analysed");
    }
  }

  private long labels(String rule, Label.Kind kind) {
    return labels.stream()
        .filter(label -> label.rule().equals(rule) && label.kind() == kind)
        .count();
  }

  private long mismatches(String rule, Mismatch.Kind kind) {
    return mismatches.stream().filter(one -> one.rule().equals(rule) && one.kind() == kind).count();
  }
}
