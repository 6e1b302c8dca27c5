package dev.ftcheck.analysis.threads;

import java.util.regex.Pattern;

/** Code of tests, which a runner runs one after the other, whatever they test. */
public final class TestCode {

  private static final Pattern TEST =
      Pattern.compile("(^|/)(tests?|testing)/|(^|/)(test_[^/]*|[^/]*_test|conftest)\\.py$");

  private TestCode() {}

  /** Whether a file is one of tests, by its path. */
  public static boolean is(String path) {
    return TEST.matcher(path).find();
  }
}
