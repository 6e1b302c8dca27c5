package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.access.Place;
import java.nio.file.Path;
import java.util.List;

/**
 * The code that is trusted: the standard library. What it does to a program's objects counts as
 * done by the program at the place that called it.
 */
final class Library {

  private static final String FROZEN = "<frozen ";

  private final String folder;

  Library(Path folder) {
    this.folder = folder.toString() + "/";
  }

  boolean has(String file) {
    return file.startsWith(folder) && !file.contains("/site-packages/") || file.startsWith(FROZEN);
  }

  /** A stack from the program's own innermost place on; empty where it has none. */
  List<Place> withoutInnermost(List<Place> stack) {
    int own = 0;
    while (own < stack.size() && has(stack.get(own).file())) {
      own++;
    }
    return stack.subList(own, stack.size());
  }
}
