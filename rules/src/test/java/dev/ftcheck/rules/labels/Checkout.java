package dev.ftcheck.rules.labels;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the test programs are in the source tree, from any folder of it. */
public final class Checkout {

  private Checkout() {}

  /** The labelled programs for people to learn from. */
  public static Path corpus() {
    return root().resolve("corpus");
  }

  /** The rules' fixtures, one folder per rule, named as its class. */
  public static Path fixtures() {
    return root().resolve("rules/src/test/resources/fixtures");
  }

  /** What each rule finds of the labels, as committed. */
  public static Path recallTable() {
    return root().resolve("docs/recall.md");
  }

  /** The folder for what the build measures; may be absent. */
  public static Path reports() {
    return root().resolve("rules/target");
  }

  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("corpus/README.md"))) {
        return at;
      }
    }
    throw new IllegalStateException(
        "not inside a checkout of ftcheck: " + Path.of("").toAbsolutePath());
  }
}
