package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.Parking;

/** Behaviour of {@code threading.Condition} ("Condition objects", library reference). */
@BuiltinType("Condition")
final class ConditionType {

  private static final double NANOS = 1e9;

  private ConditionType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyCondition(type);
  }

  @PyMethod(value = "__init__", signature = "(lock=None)")
  static void initialise(PyCondition self, PyObject lock) {
    if (lock != null && lock != PyNone.NONE) {
      self.setLock(lock);
    }
  }

  @PyGetter("_lock")
  static PyObject lock(PyCondition self) {
    return self.lock();
  }

  /** As many entries as threads wait. */
  @PyGetter("_waiters")
  static PyObject waiters(PyCondition self) {
    PyList list = new PyList();
    for (int i = self.waiters().size(); i > 0; i--) {
      list.add(PyNone.NONE);
    }
    return list;
  }

  @PyGetter("acquire")
  static PyObject acquire(PyCondition self) {
    return Attributes.get(self.lock(), "acquire");
  }

  @PyGetter("release")
  static PyObject release(PyCondition self) {
    return Attributes.get(self.lock(), "release");
  }

  @PyGetter("locked")
  static PyObject locked(PyCondition self) {
    return Attributes.get(self.lock(), "locked");
  }

  @PyMethod("__enter__")
  static PyObject enter(PyCondition self) {
    return Attributes.get(self.lock(), "__enter__").call0();
  }

  @PyMethod(value = "__exit__", signature = "(*args)")
  static PyObject exit(PyCondition self, PyObject[] arguments) {
    return Attributes.get(self.lock(), "__exit__").callN(arguments.clone());
  }

  @PyMethod("_is_owned")
  static boolean isOwned(PyCondition self) {
    return self.isOwned();
  }

  @PyMethod("_release_save")
  static PyObject releaseSave(PyCondition self) {
    return self.releaseSave();
  }

  @PyMethod("_acquire_restore")
  static void acquireRestore(PyCondition self, PyObject state) {
    self.acquireRestore(state);
  }

  @PyMethod(value = "wait", signature = "(timeout=None)")
  static boolean await(PyCondition self, PyObject timeout) {
    return self.await(Timeouts.ofWait(timeout));
  }

  @PyMethod(value = "wait_for", signature = "(predicate, timeout=None)")
  static PyObject waitFor(PyCondition self, PyObject predicate, PyObject timeout) {
    PyStr method = PyStr.interned("wait");
    PyObject result = predicate.call0();
    long deadline = Timeouts.ofWait(timeout);
    while (!Truth.of(result)) {
      if (deadline == Parking.NEVER) {
        Attributes.get(self, method).call1(PyNone.NONE);
      } else if (Parking.isOver(deadline)) {
        break;
      } else {
        double left = (deadline - System.nanoTime()) / NANOS;
        Attributes.get(self, method).call1(new PyFloat(left));
      }
      result = predicate.call0();
    }
    return result;
  }

  @PyMethod(value = "notify", signature = "(n=1)")
  static void wake(PyCondition self, PyObject number) {
    self.wake(number == null ? 1 : Conversions.toLong(number));
  }

  @PyMethod("notify_all")
  static void wakeAll(PyCondition self) {
    self.wake(Long.MAX_VALUE);
  }

  @PyMethod("notifyAll")
  static void oldWakeAll(PyCondition self) {
    Deprecation.renamed("notifyAll", "notify_all");
    self.wake(Long.MAX_VALUE);
  }

  @PyMethod("_at_fork_reinit")
  static void reset(PyCondition self) {
    Attributes.get(self.lock(), "_at_fork_reinit").call0();
    self.waiters().clear();
  }

  @PyMethod("__repr__")
  static String repr(PyCondition self) {
    return "<Condition(%s, %d)>"
        .formatted(Conversions.str(self.lock()).value(), self.waiters().size());
  }
}
