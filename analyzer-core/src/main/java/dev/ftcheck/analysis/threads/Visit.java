package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.flow.Event;
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
  private final int length;

  Visit(Context context, Visit caller, Event call, boolean vague) {
    this.context = context;
    this.caller = caller;
    this.call = call;
    this.vague = vague;
    this.length = caller == null ? 1 : caller.length + 1;
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

  /** How many visits there are from the root's entry to this one, both included. */
  public int length() {
    return length;
  }

  /** The root's entry. */
  public Visit entry() {
    Visit at = this;
    while (at.caller != null) {
      at = at.caller;
    }
    return at;
  }

  /** From the root's entry to this visit. */
  public List<Visit> chain() {
    Visit[] chain = new Visit[length];
    for (Visit at = this; at != null; at = at.caller) {
      chain[at.length - 1] = at;
    }
    return List.of(chain);
  }
}
