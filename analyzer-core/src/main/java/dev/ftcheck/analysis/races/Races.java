package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All races of an execution, location by location. */
public final class Races {

  private Races() {}

  public static List<Race> of(Execution execution) {
    Privacy privacy = new Privacy(execution);
    List<Race> races = new ArrayList<>();
    for (Map.Entry<HeapLocation, List<Access>> entry : execution.accesses().entrySet()) {
      if (entry.getValue().stream().anyMatch(Access::writes)) {
        races.addAll(new LocationRaces(execution, privacy, entry.getKey(), entry.getValue()).find());
      }
    }
    return races;
  }
}
