package dev.ftcheck.vm.types.object;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that {@code dir()} lists. */
public final class AttributeNames {

  private AttributeNames() {}

  /** The name as a str; TypeError otherwise. */
  public static PyStr check(PyObject name) {
    if (name instanceof PyStr text) {
      return text;
    }
    throw Errors.typeError("attribute name must be string, not '%s'", name.type().fullName());
  }

  /** {@code object.__dir__(self)}: own attributes, then those of the classes. */
  static PyList ofObject(PyObject self) {
    Map<PyObject, PyObject> names = new LinkedHashMap<>();
    if (Attributes.find(self, "__dict__") instanceof PyDict own) {
      own.keys().forEach(name -> names.put(name, name));
    }
    PyObject type = Attributes.find(self, "__class__");
    if (type != null) {
      addClass(names, type);
    }
    return new PyList(names.values().toArray(new PyObject[0]));
  }

  /** {@code type.__dir__(self)}: the attributes along the bases. */
  public static PyList ofClass(PyObject type) {
    Map<PyObject, PyObject> names = new LinkedHashMap<>();
    addClass(names, type);
    return new PyList(names.values().toArray(new PyObject[0]));
  }

  private static void addClass(Map<PyObject, PyObject> names, PyObject type) {
    if (type instanceof PyType known) {
      known.dictionary().keys().forEach(name -> names.put(name, name));
    } else {
      PyObject dictionary = Attributes.find(type, "__dict__");
      if (dictionary != null && dictionary != PyNone.NONE) {
        Iteration.toList(dictionary).forEach(name -> names.put(name, name));
      }
    }
    PyObject bases = Attributes.find(type, "__bases__");
    if (bases instanceof PyTuple tuple) {
      for (PyObject base : tuple.items) {
        addClass(names, base);
      }
    }
  }
}
