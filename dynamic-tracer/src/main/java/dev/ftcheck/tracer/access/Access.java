package dev.ftcheck.tracer.access;

import java.util.List;
import java.util.Set;

/**
 * An access of a location, as it is told to people.
 *
 * @param kind what it does
 * @param writes whether it changes the location
 * @param thread the accessing thread's number, never used again
 * @param stack where it happens, innermost place first; never empty
 * @param locks the numbers of the locks held
 * @param decision the earlier read of the same location by the same call on whose result this
 *     access depends ({@code if k not in d: d[k] = v}); null for none
 */
public record Access(
    AccessKind kind,
    boolean writes,
    int thread,
    List<Place> stack,
    Set<Integer> locks,
    Place decision) {

  public Access {
    stack = List.copyOf(stack);
    locks = Set.copyOf(locks);
    if (stack.isEmpty()) {
      throw new IllegalArgumentException("an access happens somewhere");
    }
  }

  public Place place() {
    return stack.getFirst();
  }
}
