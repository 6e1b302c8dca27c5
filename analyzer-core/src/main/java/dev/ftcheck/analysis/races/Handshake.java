package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import java.util.Set;

/**
 * Order by events and barriers: what happens before a signal is ordered before what follows the
 * wait for it.
 */
final class Handshake {

  private Handshake() {}

  /**
   * Whether {@code first} is followed by a signal, given once, that {@code second} has waited for.
   */
  static boolean ordered(Access first, Access second, Execution execution) {
    boolean oneUnit = first.visit().context().unit() == second.visit().context().unit();
    if (oneUnit && first.event().point().isOtherPhase(second.event().point())) {
      return true;
    }
    Set<Integer> waited = second.event().point().waited();
    if (waited.isEmpty()) {
      return false;
    }
    Set<Integer> signals = execution.flows().of(first.visit().context().unit()).signals();
    Set<Integer> before = first.event().point().signalled();
    return waited.stream().anyMatch(object -> signals.contains(object) && !before.contains(object));
  }
}
