package dev.ftcheck.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.parser.AstExporter;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad file never keeps the others from being read. */
class BadInputTest {

  @TempDir Path folder;

  @Test
  void bad_files_are_reported_and_the_others_read() throws IOException {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Files.writeString(sources.resolve("good.py"), "x = 1\n");
    Files.writeString(sources.resolve("empty.py"), "");
    Files.write(
        sources.resolve("invalid_utf8.py"), "x = '\u00ff'\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(sources.resolve("unknown_encoding.py"), "# coding: klingon\n");
    Files.writeString(sources.resolve("null_bytes.py"), "x = 1\0\n");
    Files.writeString(
        sources.resolve("deep.py"), "x = " + "(".repeat(10_000) + ")".repeat(10_000) + "\n");
    Files.writeString(
        sources.resolve("long_line.py"),
        "x = [" + ("'" + "a".repeat(97) + "',").repeat(50_000) + "]\n");
    Files.writeString(sources.resolve("long_file.py"), "x = f(y)\n".repeat(200_000));
    Path locked = Files.writeString(sources.resolve("locked.py"), "x = 1\n");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    boolean isLocked = !Files.isReadable(locked);
    Files.createSymbolicLink(sources.resolve("loop"), sources);
    Files.createSymbolicLink(sources.resolve("circle.py"), sources.resolve("circle.py"));

    Path out = folder.resolve("out");
    List<Diagnostic> diagnostics =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2),
            () -> {
              SourceFinder.Result found =
                  SourceFinder.find(List.of(sources), SourceFinder.Options.defaults());
              List<Diagnostic> all = new ArrayList<>(found.problems());
              all.addAll(AstExporter.export(found.sources(), out));
              return all;
            });

    Map<String, Diagnostic.Kind> kinds = new TreeMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      kinds.put(sources.relativize(Path.of(diagnostic.path())).toString(), diagnostic.kind());
      assertFalse(diagnostic.message().contains("Exception"), diagnostic::message);
    }
    Map<String, Diagnostic.Kind> expected =
        new TreeMap<>(
            Map.of(
                "circle.py", Diagnostic.Kind.UNREADABLE,
                "loop", Diagnostic.Kind.UNREADABLE,
                "deep.py", Diagnostic.Kind.SYNTAX,
                "invalid_utf8.py", Diagnostic.Kind.ENCODING,
                "null_bytes.py", Diagnostic.Kind.ENCODING,
                "unknown_encoding.py", Diagnostic.Kind.ENCODING));
    if (isLocked) {
      expected.put("locked.py", Diagnostic.Kind.UNREADABLE);
    }
    assertEquals(expected, kinds);
    for (String name : List.of("good", "empty", "long_line", "long_file")) {
      assertTrue(Files.exists(out.resolve(name + ".ast")), name);
    }
    assertEquals(
        "1: unknown encoding: klingon\n", Files.readString(out.resolve("unknown_encoding.err")));
  }
}
