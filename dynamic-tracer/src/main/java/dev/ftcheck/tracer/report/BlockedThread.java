package dev.ftcheck.tracer.report;

import dev.ftcheck.tracer.access.Place;
import java.util.List;

/**
 * A thread of a program in which no thread can go on.
 *
 * @param thread its number
 * @param wanted what it waits for
 * @param stack where, innermost place first
 * @param locks the numbers of the locks it holds
 */
public record BlockedThread(
    int thread, DeadlockReport.Wanted wanted, List<Place> stack, List<Integer> locks) {

  public BlockedThread {
    stack = List.copyOf(stack);
    locks = List.copyOf(locks);
  }
}
