package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.pointsto.UnitInstance;

/**
 * A place in the abstract heap that threads may share; objects are ids of the points-to analysis.
 */
public sealed interface HeapLocation {

  /** The object that the place is part of; -1 for a variable. */
  default int object() {
    return -1;
  }

  record Attribute(int object, String name) implements HeapLocation {}

  record Global(LinkedModule module, String name) implements HeapLocation {}

  /** A captured variable of an activation of {@code owner}. */
  record Cell(UnitInstance owner, String name) implements HeapLocation {}

  /** Elements and structure of a container. */
  record Contents(int object) implements HeapLocation {}
}
