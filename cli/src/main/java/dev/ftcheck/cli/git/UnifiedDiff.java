package dev.ftcheck.cli.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a diff without context lines, as {@code git diff --unified=0 --no-prefix} prints it, for
 * the lines that it adds or changes.
 */
final class UnifiedDiff {

  private static final String NEW_FILE = "+++ ";
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(?<old>\\d+))? \\+(?<first>\\d+)(?:,(?<count>\\d+))? @@.*");

  /** Only for the named characters: others are three octal digits. */
  private static final String ESCAPES = "abtnvfr";

  private static final String ESCAPED = "\u0007\b\t\n\u000b\f\r";

  private UnifiedDiff() {}

  /**
   * @param root the work tree, which the paths of the diff are relative to
   */
  static void read(String diff, Path root, ChangedLines into) {
    Path file = null;
    for (Iterator<String> lines = diff.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith(NEW_FILE)) {
        file = root.resolve(path(line.substring(NEW_FILE.length()))).normalize();
      } else if (file != null && hunk.matches()) {
        int added = count(hunk.group("count"));
        into.add(file, Integer.parseInt(hunk.group("first")), added);
        skip(lines, count(hunk.group("old")) + added);
      }
    }
  }

  private static int count(String group) {
    return group == null ? 1 : Integer.parseInt(group);
  }

  /**
   * The changed lines themselves, which may look like anything. Lines that tell of a missing line
   * end stand between them and are read over later: nothing else starts with a backslash.
   */
  private static void skip(Iterator<String> lines, int count) {
    for (int left = count; left > 0 && lines.hasNext(); ) {
      left -= lines.next().startsWith("\\") ? 0 : 1;
    }
  }

  /** The path, which git puts in quotes where it has unusual characters. */
  static String path(String written) {
    String path = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
    if (!path.startsWith("\"") || !path.endsWith("\"") || path.length() < 2) {
      return path;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 1; at < path.length() - 1; at++) {
      char c = path.charAt(at);
      if (c != '\\') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      char escape = path.charAt(++at);
      int named = ESCAPES.indexOf(escape);
      if (named >= 0) {
        bytes.write(ESCAPED.charAt(named));
      } else if (escape >= '0' && escape <= '3') {
        bytes.write(Integer.parseInt(path.substring(at, at + 3), 8));
        at += 2;
      } else {
        bytes.write(escape);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
