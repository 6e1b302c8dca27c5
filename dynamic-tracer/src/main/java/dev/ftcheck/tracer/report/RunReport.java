package dev.ftcheck.tracer.report;

import dev.ftcheck.tracer.access.RaceReport;
import java.util.List;
import java.util.Map;

/**
 * All that a checked run showed. Immutable.
 *
 * @param races by file and line
 * @param deadlocks seen ones first, then predicted ones
 * @param stall what all threads waited for when none could go on, without a cycle; empty for none
 * @param misuses of threads, conditions and futures
 * @param threads the threads by number
 * @param locks the names of locks by number, as a programmer would say them: {@code Lock created at
 *     shop.py:12}
 * @param coverage how much ran
 */
public record RunReport(
    List<RaceReport> races,
    List<DeadlockReport> deadlocks,
    List<BlockedThread> stall,
    List<MisuseReport> misuses,
    Map<Integer, ThreadOrigin> threads,
    Map<Integer, String> locks,
    Coverage coverage) {

  public RunReport {
    races = List.copyOf(races);
    deadlocks = List.copyOf(deadlocks);
    stall = List.copyOf(stall);
    misuses = List.copyOf(misuses);
    threads = Map.copyOf(threads);
    locks = Map.copyOf(locks);
  }
}
