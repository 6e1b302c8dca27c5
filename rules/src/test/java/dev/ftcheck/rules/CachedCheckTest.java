package dev.ftcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.rules.labels.LabelledProgram;
import dev.ftcheck.source.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache changes how long a check takes, never what it says. */
class CachedCheckTest {

  @TempDir private Path folder;

  @Test
  void the_corpus_has_the_same_findings_with_and_without_a_cache() {
    List<SourcePath> files = corpus();
    CheckResult fresh = check(files, ContentStore.none());
    assertTrue(fresh.findings().size() > 50, "the corpus has defects");
    assertEquals(fresh, check(files, store()));
    ContentStore warm = store();
    assertEquals(fresh, check(files, warm));
    assertEquals(1, warm.found(), "the result alone");
  }

  @Test
  void one_changed_file_is_read_anew_and_the_others_are_not() throws IOException {
    List<SourcePath> files = copies();
    check(files, store());
    Path changed = files.getFirst().file();
    Files.writeString(changed, "# moved down\n" + Files.readString(changed));
    ContentStore incremental = store();
    CheckResult result = check(files, incremental);
    assertEquals(files.size() - 1, incremental.found());
    assertEquals(check(files, ContentStore.none()), result);
  }

  @Test
  void damaged_entries_are_made_again() throws IOException {
    List<SourcePath> files = copies();
    CheckResult fresh = check(files, store());
    try (Stream<Path> entries = Files.walk(folder.resolve("cache"))) {
      for (Path entry : entries.filter(Files::isRegularFile).toList()) {
        Files.write(entry, new byte[] {1, 2, 3});
      }
    }
    assertEquals(fresh, check(files, store()));
    ContentStore mended = store();
    assertEquals(fresh, check(files, mended));
    assertEquals(1, mended.found());
  }

  @Test
  void a_file_that_is_refused_is_refused_again() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.py"), "def f(:\n");
    Path good = Files.writeString(folder.resolve("good.py"), "x = 1  # ftcheck: ignore\n");
    List<SourcePath> files =
        List.of(new SourcePath(bad, "bad.py", folder), new SourcePath(good, "good.py", folder));
    CheckResult fresh = check(files, store());
    assertEquals(1, fresh.diagnostics().size());
    assertEquals(1, fresh.pragmas().size());
    assertEquals(fresh, check(files, store()));
  }

  private ContentStore store() {
    return ContentStore.in(folder.resolve("cache"), "build");
  }

  private static CheckResult check(List<SourcePath> files, ContentStore store) {
    return StaticChecker.check(files, LabelledProgram.SILENT, store);
  }

  /** As one program. */
  private static List<SourcePath> corpus() {
    return LabelledProgram.ofCorpus().stream()
        .flatMap(program -> program.files().stream())
        .distinct()
        .toList();
  }

  /** Some files of the corpus where they can be changed; no two of them have the same text. */
  private List<SourcePath> copies() throws IOException {
    List<SourcePath> copies = new ArrayList<>();
    for (SourcePath file : corpus().subList(0, 20)) {
      String name = "f" + copies.size() + ".py";
      Path copy = folder.resolve(name);
      Files.writeString(copy, Files.readString(file.file()) + "# " + name + "\n");
      copies.add(new SourcePath(copy, name, folder));
    }
    return copies;
  }
}
