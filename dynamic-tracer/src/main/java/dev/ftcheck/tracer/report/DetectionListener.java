package dev.ftcheck.tracer.report;

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
   * A pair of source places raced for the first time, or an object was misused at a place, while
   * the program runs on. The report holds nothing but this, the threads and the locks.
   */
  void found(RunReport only);

  /**
   * No thread of a circle, or none at all, will go on: the run is over, and the program will not
   * end by itself.
   */
  void stuck(RunReport report);

  /** The program has ended. */
  void ended(RunReport report);

  /**
   * The program ends the process at once, as {@code os._exit} does.
   *
   * @param status that it wants
   * @return the status to end the process with
   */
  int exits(RunReport report, int status);
}
