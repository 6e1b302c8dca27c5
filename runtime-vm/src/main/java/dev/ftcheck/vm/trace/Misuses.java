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
      MisuseKind kind, int thread, CallContext context, int position, String type, Birth birth) {}

  private final List<Seen> seen = new CopyOnWriteArrayList<>();

  /** The exception types of the futures that failed and that nobody looked at yet. */
  private final Map<SyncRecord, String> failed = new ConcurrentHashMap<>();

  void add(MisuseKind kind, int thread, CallContext context, PyObject object) {
    if (seen.size() < MOST) {
      Birth birth =
          object instanceof SyncPoint point && point.syncRecord() != null
              ? point.syncRecord().birth()
              : object instanceof Traceable known && known.shadow() instanceof Birth made
                  ? made
                  : null;
      seen.add(new Seen(kind, thread, context, context.position, object.type().name(), birth));
    }
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
