package dev.ftcheck.vm.module.sre;

/** The part of a text that a pattern is applied to: {@code pos} and {@code endpos} in range. */
record Region(int start, int end) {

  static Region whole(SearchedText text) {
    return new Region(0, text.length());
  }

  /** Both ends moved into the text, as slicing does with non-negative indices. */
  static Region clipped(SearchedText text, long start, long end) {
    int length = text.length();
    return new Region((int) Math.clamp(start, 0, length), (int) Math.clamp(end, 0, length));
  }
}
