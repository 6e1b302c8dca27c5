package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Location;
import java.util.List;

/**
 * A thread changes state of the whole process. Immutable.
 *
 * @param what it changes, as a noun: {@code the working directory}
 * @param location the first change of it in a function
 * @param others further ones there, such as the one that brings the old value back
 */
public record ProcessChange(
    String what,
    Visit visit,
    Location location,
    List<Location> others,
    List<LockId> locks,
    Confidence confidence) {

  public ProcessChange {
    others = List.copyOf(others);
  }
}
