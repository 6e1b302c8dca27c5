package dev.ftcheck.cli.check;

import java.nio.file.Path;
import java.util.List;

/** The user's globs for files not to read, as globs over absolute paths. */
public final class ExcludeGlobs {

  private ExcludeGlobs() {}

  /**
   * A glob with a slash in it is relative to {@code folder}; one without is about names at any
   * depth and stays as it is.
   *
   * @param folder absolute
   */
  public static List<String> below(Path folder, List<String> globs) {
    return globs.stream().map(glob -> below(folder, glob)).toList();
  }

  private static String below(Path folder, String glob) {
    String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    return trimmed.contains("/") ? escape(folder.toString()) + "/" + trimmed : trimmed;
  }

  /** The characters that {@link java.nio.file.FileSystem#getPathMatcher} gives a meaning. */
  private static String escape(String path) {
    return path.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0");
  }
}
