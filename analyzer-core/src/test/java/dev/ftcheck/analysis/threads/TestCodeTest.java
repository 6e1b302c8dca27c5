package dev.ftcheck.analysis.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TestCodeTest {

  /** What the documentation says of the code of tests, as one expression. */
  private static final Pattern DOCUMENTED =
      Pattern.compile("(^|/)(tests?|testing)/|(^|/)(test_[^/]*|[^/]*_test|conftest)\\.py$");

  @Test
  void folders_and_files_of_tests_are_known_by_their_whole_names() {
    for (String folder :
        List.of(
            "", "a/", "/", "test/", "tests/b/", "a/testing/", "testers/", "mytest/", "test_a/")) {
      for (String file :
          List.of(
              "shop.py",
              "test_.py",
              "test_a.py",
              "a_test.py",
              "_test.py",
              "conftest.py",
              "test.py",
              "test",
              "myconftest.py",
              "test_a.pyw",
              "tests.py",
              "attest_a.py",
              "")) {
        String path = folder + file;
        assertEquals(DOCUMENTED.matcher(path).find(), TestCode.is(path), path);
      }
    }
  }
}
