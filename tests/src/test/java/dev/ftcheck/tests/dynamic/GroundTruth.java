package dev.ftcheck.tests.dynamic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program of {@code corpus/dynamic} is labelled with, see its {@code README.md}.
 *
 * @param verdict what the program is
 * @param defects what must be reported of it; none for a clean program
 */
public record GroundTruth(Verdict verdict, List<Defect> defects) {

  /** What a program is. */
  public enum Verdict {
    RACY,
    DEADLOCK,
    MISUSE,
    CLEAN
  }

  private static final String LABEL = "# ground-truth:";
  private static final Pattern DEFECT =
      Pattern.compile(
          "(?<verdict>racy|deadlock|misuse) (?<rule>FT\\d{3})(?: (?<location>\\S.*?))?"
              + " lines (?<lines>\\d+(?:, \\d+)*)");

  public GroundTruth {
    defects = List.copyOf(defects);
  }

  /**
   * The labels at the head of a program.
   *
   * @throws IllegalArgumentException for a program without labels, one that has a label elsewhere
   *     than in its first lines, and labels that do not follow the grammar or contradict each other
   */
  public static GroundTruth of(String source) {
    List<String> lines = source.lines().toList();
    List<String> labels = lines.stream().takeWhile(line -> line.startsWith(LABEL)).toList();
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("the first line is no label: " + LABEL + " ...");
    }
    if (lines.stream().skip(labels.size()).anyMatch(line -> line.startsWith(LABEL))) {
      throw new IllegalArgumentException("a label after the first lines");
    }
    List<String> texts =
        labels.stream().map(label -> label.substring(LABEL.length()).strip()).toList();
    if (texts.equals(List.of("clean"))) {
      return new GroundTruth(Verdict.CLEAN, List.of());
    }
    return broken(texts, lines.size());
  }

  private static GroundTruth broken(List<String> texts, int length) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Defect> defects = new ArrayList<>();
    for (String text : texts) {
      Matcher label = DEFECT.matcher(text);
      if (!label.matches()) {
        throw new IllegalArgumentException("not a label: " + text);
      }
      Verdict verdict = Verdict.valueOf(label.group("verdict").toUpperCase(Locale.ROOT));
      List<Integer> lines =
          Arrays.stream(label.group("lines").split(", ")).map(Integer::valueOf).toList();
      requireSense(verdict, label.group("location"), lines, length, text);
      verdicts.add(verdict);
      defects.add(new Defect(label.group("rule"), lines));
    }
    if (verdicts.stream().distinct().count() > 1) {
      throw new IllegalArgumentException("labels of different verdicts");
    }
    return new GroundTruth(verdicts.getFirst(), defects);
  }

  private static void requireSense(
      Verdict verdict, String location, List<Integer> lines, int length, String text) {
    boolean fits =
        switch (verdict) {
          case RACY -> location != null && lines.size() == 2;
          case DEADLOCK -> location == null && lines.size() >= 2;
          case MISUSE -> location == null && lines.size() == 1;
          case CLEAN -> false;
        };
    if (!fits || lines.stream().anyMatch(line -> line < 1 || line > length)) {
      throw new IllegalArgumentException("location or lines do not fit: " + text);
    }
  }

  /** The labelled defects that are not among the reported ones. */
  public List<Defect> missing(List<Defect> reported) {
    return defects.stream().filter(defect -> !reported.contains(defect)).toList();
  }

  /**
   * The reported defects that no label explains. Once a label is met, the same rule at a part of
   * its lines is the same defect seen by another pair of threads.
   */
  public List<Defect> unexpected(List<Defect> reported) {
    return reported.stream()
        .distinct()
        .filter(defect -> defects.stream().noneMatch(label -> label.covers(defect)))
        .toList();
  }
}
