package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Latch;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;

/** {@code threading.Event}. */
public final class PyEvent extends PyAttributed implements SyncPoint {

  private final SyncRecord sync = SyncRecord.create();

  public static final PyType TYPE = ThreadingType.of("Event", "EventType");

  private final Latch latch = new Latch();

  PyEvent(PyType type) {
    super(type.rootShape());
  }

  static PyEvent create() {
    return new PyEvent(TYPE);
  }

  public boolean isSet() {
    boolean set = latch.isSet();
    if (set) {
      SyncEvents.eventSeen(this);
    }
    return set;
  }

  public void set() {
    SyncEvents.eventSets(this);
    latch.set();
  }

  public void clear() {
    latch.clear();
  }

  /** Waits; false when the deadline came first. */
  public boolean await(long deadline) {
    SyncEvents.waits("Event.wait");
    boolean set = latch.await(deadline);
    if (set) {
      SyncEvents.eventSeen(this);
    }
    return set;
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }
}
