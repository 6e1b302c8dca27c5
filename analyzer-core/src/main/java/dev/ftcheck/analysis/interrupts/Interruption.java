package dev.ftcheck.analysis.interrupts;

import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.finding.Location;
import java.util.List;

/**
 * A handler acquires a lock that the code it interrupts may hold.
 *
 * @param acquired the acquisition in the handler
 * @param holder an acquisition of the lock, during which the handler may run
 * @param others where the handler acquires the lock besides
 */
public record Interruption(
    Handler handler, Acquired acquired, Acquired holder, List<Location> others) {

  public Interruption {
    others = List.copyOf(others);
  }
}
