package dev.ftcheck.analysis.flow;

import java.util.function.UnaryOperator;

/**
 * The states in which control leaves a piece of code other than at its end; null for a way that is
 * not taken.
 */
final class Exits {

  State raised;
  State returned;
  State broken;
  State continued;

  /**
   * Adds what leaves {@code inner} to these exits, changed by {@code passing} on the way (a {@code
   * finally}, the end of a {@code with}).
   */
  void passOn(Exits inner, boolean withRaised, UnaryOperator<State> passing) {
    if (withRaised && inner.raised != null) {
      raised = State.join(raised, passing.apply(inner.raised));
    }
    if (inner.returned != null) {
      returned = State.join(returned, passing.apply(inner.returned));
    }
    if (inner.broken != null) {
      broken = State.join(broken, passing.apply(inner.broken));
    }
    if (inner.continued != null) {
      continued = State.join(continued, passing.apply(inner.continued));
    }
  }
}
