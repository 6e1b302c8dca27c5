package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;

/** {@code __annotations__} and {@code __annotate__} of classes (PEP 649). */
final class TypeAnnotations {

  private static final PyStr ANNOTATIONS = PyStr.interned("__annotations__");
  private static final PyStr CACHE = PyStr.interned("__annotations_cache__");
  private static final PyStr ANNOTATE = PyStr.interned("__annotate__");
  private static final PyStr FUNCTION = PyStr.interned("__annotate_func__");

  /** {@code annotationlib.Format.VALUE}. */
  private static final PyInt VALUE_FORMAT = PyInt.of(1);

  private TypeAnnotations() {}

  static PyObject annotate(PyType type) {
    checkHeap(type, ANNOTATE);
    PyDict dictionary = type.dictionary();
    PyObject function = dictionary.get(FUNCTION);
    function = function == null ? dictionary.get(ANNOTATE) : function;
    if (function == null) {
      put(type, FUNCTION, PyNone.NONE);
      return PyNone.NONE;
    }
    return Attributes.bind(function, null, type);
  }

  static void setAnnotate(PyType type, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __annotate__ attribute");
    }
    checkMutable(type, ANNOTATE);
    if (value != PyNone.NONE && value.type().special(Special.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    put(type, FUNCTION, value);
    if (value != PyNone.NONE) {
      type.dictionary().remove(CACHE);
      type.dictionary().remove(ANNOTATIONS);
      type.modified();
    }
  }

  static PyObject annotations(PyType type) {
    checkHeap(type, ANNOTATIONS);
    PyDict dictionary = type.dictionary();
    PyObject known = dictionary.get(ANNOTATIONS);
    known = known == null ? dictionary.get(CACHE) : known;
    if (known != null) {
      return Attributes.bind(known, null, type);
    }
    PyObject function = annotate(type);
    PyObject made = function == PyNone.NONE ? new PyDict() : function.call1(VALUE_FORMAT);
    if (!(made instanceof PyDict)) {
      throw Errors.typeError("__annotate__() must return a dict, not %s", made.type().fullName());
    }
    put(type, CACHE, made);
    return made;
  }

  static void setAnnotations(PyType type, PyObject value) {
    checkMutable(type, ANNOTATIONS);
    PyDict dictionary = type.dictionary();
    PyStr key = dictionary.get(ANNOTATIONS) != null ? ANNOTATIONS : CACHE;
    if (value != null) {
      put(type, key, value);
    } else if (dictionary.remove(key) == null) {
      throw Errors.attributeErrorText(type, ANNOTATIONS, ANNOTATIONS.value());
    }
    dictionary.remove(ANNOTATE);
    put(type, FUNCTION, PyNone.NONE);
  }

  private static void put(PyType type, PyStr name, PyObject value) {
    type.dictionary().put(name, value);
    type.modified();
  }

  private static void checkHeap(PyType type, PyStr name) {
    if (!type.isHeapType()) {
      throw Attributes.missing(type, name);
    }
  }

  private static void checkMutable(PyType type, PyStr name) {
    if (!type.isHeapType()) {
      throw Errors.typeError(
          "cannot set '%s' attribute of immutable type '%s'", name.value(), type.fullName());
    }
  }
}
