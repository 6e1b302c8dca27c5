package dev.ftcheck.analysis.threads;

import dev.ftcheck.finding.Location;

/**
 * A concurrent context: code enters the program here. Identity is by {@link #id}.
 *
 * @param start of a started thread the number of its {@link
 *     dev.ftcheck.analysis.flow.Spawns.Start}, -1 for the others
 * @param name as reports show it
 * @param origin where the thread is started; null for the others
 */
public record Root(int id, Kind kind, int start, String name, Location origin) {

  /** What makes the code run. */
  public enum Kind {
    /** Module bodies, and functions that nobody in the program calls: one after the other. */
    MAIN,
    /** A thread, timer or task that the program starts. */
    STARTED,
    /** Unknown callers of code that is made for threads, any number at once. */
    CLIENT
  }

  private static final String HANDLER = "thread that handles what is registered at ";

  /** A thread of a server, for what is registered or defined at that place. */
  static Root ofServer(int id, int start, Location origin) {
    String name = HANDLER + origin.path() + ":" + origin.line();
    return new Root(id, Kind.STARTED, start, name, origin);
  }

  boolean isHandler() {
    return name.startsWith(HANDLER);
  }

  private static final String ANY_THREAD = "any thread";

  /** Whoever uses state that the process has once. */
  static Root ofProcessState(int id) {
    return new Root(id, Kind.CLIENT, -1, ANY_THREAD, null);
  }

  boolean isOfProcessState() {
    return kind == Kind.CLIENT && name.equals(ANY_THREAD);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Root root && root.id == id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}
