package dev.ftcheck.analysis.threads;

/** Code of tests, which a runner runs one after the other, whatever they test. */
public final class TestCode {

  private TestCode() {}

  /** Whether a file is one of tests, by its path. Asked very often: no regular expression. */
  public static boolean is(String path) {
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      if (isFolder(path, start, end - start)) {
        return true;
      }
      start = end + 1;
    }
    return isFile(path.substring(start));
  }

  private static boolean isFolder(String path, int start, int length) {
    return switch (length) {
      case 4 -> path.startsWith("test", start);
      case 5 -> path.startsWith("tests", start);
      case 7 -> path.startsWith("testing", start);
      default -> false;
    };
  }

  private static boolean isFile(String name) {
    return name.endsWith("_test.py")
        || name.equals("conftest.py")
        || name.startsWith("test_") && name.endsWith(".py");
  }
}
