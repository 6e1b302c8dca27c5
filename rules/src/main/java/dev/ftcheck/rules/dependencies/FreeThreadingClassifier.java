package dev.ftcheck.rules.dependencies;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The trove classifiers by which a package says how far it supports free threading. */
public enum FreeThreadingClassifier {
  UNSTABLE("1 - Unstable"),
  BETA("2 - Beta"),
  STABLE("3 - Stable"),
  RESILIENT("4 - Resilient");

  private static final String PREFIX = "Programming Language :: Python :: Free Threading";

  private final String words;

  FreeThreadingClassifier(String words) {
    this.words = words;
  }

  /** As it stands in the metadata. */
  public String text() {
    return PREFIX + " :: " + words;
  }

  /** The one among a package's classifiers; the bare one counts as unstable. */
  static Optional<FreeThreadingClassifier> among(List<String> classifiers) {
    return classifiers.stream()
        .filter(text -> text.startsWith(PREFIX))
        .map(FreeThreadingClassifier::of)
        .findFirst();
  }

  private static FreeThreadingClassifier of(String text) {
    return Arrays.stream(values())
        .filter(each -> each.text().equals(text))
        .findFirst()
        .orElse(UNSTABLE);
  }

  /**
   * The highest one that a program may claim with these dependencies and findings; empty where it
   * does not run without the GIL. Never {@link #RESILIENT}, which is a promise about calls from any
   * number of threads that no analysis can make for the authors.
   */
  public static Optional<FreeThreadingClassifier> supported(
      DependencyReport report, Collection<Finding> findings) {
    if (!report.with(Verdict.NOT_READY).isEmpty()) {
      return Optional.empty();
    }
    if (findings.stream().anyMatch(finding -> isGrave(finding, Level.ERROR, Confidence.HIGH))) {
      return Optional.of(UNSTABLE);
    }
    boolean open =
        !report.with(Verdict.UNKNOWN).isEmpty()
            || findings.stream()
                .anyMatch(finding -> isGrave(finding, Level.WARNING, Confidence.MEDIUM));
    return Optional.of(open ? BETA : STABLE);
  }

  private static boolean isGrave(Finding finding, Level level, Confidence confidence) {
    boolean sure = finding.confidence() == Confidence.HIGH || finding.confidence() == confidence;
    boolean heavy = finding.level() == Level.ERROR || finding.level() == level;
    return sure && heavy;
  }
}
