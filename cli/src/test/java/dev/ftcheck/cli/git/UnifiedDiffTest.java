package dev.ftcheck.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  private static final Path ROOT = Path.of("/work").toAbsolutePath();

  private static final String DIFF =
      """
      diff --git pkg/a.py pkg/a.py
      index 1234567..89abcde 100644
      --- pkg/a.py
      +++ pkg/a.py
      @@ -3 +3,2 @@ def f():
      -    old
      +    new
      +++ looks/like/a/header.py
      @@ -10,2 +11,0 @@
      -gone
      -gone
      @@ -20,0 +20 @@
      +added
      \\ No newline at end of file
      diff --git b.py b.py
      --- /dev/null
      +++ b.py
      @@ -0,0 +1,3 @@
      +1
      +2
      +3
      """;

  private final ChangedLines changed = new ChangedLines();

  @Test
  void added_and_changed_lines_are_changed() {
    UnifiedDiff.read(DIFF, ROOT, changed);
    assertTrue(touches("pkg/a.py", 3, 3));
    assertTrue(touches("pkg/a.py", 4, 4));
    assertTrue(touches("pkg/a.py", 20, 20));
    assertTrue(touches("b.py", 1, 1));
    assertTrue(touches("b.py", 3, 3));
  }

  @Test
  void other_lines_are_not() {
    UnifiedDiff.read(DIFF, ROOT, changed);
    assertFalse(touches("pkg/a.py", 2, 2));
    assertFalse(touches("pkg/a.py", 5, 5));
    assertFalse(touches("pkg/a.py", 11, 12), "lines were deleted there");
    assertFalse(touches("b.py", 4, 4));
    assertFalse(touches("looks/like/a/header.py", 11, 11));
  }

  @Test
  void a_location_of_several_lines_needs_one_changed_line() {
    UnifiedDiff.read(DIFF, ROOT, changed);
    assertTrue(touches("pkg/a.py", 1, 3));
    assertTrue(touches("pkg/a.py", 4, 19));
    assertTrue(touches("pkg/a.py", 1, 100));
    assertFalse(touches("pkg/a.py", 5, 19));
  }

  @Test
  void a_new_file_is_changed_throughout() {
    changed.addWhole(ROOT.resolve("new.py"));
    assertTrue(touches("new.py", 1, 1));
    assertTrue(touches("new.py", 99_999, 99_999));
    assertTrue(touches("new.py", Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void paths_in_quotes_are_read_as_git_means_them() {
    assertEquals("plain.py", UnifiedDiff.path("plain.py"));
    assertEquals("with space.py", UnifiedDiff.path("with space.py\t"));
    assertEquals("q\"uo\\te\t.py", UnifiedDiff.path("\"q\\\"uo\\\\te\\t.py\""));
    assertEquals("\u00e4.py", UnifiedDiff.path("\"\\303\\244.py\""));
  }

  private boolean touches(String path, int first, int last) {
    return changed.touch(new Location(path, new Span(first, 0, last, 1)), ROOT);
  }
}
