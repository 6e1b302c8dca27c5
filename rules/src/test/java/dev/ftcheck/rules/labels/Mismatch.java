package dev.ftcheck.rules.labels;

/** A line on which labels and findings disagree. */
public record Mismatch(Kind kind, String rule, String file, int line, String detail) {

  /** How they disagree. */
  public enum Kind {
    /** Expected, not found. */
    MISSING,
    /** Found, not expected. */
    UNEXPECTED,
    /** Found in spite of a label that says it is missed. */
    NO_LONGER_MISSED,
    /** Not found in spite of a label that says it is a false alarm. */
    NO_LONGER_FALSE
  }

  /** The same in a file of that folder. */
  Mismatch in(String folder) {
    return new Mismatch(kind, rule, folder + file, line, detail);
  }

  @Override
  public String toString() {
    String what =
        switch (kind) {
          case MISSING -> "expected " + rule + ", found nothing";
          case UNEXPECTED -> "found " + rule + ", expected nothing: ";
          case NO_LONGER_MISSED -> "found " + rule + ", no longer missed: make it an expect: ";
          case NO_LONGER_FALSE -> "found no " + rule + ", no longer a false alarm: make it an ok";
        };
    return file + ":" + line + ": " + what + detail;
  }
}
