package dev.ftcheck.tracer.report;

import dev.ftcheck.tracer.access.RaceReport;
import java.util.function.Supplier;

/** Who is told what a checked run shows. Called by any thread. */
public interface DetectionListener {

  /**
   * The program begins.
   *
   * @param soFar makes a report of what was seen until then, at any time and in any thread
   */
  void begins(Supplier<RunReport> soFar);

  /**
   * A pair of source places raced for the first time, while the program runs on. The report holds
   * nothing but this race, the threads and the locks.
   */
  void race(RaceReport race, RunReport soFar);

  /**
   * No thread of a circle, or none at all, will go on: the run is over, and the program will not
   * end by itself.
   */
  void stuck(RunReport report);

  /** The program has ended. */
  void ended(RunReport report);
}
