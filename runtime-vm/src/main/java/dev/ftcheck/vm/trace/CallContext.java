package dev.ftcheck.vm.trace;

import dev.ftcheck.vm.object.PyCode;

/**
 * A node of a thread's calling-context tree (Ammons, Ball, Larus: "Exploiting Hardware Performance
 * Counters with Flow and Context Sensitive Profiling", PLDI 1997): a code object and the calls that
 * led to it. A recursive call is the node of the outer one, so the tree is as deep as there are
 * code objects on a path.
 *
 * <p>Compiled code enters and leaves nodes and writes {@link #position}. Owned by its thread; other
 * threads read the final fields.
 */
public final class CallContext {

  private final ThreadTrace thread;
  private final CallContext parent;
  private final PyCode code;
  private final int callPosition;

  /** Where the code is: an index of {@code PyCode.positions}; -1 where it has not begun. */
  public int position = -1;

  private Callees callees;
  private Birth birth;

  private AccessNumbers numbers;

  CallContext(ThreadTrace thread, CallContext parent, PyCode code, int callPosition) {
    this.thread = thread;
    this.parent = parent;
    this.code = code;
    this.callPosition = callPosition;
  }

  /** The context of the running thread. */
  public static CallContext current() {
    return ThreadTrace.current().context();
  }

  /** The running code calls another one, whose context is answered. */
  public CallContext enter(PyCode callee) {
    CallContext next = callee == code ? this : find(callee);
    thread.setContext(next);
    return next;
  }

  /** The code that this one called has ended. */
  public void returned() {
    thread.setContext(this);
  }

  private CallContext find(PyCode callee) {
    if (callees == null) {
      callees = new Callees();
    }
    CallContext known = callees.get(callee, position);
    if (known != null) {
      return known;
    }
    CallContext outer = recursionOf(callee);
    CallContext next =
        outer != null ? outer : thread.entered(new CallContext(thread, this, callee, position));
    callees.put(callee, position, next);
    return next;
  }

  private CallContext recursionOf(PyCode callee) {
    for (CallContext outer = this; outer != null; outer = outer.parent) {
      if (outer.code == callee) {
        return outer;
      }
    }
    return null;
  }

  /** What an object that is made here has in the place of a shadow. */
  Birth birth() {
    boolean isEarly = !thread.isActive();
    Birth known = birth;
    if (known == null || known.position() != position || known.isEarly() != isEarly) {
      known = new Birth(thread, this, position, isEarly);
      birth = known;
    }
    return known;
  }

  /** The number of an access that is made here now. */
  int access(int kind, Lockset locks, AccessTable table) {
    if (numbers == null) {
      numbers = new AccessNumbers();
    }
    int known = numbers.get(position, kind, locks);
    if (known != AccessNumbers.NONE) {
      return known;
    }
    int number = table.add(new AccessRecord(this, position, kind, locks));
    numbers.put(position, kind, locks, number);
    return number;
  }

  /** Its thread has ended: drops what only the thread itself needs. */
  void ends() {
    CallContext root = this;
    while (root.parent != null) {
      root = root.parent;
    }
    root.forget();
  }

  private void forget() {
    numbers = null;
    birth = null;
    Callees called = callees;
    callees = null;
    if (called != null) {
      called.forEach(CallContext::forget);
    }
  }

  ThreadTrace thread() {
    return thread;
  }

  /** Who called; null for the root. */
  CallContext parent() {
    return parent;
  }

  /** The code; null for the root. */
  PyCode code() {
    return code;
  }

  /** Where in the parent's code the call is. */
  int callPosition() {
    return callPosition;
  }
}
