package dev.ftcheck.vm.object;

/**
 * The text of a long str made by {@code +}: the first {@link #length} characters of a buffer that
 * only ever grows. Adding to the str that ends where the buffer ends appends in place, so that
 * {@code s += t} in a loop takes time linear in the result. The String is made when it is asked
 * for.
 *
 * <p>The buffer is shared by all strs that were made from each other and is its own lock; what is
 * before an end never changes.
 */
final class StrConcatenation {

  /** Shorter strings are copied: cheaper than a buffer. */
  static final int LEAST_LENGTH = 2048;

  private final StringBuilder buffer;
  private final int length;

  /** The String, once made. Racing threads make equal ones. */
  private String text;

  private StrConcatenation(StringBuilder buffer) {
    this.buffer = buffer;
    this.length = buffer.length();
  }

  /** A concatenation with a buffer of its own. */
  static StrConcatenation of(String first, String second) {
    return new StrConcatenation(
        new StringBuilder(2 * first.length() + second.length()).append(first).append(second));
  }

  /** This text and more; null when the buffer already goes on in another way. */
  StrConcatenation with(String more) {
    synchronized (buffer) {
      return buffer.length() == length ? new StrConcatenation(buffer.append(more)) : null;
    }
  }

  /** The number of UTF-16 units. */
  int length() {
    return length;
  }

  /** Whether the text ends with the first half of a surrogate pair. */
  boolean endsInHighSurrogate() {
    synchronized (buffer) {
      return Character.isHighSurrogate(buffer.charAt(length - 1));
    }
  }

  String text() {
    String known = text;
    if (known == null) {
      synchronized (buffer) {
        known = buffer.substring(0, length);
      }
      text = known;
    }
    return known;
  }
}
