package dev.ftcheck.analysis.threads;

/**
 * An abstract lock. Two acquisitions with equal ids are taken to be of the same lock where they
 * guard the same object.
 *
 * @param key what tells it apart
 * @param name as a programmer would say it, e.g. {@code Cache._lock}
 * @param object its object id; -1 where only its name is known
 * @param family the same for the locks that different objects have in the same attribute
 */
public record LockId(
    String key,
    String name,
    Scope scope,
    boolean reentrant,
    boolean counting,
    int object,
    String family) {

  /** How many locks the id stands for. */
  public enum Scope {
    /** Module or class level, or a local of a function that runs once. */
    ONE,
    /** One per object that holds it in an attribute. */
    PER_OBJECT,
    /** A new one in every call: excludes nobody. */
    PER_CALL,
    /** Taken out of a container or returned by a call: one of several. */
    ONE_OF_MANY
  }

  /** Whether holding it keeps others out: a semaphore that admits several does not. */
  public boolean guards() {
    return scope != Scope.PER_CALL && !counting;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LockId lock && lock.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
