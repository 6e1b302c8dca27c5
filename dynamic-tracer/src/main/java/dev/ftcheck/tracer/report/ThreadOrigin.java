package dev.ftcheck.tracer.report;

import dev.ftcheck.tracer.access.Place;
import java.util.List;

/**
 * Where a thread comes from.
 *
 * @param number of the thread, never used again; 0 is the main thread
 * @param name as the program named it
 * @param started where it was started, innermost place first; empty for the main thread and for
 *     threads that the runtime started
 * @param starter the thread that started it; -1 for the main thread
 */
public record ThreadOrigin(int number, String name, List<Place> started, int starter) {

  public ThreadOrigin {
    started = List.copyOf(started);
  }
}
