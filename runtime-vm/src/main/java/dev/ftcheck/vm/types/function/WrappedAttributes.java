package dev.ftcheck.vm.types.function;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.InstanceDictionary;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Truth;

/** What {@code classmethod} and {@code staticmethod} take over from their function. */
public final class WrappedAttributes {

  private static final String[] COPIED = {"__module__", "__name__", "__qualname__", "__doc__"};

  private WrappedAttributes() {}

  static void copy(PyObject function, PyAttributed wrapper) {
    for (String name : COPIED) {
      PyObject value = Attributes.find(function, name);
      if (value != null) {
        wrapper.setOwn(name, value);
      }
    }
  }

  /** Whether the function is marked by {@code abc.abstractmethod}. */
  public static boolean isAbstract(PyObject function) {
    PyObject mark = function == null ? null : Attributes.find(function, "__isabstractmethod__");
    return mark != null && Truth.of(mark);
  }

  /** An attribute that the wrapper takes over from its function when it is first read. */
  static PyObject get(PyAttributed wrapper, PyObject function, String name) {
    PyObject own = InstanceDictionary.find(wrapper).get(PyStr.interned(name));
    if (own != null) {
      return own;
    }
    PyObject taken = Attributes.get(function, name);
    InstanceDictionary.find(wrapper).put(PyStr.interned(name), taken);
    return taken;
  }

  /** Sets such an attribute of the wrapper alone; {@code value} null deletes. */
  static void set(PyAttributed wrapper, String name, PyObject value) {
    PyStr key = PyStr.interned(name);
    if (value != null) {
      InstanceDictionary.find(wrapper).put(key, value);
    } else if (InstanceDictionary.find(wrapper).remove(key) == null) {
      throw Errors.attributeErrorText(wrapper, key, name);
    }
  }

  static void setDictionary(PyObject self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __dict__");
    }
    if (!(value instanceof PyDict dictionary)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '%s'", value.type().fullName());
    }
    InstanceDictionary.replace(self, dictionary);
  }
}
