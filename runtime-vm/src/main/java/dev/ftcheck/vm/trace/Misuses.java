package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.report.MisuseKind;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The misuses of a run. Thread-safe. */
final class Misuses {

  /** Misuses and failed futures beyond this number are left out. */
  private static final int MOST = 10_000;

  /**
   * A misuse.
   *
   * @param type of the object
   * @param birth where the object was made; null for unknown
   */
  record Seen(
      MisuseKind kind, int thread, CallContext context, int position, String type, Birth birth) {

    boolean isAtPlaceOf(Seen other) {
      return kind == other.kind
          && context.code() == other.context.code()
          && position == other.position;
    }
  }

  private final List<Seen> seen = new CopyOnWriteArrayList<>();

  /** The exception types of the futures that failed and that nobody looked at yet. */
  private final Map<SyncRecord, String> failed = new ConcurrentHashMap<>();

  /** Answers the misuse if it was not seen at that instruction before; null if it was. */
  Seen add(MisuseKind kind, int thread, CallContext context, PyObject object) {
    Seen added = null;
    if (seen.size() < MOST) {
      Birth birth =
          object instanceof SyncPoint point && point.syncRecord() != null
              ? point.syncRecord().birth()
              : object instanceof Traceable known && known.shadow() instanceof Birth made
                  ? made
                  : null;
      Seen misuse = new Seen(kind, thread, context, context.position, object.type().name(), birth);
      boolean isKnown = seen.stream().anyMatch(misuse::isAtPlaceOf);
      seen.add(misuse);
      added = isKnown ? null : misuse;
    }
    return added;
  }

  void failed(SyncRecord future, PyObject raised) {
    if (failed.size() < MOST && raised instanceof PyBaseException exception) {
      failed.put(future, exception.type().name());
    }
  }

  void seen(SyncRecord future) {
    failed.remove(future);
  }

  List<Seen> all() {
    return seen;
  }

  Map<SyncRecord, String> lost() {
    return failed;
  }
}
