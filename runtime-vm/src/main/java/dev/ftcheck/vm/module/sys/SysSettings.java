package dev.ftcheck.vm.module.sys;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What {@code sys} lets a program set, per interpreter. Any thread may read and set. */
public final class SysSettings {

  static final int LEAST_MAX_DIGITS = 640;
  private static final int DEFAULT_MAX_DIGITS = 4300;
  private static final double DEFAULT_SWITCH_INTERVAL = 0.005;

  private volatile double switchInterval = DEFAULT_SWITCH_INTERVAL;
  private volatile int maxDigits = DEFAULT_MAX_DIGITS;
  private volatile int originDepth;
  private final List<PyObject> auditHooks = new CopyOnWriteArrayList<>();

  double switchInterval() {
    return switchInterval;
  }

  void setSwitchInterval(double seconds) {
    switchInterval = seconds;
  }

  int originDepth() {
    return originDepth;
  }

  void setOriginDepth(int depth) {
    originDepth = depth;
  }

  /** The longest decimal text of an int; 0 for no limit. */
  public int maxDigits() {
    return maxDigits;
  }

  void setMaxDigits(int digits) {
    maxDigits = digits;
  }

  void addAuditHook(PyObject hook) {
    auditHooks.add(hook);
  }

  void audit(PyObject event, PyObject[] arguments) {
    if (!auditHooks.isEmpty()) {
      PyTuple values = PyTuple.of(arguments);
      auditHooks.forEach(hook -> hook.call2(event, values));
    }
  }

  /** Raises an event that the VM itself audits. */
  public void audit(String event, PyObject... arguments) {
    audit(PyStr.interned(event), arguments);
  }
}
