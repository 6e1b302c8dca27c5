package dev.ftcheck.vm.types.module;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.object.AttributeNames;

/** {@code module}. */
@BuiltinType(
    value = "module",
    doc =
        "Create a module object.\n\nThe name must be a string; the optional docstring can have any"
            + " type.")
final class ModuleType {

  private static final PyStr NAME = PyStr.interned("__name__");
  private static final PyStr DOC = PyStr.interned("__doc__");
  private static final PyStr DIR = PyStr.interned("__dir__");
  private static final PyStr ANNOTATIONS = PyStr.interned("__annotations__");
  private static final PyStr ANNOTATE = PyStr.interned("__annotate__");

  /** {@code annotationlib.Format.VALUE}. */
  private static final PyInt VALUE_FORMAT = PyInt.of(1);

  private ModuleType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyModule(type, new PyDict());
  }

  @PyMethod(value = "__init__", signature = "(name, doc=None)")
  static void initialise(PyModule self, PyStr name, PyObject doc) {
    PyDict dictionary = self.dictionary();
    dictionary.put(NAME, name);
    dictionary.put(DOC, doc == null ? PyNone.NONE : doc);
    for (String unset : new String[] {"__package__", "__loader__", "__spec__"}) {
      dictionary.put(PyStr.interned(unset), PyNone.NONE);
    }
  }

  @PyMethod("__repr__")
  static String repr(PyModule self) {
    return ModuleText.of(self);
  }

  @PyMethod("__getattribute__")
  static PyObject getAttribute(PyModule self, PyObject name) {
    PyStr key = AttributeNames.check(name);
    PyObject found = self.findAttribute(key);
    if (found == null) {
      throw Attributes.missing(self, key);
    }
    return found;
  }

  @PyMethod("__dir__")
  static PyObject dir(PyModule self) {
    if (!(Attributes.get(self, "__dict__") instanceof PyDict dictionary)) {
      throw Errors.typeError("%s.__dict__ is not a dictionary", self.type().name());
    }
    PyObject own = dictionary.get(DIR);
    return own != null ? own.call0() : new PyList(dictionary.keys().toArray(new PyObject[0]));
  }

  @PyGetter(value = "__dict__", member = true)
  static PyObject dictionary(PyModule self) {
    return self.dictionary();
  }

  @PyGetter("__annotate__")
  static PyObject annotate(PyModule self) {
    return self.dictionary().putIfAbsent(ANNOTATE, PyNone.NONE);
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyModule self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __annotate__ attribute");
    }
    if (value != PyNone.NONE && value.type().special(Special.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    self.dictionary().put(ANNOTATE, value);
    if (value != PyNone.NONE) {
      self.dictionary().remove(ANNOTATIONS);
    }
  }

  @PyGetter("__annotations__")
  static PyObject annotations(PyModule self) {
    PyObject known = self.dictionary().get(ANNOTATIONS);
    if (known != null) {
      return known;
    }
    PyObject annotate = annotate(self);
    PyObject made = annotate == PyNone.NONE ? new PyDict() : annotate.call1(VALUE_FORMAT);
    if (!(made instanceof PyDict)) {
      throw Errors.typeError("__annotate__() must return a dict, not %s", made.type().fullName());
    }
    // While the module still runs, later annotations are to be found too.
    if (!ModuleText.isInitializing(self)) {
      self.dictionary().put(ANNOTATIONS, made);
    }
    return made;
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyModule self, PyObject value) {
    if (value != null) {
      self.dictionary().put(ANNOTATIONS, value);
    } else if (self.dictionary().remove(ANNOTATIONS) == null) {
      throw Errors.attributeErrorText(self, ANNOTATIONS, ANNOTATIONS.value());
    }
    self.dictionary().remove(ANNOTATE);
  }
}
