package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.finding.Location;
import java.util.List;

/**
 * What a task does, as far as it can be followed.
 *
 * @param functions how many functions of the program it runs
 * @param computes it has arithmetic or loops
 * @param waits it sleeps, reads, writes, or waits for something else
 * @param waitsForQueue it waits for a queue or for another process's message, nothing else
 *     considered
 * @param callsUnknown it calls something that is not part of the analysed files and has no model
 * @param changesProcess it changes what belongs to the process: the working directory, signal
 *     handlers, the environment
 * @param changes what it changes of the program's global state
 */
public record Workload(
    int functions,
    boolean computes,
    boolean waits,
    boolean waitsForQueue,
    boolean callsUnknown,
    boolean changesProcess,
    List<Change> changes) {

  public Workload {
    changes = List.copyOf(changes);
  }

  /** A change of a module-level name, a class attribute or something below one. */
  public record Change(String name, Location location) {}
}
