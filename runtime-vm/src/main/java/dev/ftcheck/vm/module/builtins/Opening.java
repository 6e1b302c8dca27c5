package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.ArrayList;
import java.util.List;

/** {@code open} is {@code _io.open}. */
final class Opening {

  private static final String[] NAMES = {
    "mode", "buffering", "encoding", "errors", "newline", "closefd", "opener"
  };

  private Opening() {}

  static PyObject open(PyObject file, PyObject... options) {
    List<PyObject> arguments = new ArrayList<>(List.of(file));
    List<PyStr> names = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      if (options[i] != null) {
        arguments.add(options[i]);
        names.add(PyStr.interned(NAMES[i]));
      }
    }
    PyObject open = Attributes.get(ImportSystem.current().module("_io"), "open");
    return open.callKeywords(arguments.toArray(PyObject[]::new), names.toArray(PyStr[]::new));
  }
}
