package dev.ftcheck.vm.syntax.error;

import java.util.ArrayList;
import java.util.List;

/**
 * What an item has read.
 *
 * @param label the name that the grammar gives it, or null
 * @param from the number of its first token
 * @param to the number behind its last token
 */
record ReadNode(String label, int from, int to, List<ReadNode> parts) {

  static final String TOKEN = "token";

  static ReadNode token(int at) {
    return new ReadNode(TOKEN, at, at + 1, List.of());
  }

  /** The nodes with a name that are right below this one, whatever is between. */
  List<ReadNode> named() {
    List<ReadNode> found = new ArrayList<>();
    collect(found);
    return found;
  }

  private void collect(List<ReadNode> found) {
    for (ReadNode part : parts) {
      if (part.label == null) {
        part.collect(found);
      } else if (!part.label.equals(TOKEN)) {
        found.add(part);
      }
    }
  }

  ReadNode lastNamed() {
    List<ReadNode> named = named();
    return named.isEmpty() ? this : named.getLast();
  }
}
