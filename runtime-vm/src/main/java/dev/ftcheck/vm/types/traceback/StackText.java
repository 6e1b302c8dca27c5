package dev.ftcheck.vm.types.traceback;

import java.util.ArrayList;
import java.util.List;

/** The frames of a printed traceback; more than three equal ones in a row are counted. */
final class StackText {

  private static final int SHOWN_REPEATS = 3;

  private StackText() {}

  /** A text per frame, or per count of frames left out, outermost first. */
  static List<String> of(List<FrameEntry> entries, SourceLines source) {
    List<String> texts = new ArrayList<>();
    FrameEntry last = null;
    int count = 0;
    for (FrameEntry entry : entries) {
      if (!entry.repeats(last)) {
        addCount(texts, count);
        last = entry;
        count = 0;
      }
      count++;
      if (count <= SHOWN_REPEATS) {
        texts.add(FrameText.of(entry, source));
      }
    }
    addCount(texts, count);
    return texts;
  }

  private static void addCount(List<String> texts, int count) {
    int hidden = count - SHOWN_REPEATS;
    if (hidden > 0) {
      texts.add(
          "  [Previous line repeated %d more time%s]\n".formatted(hidden, hidden > 1 ? "s" : ""));
    }
  }
}
