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
   */
  record Site(AccessKind read, AccessKind write, String name, Span decision) {

    /** A place that no source is known of: an operation of a built-in. */
    static final Site UNKNOWN = new Site(AccessKind.ATOMIC, AccessKind.ATOMIC, "", null);

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

  /** The site of an instruction; {@link Site#UNKNOWN} where the source cannot be read. */
  Site at(String file, Span span) {
    return files.computeIfAbsent(file, SourceFileSites::of).at(span);
  }
}
