package dev.ftcheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  @TempDir Path folder;

  private SourcePath file(byte[]... parts) throws IOException {
    Path file = folder.resolve("module.py");
    Files.deleteIfExists(file);
    Files.createFile(file);
    for (byte[] part : parts) {
      Files.write(file, part, StandardOpenOption.APPEND);
    }
    return new SourcePath(file, "shown/module.py", folder);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Diagnostic refused(SourcePath path) {
    return assertThrows(UnreadableSourceException.class, () -> SourceReader.read(path))
        .diagnostic();
  }

  @Test
  void text_is_utf8_unless_it_says_otherwise() throws Exception {
    assertEquals(
        "x = 'é'\n", SourceReader.read(file("x = 'é'\n".getBytes(StandardCharsets.UTF_8))).text());
    assertEquals("", SourceReader.read(file()).text());
  }

  @Test
  void a_byte_order_mark_is_no_text() throws Exception {
    assertEquals("x", SourceReader.read(file(ascii("\u00ef\u00bb\u00bfx"))).text());
  }

  @Test
  void the_first_two_lines_may_declare_an_encoding() throws Exception {
    byte[] koi8 = "# -*- coding: koi8-r -*-\nx = 'ж'\n".getBytes(Charset.forName("KOI8-R"));
    assertEquals("x = 'ж'", SourceReader.read(file(koi8)).line(2));
    byte[] latin =
        "#!/usr/bin/python\n# vim: set fileencoding=latin_1 :\nx = 'é'\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("x = 'é'", SourceReader.read(file(latin)).line(3));
  }

  @Test
  void a_declaration_behind_code_or_in_the_third_line_does_not_count() throws Exception {
    assertEquals(
        "x = 1 # coding: nonsense",
        SourceReader.read(file(ascii("x = 1 # coding: nonsense"))).text());
    SourceReader.read(file(ascii("#\n#\n# coding: nonsense")));
    SourceReader.read(file(ascii("import a\n# coding: nonsense")));
  }

  @Test
  void an_unknown_encoding_is_refused() throws IOException {
    Diagnostic diagnostic = refused(file(ascii("# coding: uft-8\n")));
    assertEquals("unknown encoding: uft-8", diagnostic.message());
    assertEquals("shown/module.py", diagnostic.path());
    assertEquals(Diagnostic.Kind.ENCODING, diagnostic.kind());
  }

  @Test
  void a_mark_and_another_encoding_contradict_each_other() throws IOException {
    assertEquals(
        "encoding problem: latin with BOM",
        refused(file(ascii("\u00ef\u00bb\u00bf# coding: latin\n"))).message());
  }

  @Test
  void bytes_that_are_no_utf8_are_refused_with_their_line() throws IOException {
    Diagnostic diagnostic = refused(file(ascii("x = 1\ny = '\u00f6'\n")));
    assertEquals(
        "Non-UTF-8 code starting with '\\xf6' on line 2, but no encoding declared;"
            + " see https://peps.python.org/pep-0263/ for details",
        diagnostic.message());
    assertEquals(2, diagnostic.line());
  }

  @Test
  void null_bytes_are_refused() throws IOException {
    assertEquals(
        "source code string cannot contain null bytes",
        refused(file(new byte[] {'x', 0, '\n'})).message());
  }

  @Test
  void folders_and_missing_files_are_refused() {
    assertEquals("is a directory", refused(new SourcePath(folder, "folder", folder)).message());
    assertEquals(
        "no such file",
        refused(new SourcePath(folder.resolve("gone.py"), "gone.py", folder)).message());
  }

  @Test
  void a_file_without_read_permission_is_refused() throws IOException {
    SourcePath path = file(ascii("x"));
    Files.setPosixFilePermissions(path.file(), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(path.file()), "runs as root");
    Diagnostic diagnostic = refused(path);
    assertEquals("permission denied", diagnostic.message());
    assertFalse(diagnostic.message().contains("Exception"));
  }
}
