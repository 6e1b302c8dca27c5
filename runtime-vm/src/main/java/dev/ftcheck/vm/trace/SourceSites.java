package dev.ftcheck.vm.trace;

import dev.ftcheck.source.Span;
import dev.ftcheck.tracer.access.AccessKind;
import dev.ftcheck.tracer.access.Place;
import java.util.HashMap;
import java.util.Map;

/** What the source says of the places of accesses. Not thread-safe. */
final class SourceSites {

  /**
   * A place of an access.
   *
   * @param read what a read there is
   * @param write what a write there is
   * @param name of the variable; empty for none
   * @param decision the line and column of a test of the same location that guards the access; null
   *     for none
   * @param isChecked whether that test is in the same innermost {@code with} block
   */
  record Site(AccessKind read, AccessKind write, String name, Span decision, boolean isChecked) {

    /** A place that no source is known of: an operation of a built-in. */
    static final Site UNKNOWN = new Site(AccessKind.ATOMIC, AccessKind.ATOMIC, "", null, false);

    AccessKind kind(boolean writes) {
      return writes ? write : read;
    }

    /** The place of the test, in the function of the access. */
    Place decision(Place access) {
      return decision == null
          ? null
          : new Place(access.file(), access.function(), decision.line(), decision.column() + 1);
    }
  }

  private final Map<String, SourceFileSites> files = new HashMap<>();

  /** The variable or attribute that the value of an expression is assigned to; empty for none. */
  String nameOf(String file, Span span) {
    return files.computeIfAbsent(file, SourceFileSites::of).nameOf(span);
  }

  /** The site of an instruction; {@link Site#UNKNOWN} where the source cannot be read. */
  Site at(String file, Span span) {
    return files.computeIfAbsent(file, SourceFileSites::of).at(span);
  }
}
