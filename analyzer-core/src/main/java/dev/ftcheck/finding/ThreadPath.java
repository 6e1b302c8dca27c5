package dev.ftcheck.finding;

import java.util.List;

/**
 * What one thread does on its way into a finding. Immutable.
 *
 * @param thread who runs it, e.g. {@code "thread started at shop.py:31"} or {@code "any caller of
 *     Cache"}
 * @param steps from the thread's entry to the access or acquisition, at least one
 */
public record ThreadPath(String thread, List<Step> steps) {

  public ThreadPath {
    steps = List.copyOf(steps);
  }
}
