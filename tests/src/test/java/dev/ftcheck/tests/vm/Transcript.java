package dev.ftcheck.tests.vm;

/**
 * What a run of a program left behind.
 *
 * @param out the standard output
 * @param err the standard error
 * @param code the exit code
 */
record Transcript(String out, String err, int code) {

  /** Whether a run that should give this gave the other. */
  boolean isMetBy(Transcript actual) {
    return out.equals(actual.out) && code == actual.code && isErrMetBy(actual);
  }

  /** Every difference of a run that should have given this, for people. */
  String differenceFrom(Transcript actual) {
    StringBuilder text = new StringBuilder();
    if (code != actual.code) {
      text.append("exit code ")
          .append(actual.code)
          .append(" instead of ")
          .append(code)
          .append('\n');
    }
    if (!out.equals(actual.out)) {
      text.append("stdout (- CPython, + VM):\n").append(LineDiff.of(out, actual.out));
    }
    if (!isErrMetBy(actual)) {
      text.append("stderr (- CPython, + VM):\n").append(LineDiff.of(err, actual.err));
    } else if (err.isEmpty() && !actual.err.isEmpty()) {
      text.append("stderr:\n").append(actual.err);
    }
    return text.toString();
  }

  private boolean isErrMetBy(Transcript actual) {
    return err.isEmpty() || err.equals(actual.err);
  }
}
