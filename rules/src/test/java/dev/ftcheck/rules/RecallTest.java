package dev.ftcheck.rules;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.ftcheck.rules.labels.Checkout;
import dev.ftcheck.rules.labels.LabelledProgram;
import dev.ftcheck.rules.labels.RecallTable;
import dev.ftcheck.rules.labels.RuleScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much of what the labels of corpus and fixtures say each rule finds, held to what it was. */
class RecallTest {

  /** Rewrites the committed table with what is measured. */
  private static final boolean RENEW = Boolean.getBoolean("ftcheck.recall.renew");

  private static RecallTable measured;

  @BeforeAll
  static void measure() throws IOException {
    List<RuleScore> scores = new ArrayList<>();
    for (Rule rule : RuleCatalogue.rules()) {
      Path folder = Checkout.fixtures().resolve(rule.getClass().getSimpleName());
      Set<String> id = Set.of(id(rule));
      LabelledProgram.below(folder).forEach(program -> scores.addAll(program.scores(id)));
    }
    Set<String> all = RuleCatalogue.rules().stream().map(RecallTest::id).collect(toSet());
    LabelledProgram.ofCorpus().forEach(program -> scores.addAll(program.scores(all)));
    measured = new RecallTable(sums(scores));
    Files.createDirectories(Checkout.reports());
    Files.writeString(Checkout.reports().resolve("recall.md"), measured.page());
  }

  private static String id(Rule rule) {
    return RuleCatalogue.spec(rule.getClass()).id();
  }

  private static List<RuleScore> sums(List<RuleScore> scores) {
    TreeMap<String, RuleScore> sums = new TreeMap<>();
    scores.forEach(score -> sums.merge(score.rule(), score, RuleScore::plus));
    return List.copyOf(sums.values());
  }

  @Test
  void no_rule_finds_less_or_warns_in_vain_more_often_than_before() throws IOException {
    assumeFalse(RENEW, "the table is renewed as it is");
    RecallTable committed = RecallTable.parse(Files.readString(Checkout.recallTable()));
    assertEquals(
        List.of(),
        measured.lossesSince(committed),
        "mend the rule; or, if a defect was newly labelled as missed, renew the table");
  }

  @Test
  void the_committed_table_is_what_is_measured() throws IOException {
    if (RENEW) {
      Files.writeString(Checkout.recallTable(), measured.page());
    }
    assertEquals(
        Files.readString(Checkout.recallTable()),
        measured.page(),
        "out of date; -Dftcheck.recall.renew=true on this test rewrites docs/recall.md");
  }
}
