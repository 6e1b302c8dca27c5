package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.types.traceback.UnraisableHook;

/** The function that a thread of {@code _thread} runs. */
record ThreadBody(PyObject function, PyTuple arguments, PyDict names) implements Runnable {

  @Override
  public void run() {
    try {
      call();
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.SYSTEM_EXIT)) {
        UnraisableHook.report(
            raised.value(),
            "Exception ignored in thread started by " + Conversions.repr(function).value(),
            null);
      }
    }
  }

  private void call() {
    if (names == null || names.size() == 0) {
      function.callN(arguments.items.clone());
      return;
    }
    PyStr[] keys = names.keys().stream().map(key -> (PyStr) key).toArray(PyStr[]::new);
    int given = arguments.size();
    PyObject[] all = new PyObject[given + keys.length];
    System.arraycopy(arguments.items, 0, all, 0, given);
    for (int i = 0; i < keys.length; i++) {
      all[given + i] = names.get(keys[i]);
    }
    function.callKeywords(all, keys);
  }
}
