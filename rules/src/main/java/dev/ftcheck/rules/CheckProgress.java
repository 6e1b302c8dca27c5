package dev.ftcheck.rules;

import dev.ftcheck.analysis.PhaseTimes;

/**
 * Told how far a run is. Implementations are called from several threads at once and return at
 * once.
 */
public interface CheckProgress {

  /** {@code files} files will be read. */
  void started(int files);

  /** One more file has its facts. */
  void fileDone();

  /** All files are read; {@code phase} begins, e.g. {@code "linking"}. */
  void phase(String phase);

  /** Where the time of the run's phases is kept. */
  default PhaseTimes times() {
    return PhaseTimes.off();
  }
}
