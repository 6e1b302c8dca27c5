package dev.ftcheck.analysis.threads;

import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import java.util.ArrayList;
import java.util.List;

/** Tells how a thread gets to a place, for a report. */
public final class Explanation {

  private Explanation() {}

  /**
   * The path of the visit's root to {@code action} at {@code location}, with the locks held there.
   */
  public static ThreadPath path(Visit visit, Location location, String action, List<LockId> locks) {
    Root root = visit.context().root();
    List<Step> steps = new ArrayList<>();
    if (root.origin() != null) {
      steps.add(
          new Step(
              root.origin(),
              root.isHandler() ? "registers the handler" : "starts the thread",
              List.of()));
    }
    for (Visit at : visit.chain()) {
      if (at.caller() != null
          && !at.caller().context().unit().unit().isModel()
          && !at.context().unit().unit().isModel()) {
        Location call = at.caller().context().unit().unit().at(at.call().span());
        steps.add(
            new Step(
                call,
                "calls " + at.context().unit().unit().code().qualifiedName(),
                names(at.context().held())));
      }
    }
    steps.add(new Step(location, action, names(locks)));
    return new ThreadPath(threadName(visit), steps);
  }

  private static String threadName(Visit visit) {
    Root root = visit.context().root();
    Context entry = visit.entry().context();
    return switch (root.kind()) {
      case MAIN -> root.name();
      case STARTED -> root.name();
      case CLIENT -> "any caller of " + entry.unit().unit().code().qualifiedName();
    };
  }

  public static List<String> names(List<LockId> locks) {
    return locks.stream().map(LockId::name).toList();
  }

  /** Why two visits may be under way at once, as a sentence. */
  public static String parallel(Visit a, Visit b) {
    Root first = a.context().root();
    Root second = b.context().root();
    if (first.kind() == Root.Kind.CLIENT && second.kind() == Root.Kind.CLIENT) {
      if (first.isOfProcessState() || second.isOfProcessState()) {
        return "There is one of it in the process, and the package uses threads: any of them may"
            + " get here.";
      }
      return "The code is made for threads, so its public functions are assumed to be called"
          + " concurrently on one object.";
    }
    if (first.kind() == Root.Kind.CLIENT || second.kind() == Root.Kind.CLIENT) {
      Root started = first.kind() == Root.Kind.CLIENT ? second : first;
      return "A caller may use the object while the " + started.name() + " runs.";
    }
    if (first.equals(second)) {
      return first.isHandler()
          ? "Several threads of the server may run it at once."
          : "Several threads are started there and may run at once.";
    }
    if (first.kind() == Root.Kind.MAIN || second.kind() == Root.Kind.MAIN) {
      Root started = first.kind() == Root.Kind.MAIN ? second : first;
      return "The " + started.name() + " has not been joined at that point.";
    }
    return "Neither thread waits for the other.";
  }
}
