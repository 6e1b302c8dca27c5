package dev.ftcheck.finding;

import java.util.List;

/**
 * What one thread does on its way into a finding. Immutable.
 *
 * @param thread who runs it, e.g. {@code "thread started at shop.py:31"} or {@code "any caller of
 *     Cache"}
 * @param steps from the thread's entry to the access or acquisition, at least one
 * @param stack the calls active at the last step of a run, innermost first; empty where no run was
 *     watched
 */
public record ThreadPath(String thread, List<Step> steps, List<Frame> stack) {

  public ThreadPath {
    steps = List.copyOf(steps);
    stack = List.copyOf(stack);
  }

  /** A path that no run has taken. */
  public ThreadPath(String thread, List<Step> steps) {
    this(thread, steps, List.of());
  }
}
