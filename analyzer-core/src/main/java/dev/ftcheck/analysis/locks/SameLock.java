package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.flow.Held;
import dev.ftcheck.analysis.flow.Path;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Visit;

/**
 * Decides whether a lock that is held and one that is acquired, with the same abstract lock, are
 * one lock or those of two objects.
 */
public final class SameLock {

  private SameLock() {}

  /** Whether the thread certainly holds the very lock it acquires. */
  public static boolean isSame(Acquired acquired, LockId lock, Execution execution) {
    if (lock.scope() == LockId.Scope.ONE) {
      return true;
    }
    return compare(acquired, lock, execution) == Answer.SAME;
  }

  /** Whether the two are reached in different ways, so that they may belong to two objects. */
  static boolean differ(Acquired acquired, LockId lock, Execution execution) {
    return compare(acquired, lock, execution) == Answer.DIFFERENT;
  }

  private enum Answer {
    SAME,
    DIFFERENT,
    UNKNOWN
  }

  private static Answer compare(Acquired acquired, LockId lock, Execution execution) {
    Path path = acquired.event().lock().path();
    Event event = acquired.event();
    for (Visit visit = acquired.visit(); visit != null; visit = visit.caller()) {
      for (Held held : event.point().held()) {
        if (execution.locks().of(held.lock(), visit.context()).equals(lock)) {
          if (path == null) {
            return Answer.UNKNOWN;
          }
          return held.lock().path().equals(path) ? Answer.SAME : Answer.DIFFERENT;
        }
      }
      event = visit.call();
      if (event == null) {
        return Answer.UNKNOWN;
      }
      path = inCaller(path, event);
    }
    return Answer.UNKNOWN;
  }

  /**
   * How a path that starts at the receiver reads where the method is called, {@code
   * Base.method(self)} included; null where that is not known.
   */
  private static Path inCaller(Path path, Event event) {
    if (path == null || !(event instanceof Event.Invocation call)) {
      return null;
    }
    boolean ofBase =
        call.receiver() != null
            && !call.arguments().isEmpty()
            && call.receiver().path().root() instanceof Path.Global
            && call.arguments().getFirst().path().equals(new Path.Parameter(0));
    return switch (path.root()) {
      case Path.Parameter(int index) when index == 0 && ofBase -> path;
      case Path.Parameter(int index) when index == 0 && call.receiver() != null ->
          path.rebase(call.receiver().path());
      case Path.Parameter(int index)
          when call.receiver() == null && index < call.arguments().size() ->
          path.rebase(call.arguments().get(index).path());
      case Path.Global _ -> path;
      case Path.Parameter _, Path.Cell _, Path.Fresh _, Path.Field _, Path.Element _ -> null;
    };
  }
}
