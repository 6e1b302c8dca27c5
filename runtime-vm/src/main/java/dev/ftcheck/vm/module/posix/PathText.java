package dev.ftcheck.vm.module.posix;

import java.util.ArrayDeque;
import java.util.Deque;

/** The text side of POSIX paths: what {@code posixpath} leaves to {@code posix}. */
final class PathText {

  private PathText() {}

  /** The leading slashes that count: none, one, or exactly two. */
  private static int root(String path) {
    if (!path.startsWith("/")) {
      return 0;
    }
    return path.startsWith("//") && !path.startsWith("///") ? 2 : 1;
  }

  /** {@code posixpath.normpath}: an empty path is {@code .}. */
  static String normalise(String path) {
    int root = root(path);
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.isEmpty() || part.equals(".")) {
        continue;
      }
      boolean climbs = part.equals("..");
      if (climbs && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!climbs || root == 0) {
        parts.addLast(part);
      }
    }
    String normal = "/".repeat(root) + String.join("/", parts);
    return normal.isEmpty() ? "." : normal;
  }

  /** {@code posixpath.splitroot}: drive (always empty), root, rest. */
  static String[] splitRoot(String path) {
    int root = root(path);
    return new String[] {"", path.substring(0, root), path.substring(root)};
  }
}
