package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.List;

/** {@code function(*arguments, **names)}. */
public final class Spread {

  private Spread() {}

  /** Calls with any iterable and any mapping. */
  public static PyObject call(PyObject function, PyObject arguments, PyObject names) {
    PyObject[] positional = Iteration.toArray(arguments);
    if (names.getClass() == PyDict.class && ((PyDict) names).size() == 0) {
      return function.callN(positional);
    }
    List<PyObject> keys =
        names.getClass() == PyDict.class
            ? ((PyDict) names).keys()
            : Iteration.toList(Attributes.get(names, "keys").call0());
    return call(function, positional, keys, names);
  }

  private static PyObject call(
      PyObject function, PyObject[] positional, List<PyObject> keys, PyObject names) {
    PyObject[] all = new PyObject[positional.length + keys.size()];
    PyStr[] texts = new PyStr[keys.size()];
    System.arraycopy(positional, 0, all, 0, positional.length);
    for (int i = 0; i < texts.length; i++) {
      texts[i] = (PyStr) keys.get(i);
      all[positional.length + i] = Items.get(names, keys.get(i));
    }
    return texts.length == 0 ? function.callN(all) : function.callKeywords(all, texts);
  }
}
