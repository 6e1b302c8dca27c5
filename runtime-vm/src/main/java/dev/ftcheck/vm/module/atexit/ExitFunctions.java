package dev.ftcheck.vm.module.atexit;

import dev.ftcheck.vm.module.threading.Spread;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.traceback.UnraisableHook;
import java.util.ArrayList;
import java.util.List;

/**
 * The exit functions of one interpreter. The list is guarded by itself; no call is made under it.
 */
final class ExitFunctions {

  private record Call(PyObject function, PyTuple arguments, PyDict names) {}

  private final List<Call> calls = new ArrayList<>();

  static ExitFunctions current() {
    return Interpreter.current().state(ExitFunctions.class, ExitFunctions::new);
  }

  void add(PyObject function, PyTuple arguments, PyDict names) {
    synchronized (calls) {
      calls.add(new Call(function, arguments, names));
    }
  }

  void clear() {
    synchronized (calls) {
      calls.clear();
    }
  }

  int size() {
    synchronized (calls) {
      return calls.size();
    }
  }

  /** Removes all calls of a function that compares equal. */
  void remove(PyObject function) {
    List<Call> present;
    synchronized (calls) {
      present = List.copyOf(calls);
    }
    for (Call call : present) {
      if (Comparison.isEqualKey(function, call.function)) {
        synchronized (calls) {
          calls.removeIf(known -> known == call);
        }
      }
    }
  }

  /** Runs them, the last one first; each is removed before it runs. */
  void run() {
    for (Call call = takeLast(); call != null; call = takeLast()) {
      try {
        Spread.call(call.function, call.arguments, call.names);
      } catch (Raise raised) {
        UnraisableHook.report(
            raised.value(),
            "Exception ignored in atexit callback " + Conversions.repr(call.function).value(),
            null);
      }
    }
  }

  private Call takeLast() {
    synchronized (calls) {
      return calls.isEmpty() ? null : calls.removeLast();
    }
  }
}
