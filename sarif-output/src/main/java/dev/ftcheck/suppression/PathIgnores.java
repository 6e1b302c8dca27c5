package dev.ftcheck.suppression;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.report.Suppression;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rules that are off for some paths: the table {@code [tool.ftcheck.per-path-ignores]}. Immutable.
 */
public final class PathIgnores {

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String glob, List<PathMatcher> matchers, Predicate<String> rules) {

    boolean covers(Finding finding, Path path) {
      return rules.test(finding.ruleId())
          && matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }
  }

  /**
   * A glob without a slash is about file and folder names anywhere, one with a slash about paths
   * below the configuration's folder; a folder means everything in it.
   *
   * @param byGlob per glob the rules' ids, names or prefixes
   * @param selector turns those into a test of a rule's id
   */
  public PathIgnores(
      Map<String, List<String>> byGlob, Function<List<String>, Predicate<String>> selector) {
    byGlob.forEach(
        (glob, rules) -> entries.add(new Entry(glob, matchers(glob), selector.apply(rules))));
  }

  /** {@code path} is the finding's file relative to the configuration's folder. */
  public Optional<Suppression> suppress(Finding finding, Path path) {
    return entries.stream()
        .filter(entry -> entry.covers(finding, path))
        .findFirst()
        .map(
            entry ->
                new Suppression(Suppression.Kind.EXTERNAL, "per-path-ignores: " + entry.glob()));
  }

  private static List<PathMatcher> matchers(String glob) {
    String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    List<String> globs =
        trimmed.contains("/")
            ? List.of(trimmed, trimmed + "/**")
            : List.of(trimmed, "**/" + trimmed, trimmed + "/**", "**/" + trimmed + "/**");
    return globs.stream()
        .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
        .toList();
  }
}
