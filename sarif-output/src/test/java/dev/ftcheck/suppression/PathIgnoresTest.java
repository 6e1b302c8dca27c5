package dev.ftcheck.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.finding.Level;
import dev.ftcheck.report.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathIgnoresTest {

  @Test
  void a_glob_without_a_slash_matches_names_anywhere() {
    assertIgnored(true, "test_*.py", "pkg/deep/test_shop.py");
    assertIgnored(true, "test_*.py", "test_shop.py");
    assertIgnored(false, "test_*.py", "pkg/shop.py");
  }

  @Test
  void a_folder_means_everything_in_it() {
    assertIgnored(true, "tests", "tests/deep/shop.py");
    assertIgnored(true, "tests/", "pkg/tests/shop.py");
    assertIgnored(true, "pkg/tests", "pkg/tests/shop.py");
    assertIgnored(false, "pkg/tests", "other/pkg/tests/shop.py");
  }

  @Test
  void a_glob_with_a_slash_starts_at_the_configuration() {
    assertIgnored(true, "pkg/**/*.py", "pkg/a/b.py");
    assertIgnored(false, "pkg/*.py", "pkg/a/b.py");
  }

  private static void assertIgnored(boolean expected, String glob, String path) {
    PathIgnores ignores = new PathIgnores(Map.of(glob, List.of("FT101")), rules -> rules::contains);
    assertEquals(
        expected,
        ignores.suppress(Findings.at("FT101", Level.ERROR, path, 1), Path.of(path)).isPresent());
    assertEquals(
        false,
        ignores.suppress(Findings.at("FT102", Level.ERROR, path, 1), Path.of(path)).isPresent());
  }
}
