package dev.ftcheck.rules.dependencies;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.rules.RuleMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** FT405: dependencies that enable the GIL or cannot be imported without it. */
public final class NativeExtension {

  private static final String ID = "FT405";
  private static final String NAME = "native-extension";

  /** What the catalogue says of the rule. */
  public static final RuleMetadata METADATA =
      new RuleMetadata(
          ID,
          NAME,
          "A dependency has compiled code that enables the GIL or ships no free-threaded build",
          Level.WARNING,
          List.of("migration", "dependencies"),
          NativeExtension::page);

  private NativeExtension() {}

  /**
   * One finding for each dependency that is not ready, where the project names it. What is only
   * installed has no such place, and none.
   */
  public static List<Finding> findings(DependencyReport report) {
    return report.with(Verdict.NOT_READY).stream()
        .filter(dependency -> !dependency.places().isEmpty())
        .map(NativeExtension::finding)
        .toList();
  }

  private static Finding finding(Dependency dependency) {
    List<Location> places = dependency.places();
    String version = dependency.version().isEmpty() ? "" : " " + dependency.version();
    return new Finding(
        ID,
        Level.WARNING,
        dependency.modules().isEmpty() ? Confidence.MEDIUM : Confidence.HIGH,
        Evidence.STATIC,
        dependency.name() + version + " is not ready for free threading: " + dependency.reason(),
        dependency.name(),
        places.getFirst(),
        places.stream()
            .skip(1)
            .map(place -> new RelatedLocation(place, "it is named here, too"))
            .toList(),
        List.of(),
        "",
        List.of(
            new Fix(
                "Look for a newer version of "
                    + dependency.name()
                    + " with wheels for cp314t, or do without it on the free-threaded build.")));
  }

  private static String page() {
    String file = NAME + ".md";
    try (InputStream page = NativeExtension.class.getResourceAsStream(file)) {
      if (page == null) {
        throw new IllegalStateException(ID + " has no page " + file);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
