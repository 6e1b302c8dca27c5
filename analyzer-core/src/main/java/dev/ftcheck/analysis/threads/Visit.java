package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * The first, and so shortest, way on which a root was found to reach a context. Identity is by
 * object.
 */
public final class Visit {

  private final Context context;
  private final Visit caller;
  private final Event call;
  private final boolean vague;

  Visit(Context context, Visit caller, Event call, boolean vague) {
    this.context = context;
    this.caller = caller;
    this.call = call;
    this.vague = vague;
  }

  public Context context() {
    return context;
  }

  /** Null at the root's entry. */
  public Visit caller() {
    return caller;
  }

  /** The event of the caller that leads here; null at the root's entry. */
  public Event call() {
    return call;
  }

  /**
   * Whether some call on the way may run so many different functions that it tells little about
   * this one.
   */
  public boolean isVague() {
    return vague;
  }

  /** From the root's entry to this visit. */
  public List<Visit> chain() {
    List<Visit> chain = new ArrayList<>();
    for (Visit at = this; at != null; at = at.caller) {
      chain.addFirst(at);
    }
    return chain;
  }
}
