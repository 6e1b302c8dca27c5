package dev.ftcheck.tracer.report;

import dev.ftcheck.tracer.access.Place;
import java.util.List;

/**
 * A concurrency object used as its documentation forbids, or left behind.
 *
 * @param kind what is wrong
 * @param thread the number of the thread that did it
 * @param stack where, innermost place first; where a thread was started, a future submitted
 * @param subject the object as a programmer would say it: {@code Condition created at shop.py:9}
 * @param detail for {@link MisuseKind#LOST_EXCEPTION} the exception's type and text; else empty
 * @param count how often it happened there
 */
public record MisuseReport(
    MisuseKind kind, int thread, List<Place> stack, String subject, String detail, long count) {

  public MisuseReport {
    stack = List.copyOf(stack);
  }
}
