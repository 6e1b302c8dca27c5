package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Root;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * All races of an execution, location by location. The main thread is one: what it alone accesses
 * is not looked at.
 */
public final class Races {

  private Races() {}

  public static List<Race> of(Execution execution) {
    Privacy privacy = new Privacy(execution);
    List<Race> races = new ArrayList<>();
    contested(
        execution,
        (place, accesses) ->
            races.addAll(new LocationRaces(execution, privacy, place, accesses).find()));
    return distinct(races);
  }

  /** How many locations have more different accesses than were compared with each other. */
  public static int crowded(Execution execution) {
    int[] count = {0};
    contested(execution, (_, all) -> count[0] += DistinctAccesses.areTooMany(all) ? 1 : 0);
    return count[0];
  }

  /** The locations that somebody changes and that the main thread does not have to itself. */
  private static void contested(
      Execution execution, BiConsumer<HeapLocation, List<Access>> consumer) {
    for (Map.Entry<HeapLocation, List<Access>> entry : execution.accesses().entrySet()) {
      if (entry.getValue().stream().anyMatch(access -> access.event().kind().mayWrite())) {
        List<Access> accesses = accesses(execution, entry);
        if (accesses.stream().anyMatch(access -> access.root().kind() != Root.Kind.MAIN)) {
          consumer.accept(entry.getKey(), accesses);
        }
      }
    }
  }

  private static List<Access> accesses(
      Execution execution, Map.Entry<HeapLocation, List<Access>> entry) {
    if (!execution.processState().includes(entry.getKey())) {
      return entry.getValue();
    }
    List<Access> all = new ArrayList<>(entry.getValue());
    all.addAll(execution.processState().byAnyCaller(entry.getValue()));
    return all;
  }

  /**
   * One race per place and name: the same code on several abstract objects is one defect, best told
   * by the lock it lacks.
   */
  private static List<Race> distinct(List<Race> races) {
    Map<List<Object>, Race> byPlace = new LinkedHashMap<>();
    for (Race race : races) {
      byPlace.merge(List.of(race.primary(), race.name()), race, Races::better);
    }
    return List.copyOf(byPlace.values());
  }

  private static Race better(Race a, Race b) {
    if (a.kind() == RaceKind.INCONSISTENT && b.kind() != RaceKind.CHECK_THEN_ACT) {
      return b.kind() == a.kind() && surer(b, a) ? b : a;
    }
    boolean lacksLock = b.kind() == RaceKind.INCONSISTENT && a.kind() != RaceKind.CHECK_THEN_ACT;
    return lacksLock || surer(b, a) ? b : a;
  }

  private static boolean surer(Race a, Race b) {
    return a.confidence().compareTo(b.confidence()) > 0;
  }
}
