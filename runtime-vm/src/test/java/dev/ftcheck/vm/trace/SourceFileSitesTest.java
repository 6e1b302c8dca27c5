package dev.ftcheck.vm.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.source.Span;
import dev.ftcheck.tracer.access.AccessKind;
import dev.ftcheck.vm.trace.SourceSites.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileSitesTest {

  @TempDir Path folder;

  /** The site of the first appearance of a text that stands alone in its line of the source. */
  private Site site(String source, String expression) throws IOException {
    return sites(source).at(span(source, expression));
  }

  private SourceFileSites sites(String source) throws IOException {
    Path file = folder.resolve("program.py");
    Files.writeString(file, source);
    return SourceFileSites.of(file.toString());
  }

  private static Span span(String source, String expression) {
    String[] lines = source.split("\n");
    for (int i = 0; i < lines.length; i++) {
      int at = lines[i].indexOf(expression);
      if (at >= 0) {
        return new Span(i + 1, at, i + 1, at + expression.length());
      }
    }
    throw new AssertionError(expression);
  }

  @Test
  void an_augmented_assignment_is_an_update() throws IOException {
    Site site = site("self.n += 1\n", "self.n");
    assertEquals(AccessKind.UPDATE, site.kind(true));
    assertEquals(AccessKind.UPDATE, site.kind(false));
  }

  @Test
  void an_assignment_from_the_same_location_is_an_update() throws IOException {
    assertEquals(AccessKind.UPDATE, site("d[k] = d[k] + 1\n", "d[k]").kind(true));
    assertEquals(AccessKind.STORE, site("d[k] = d[j] + 1\n", "d[k]").kind(true));
  }

  @Test
  void a_constant_is_told_from_other_values() throws IOException {
    assertEquals(AccessKind.STORE_CONSTANT, site("flag = True\n", "flag").kind(true));
    assertEquals(AccessKind.STORE, site("flag = other\n", "flag").kind(true));
  }

  @Test
  void a_call_is_one_operation_of_its_receiver() throws IOException {
    assertEquals(AccessKind.ATOMIC, site("jobs.append(1)\n", "jobs.append(1)").kind(true));
    assertEquals(AccessKind.ATOMIC, site("x = k in d\n", "k in d").kind(false));
  }

  @Test
  void a_store_depends_on_the_test_around_it_that_looks_at_the_same_location() throws IOException {
    String source = "if k not in self.d:\n    self.d[k] = make()\n";
    assertEquals(span(source, "k not in self.d"), site(source, "self.d[k]").decision());
    assertNull(site("if k not in e:\n    d[k] = 1\n", "d[k]").decision());
  }

  @Test
  void a_test_that_leaves_guards_what_follows() throws IOException {
    String source = "while True:\n    if not jobs:\n        break\n    jobs.pop()\n";
    assertEquals(span(source, "not jobs"), site(source, "jobs.pop()").decision());
    assertEquals(span(source, "not jobs"), site(source, "jobs").decision());
  }

  @Test
  void hasattr_looks_at_the_attribute_that_it_names() throws IOException {
    String source = "if not hasattr(self, '_x'):\n    self._x = make()\n";
    assertEquals(span(source, "not hasattr(self, '_x')"), site(source, "self._x").decision());
  }

  @Test
  void a_test_within_the_same_block_of_a_lock_is_a_second_check() throws IOException {
    String checked =
        "if x is None:\n    with lock:\n        if x is None:\n            x = make()\n";
    Span store = new Span(4, 12, 4, 13);
    assertTrue(sites(checked).at(store).isChecked());
    String unchecked = "if x is None:\n    with lock:\n        x = make()\n";
    assertFalse(sites(unchecked).at(new Span(3, 8, 3, 9)).isChecked());
  }

  @Test
  void a_test_of_an_outer_function_guards_nothing_within() throws IOException {
    String source = "if x is None:\n    def f():\n        x.y = 1\n";
    assertNull(sites(source).at(new Span(3, 8, 3, 11)).decision());
  }

  @Test
  void what_a_value_is_assigned_to_names_it() throws IOException {
    String source = "a, self.b = Lock(), RLock()\n";
    assertEquals("a", sites(source).nameOf(span(source, "Lock()")));
    assertEquals("self.b", sites(source).nameOf(span(source, "RLock()")));
  }

  @Test
  void a_file_that_cannot_be_read_has_no_sites() {
    SourceFileSites none = SourceFileSites.of(folder.resolve("missing.py").toString());
    assertEquals(Site.UNKNOWN, none.at(new Span(1, 0, 1, 1)));
  }
}
