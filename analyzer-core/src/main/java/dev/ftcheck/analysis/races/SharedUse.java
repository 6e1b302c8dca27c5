package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.finding.Confidence;
import java.util.List;

/**
 * An object that several threads use with no lock common to all uses, although it keeps a state
 * from call to call. Immutable.
 *
 * @param name of the object, as a programmer would say it
 * @param at the use to mend
 * @param against a use that may meet it; may be {@code at} itself, on another thread
 * @param others further uses without a common lock
 */
public record SharedUse(
    HeapObject object,
    String name,
    Access at,
    Access against,
    List<Access> others,
    Confidence confidence) {

  public SharedUse {
    others = List.copyOf(others);
  }
}
