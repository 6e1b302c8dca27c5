package dev.ftcheck.rules.labels;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The scores of all rules, in order of their ids, as {@code docs/recall.md} has them. */
public record RecallTable(List<RuleScore> scores) {

  private static final String INTRODUCTION =
      """
      # Recall and precision on labelled programs

      Written by `RecallTest` from the labels of the [corpus](../corpus/README.md) and of the rules'
      fixtures, not by hand. The build fails when a rule falls below its line, and when the table is
      out of date. To renew it:

          mvn -pl rules -am test -Dtest=RecallTest -Dftcheck.recall.renew=true \\
              -Dsurefire.failIfNoSpecifiedTests=false

      A defect is a line labelled `expect` or `expect-missed`, a false alarm a finding on another
      line, an `ok` line one that looks suspicious and is right; known false alarms are `ok` lines,
      too. Findings of `low` confidence don't count. These programs were written to show the rules'
      defects, so the table says what is known to work and what isn't; [precision.md](precision.md)
      has code that others wrote.

      | rule | defects | found | missed | false alarms | recall | precision | `ok` lines | silent |
      |---|---|---|---|---|---|---|---|---|
      """;

  private static final Pattern ROW =
      Pattern.compile(
          "\\| (FT\\d{3}) \\| (\\d+) \\| (\\d+) \\| \\d+ \\| (\\d+) \\|[^|]*\\|[^|]*\\| (\\d+) \\|"
              + " (\\d+) \\|");

  /** The table that a page holds. */
  public static RecallTable parse(String page) {
    return new RecallTable(ROW.matcher(page).results().map(RecallTable::score).toList());
  }

  private static RuleScore score(MatchResult row) {
    return new RuleScore(
        row.group(1),
        number(row, 2),
        number(row, 3),
        number(row, 4),
        number(row, 5),
        number(row, 6));
  }

  private static int number(MatchResult row, int group) {
    return Integer.parseInt(row.group(group));
  }

  /** The whole page. */
  public String page() {
    RuleScore total = scores.stream().reduce(new RuleScore("all", 0, 0, 0, 0, 0), RuleScore::plus);
    return INTRODUCTION + scores.stream().map(RecallTable::row).collect(joining()) + row(total);
  }

  private static String row(RuleScore score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %.1f %% | %.1f %% | %d | %d |\n",
        score.rule(),
        score.defects(),
        score.found(),
        score.defects() - score.found(),
        score.falseAlarms(),
        100 * score.recall(),
        100 * score.precision(),
        score.suspicious(),
        score.silent());
  }

  /** A sentence for each rule whose recall or precision was better before. */
  public List<String> lossesSince(RecallTable before) {
    Map<String, RuleScore> now =
        scores.stream().collect(toMap(RuleScore::rule, Function.identity()));
    List<String> losses = new ArrayList<>();
    for (RuleScore was : before.scores()) {
      RuleScore is = now.get(was.rule());
      if (is == null) {
        losses.add(was.rule() + " is not measured any more");
      } else {
        compare(was.rule() + ": recall", was.recall(), is.recall(), losses);
        compare(was.rule() + ": precision", was.precision(), is.precision(), losses);
      }
    }
    return losses;
  }

  private static void compare(String what, double was, double is, List<String> losses) {
    if (is < was) {
      losses.add(String.format(Locale.ROOT, "%s %.1f %%, was %.1f %%", what, 100 * is, 100 * was));
    }
  }
}
