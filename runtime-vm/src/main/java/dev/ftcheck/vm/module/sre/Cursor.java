package dev.ftcheck.vm.module.sre;

/**
 * Walks over the non-overlapping matches of a pattern from left to right. An empty match may follow
 * a non-empty one directly, but not another match at the same place. Belongs to one thread at a
 * time.
 */
final class Cursor {

  private static final Runnable UNINTERRUPTED = () -> {};

  private final Matcher matcher;
  private int position;
  private boolean nonEmpty;
  private boolean exhausted;

  Cursor(PyPattern pattern, SearchedText text, Region region) {
    matcher = new Matcher(pattern.program(), text.subject(), region.end(), UNINTERRUPTED);
    position = region.start();
  }

  Matcher matcher() {
    return matcher;
  }

  /** Finds the next match; false, from then on always, if there is none. */
  boolean search() {
    return !exhausted && advance(matcher.search(position, nonEmpty));
  }

  /** Matches right where the last match ended. */
  boolean match() {
    return !exhausted && advance(matcher.matchAt(position, false, nonEmpty));
  }

  /** Matches the whole region. */
  boolean matchAll() {
    return !exhausted && advance(matcher.matchAt(position, true, nonEmpty));
  }

  private boolean advance(boolean found) {
    if (!found) {
      exhausted = true;
      return false;
    }
    nonEmpty = matcher.start() == matcher.stop();
    position = matcher.stop();
    return true;
  }
}
