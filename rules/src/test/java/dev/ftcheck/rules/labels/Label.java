package dev.ftcheck.rules.labels;

/**
 * What a comment of a test program says about its line.
 *
 * @param file as findings name it
 * @param line 1-based
 * @param reason of a miss or a false alarm; empty for the others
 */
public record Label(Kind kind, String rule, String file, int line, String reason) {

  /** The grammar's words. */
  public enum Kind {
    /** {@code # expect: FT101}: this finding. */
    EXPECT("expect"),
    /** {@code # expect-missed: FT104 why}: a defect that is not found yet. */
    EXPECT_MISSED("expect-missed"),
    /** {@code # expect-later: FT206}: a defect for a rule that is not there yet. */
    EXPECT_LATER("expect-later"),
    /** {@code # expect-false: FT105 why}: a known false alarm. */
    EXPECT_FALSE("expect-false"),
    /** {@code # ok: FT104}: must stay silent. */
    OK("ok");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }
}
