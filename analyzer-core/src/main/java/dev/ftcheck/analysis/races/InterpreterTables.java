package dev.ftcheck.analysis.races;

import dev.ftcheck.analysis.flow.AccessKind;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.finding.Confidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks over containers of the interpreter, which other threads change without naming them. */
public final class InterpreterTables {

  /**
   * One of them.
   *
   * @param name of the container, as a programmer would say it
   * @param changedBy what changes the container: {@code any import}
   */
  public record Walk(Access at, String name, String changedBy, Confidence confidence) {}

  private InterpreterTables() {}

  /** Those that meet a second thread, as far as the program shows; one per function. */
  public static List<Walk> of(Execution execution) {
    Map<LinkedUnit, Walk> found = new LinkedHashMap<>();
    for (Map.Entry<HeapLocation, List<Access>> entry : execution.accesses().entrySet()) {
      String changedBy = changedBy(execution, entry.getKey());
      if (changedBy != null) {
        for (Access access : entry.getValue()) {
          if (access.event().kind() == AccessKind.ITERATE && meetsThreads(access)) {
            String name = execution.naming().of(access.event().place(), access.visit().context());
            Confidence confidence = access.visit().isVague() ? Confidence.LOW : Confidence.MEDIUM;
            found.merge(
                access.unit(),
                new Walk(access, name, changedBy, confidence),
                (a, b) -> b.confidence().compareTo(a.confidence()) > 0 ? b : a);
          }
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static String changedBy(Execution execution, HeapLocation place) {
    LinkedClass cls =
        place instanceof HeapLocation.Contents(int object)
            ? execution.pointsTo().object(object).instanceClass()
            : null;
    return cls == null
        ? null
        : cls.trait(Trait.ChangedBy.class).map(Trait.ChangedBy::what).orElse(null);
  }

  private static boolean meetsThreads(Access access) {
    return access.root().kind() != Root.Kind.MAIN || !access.running().isEmpty();
  }
}
