package dev.ftcheck.finding;

import java.util.List;

/**
 * One step of a thread's path to an access or acquisition. Immutable.
 *
 * @param location where
 * @param action what happens there, e.g. {@code "calls Cache.put"} or {@code "writes Cache.hits"}
 * @param locksHeld the locks held when it happens, named as a programmer would, outermost first
 */
public record Step(Location location, String action, List<String> locksHeld) {

  public Step {
    locksHeld = List.copyOf(locksHeld);
  }
}
