package dev.ftcheck.report;

import dev.ftcheck.finding.Finding;
import java.util.Optional;

/**
 * A finding with its identity and whether it counts.
 *
 * @param fingerprint of {@link dev.ftcheck.fingerprint.StableFingerprint}; equal for defects on
 *     equal lines of one symbol
 */
public record ReportedFinding(
    Finding finding, String fingerprint, Optional<Suppression> suppression) {

  public boolean counts() {
    return suppression.isEmpty();
  }
}
