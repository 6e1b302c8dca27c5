package dev.ftcheck.vm.types.object;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.InstanceDictionary;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.mappingproxy.PyMappingProxy;
import dev.ftcheck.vm.types.weakref.PyWeak;
import dev.ftcheck.vm.types.weakref.WeakReferences;

/**
 * The members that a class of a program gets when it is the first along its bases whose instances
 * have a dictionary or can be referenced weakly.
 */
@BuiltinType("object")
public final class InstanceMembersType {

  private static final PyStr DICT = PyStr.interned("__dict__");
  private static final PyStr WEAKREF = PyStr.interned("__weakref__");

  private InstanceMembersType() {}

  /** Adds the descriptors to a new class. */
  public static void addTo(PyType type, boolean addsDictionary, boolean addsWeakReferences) {
    PyDict members = new PyDict();
    new InstanceMembersTypeTable().fill(type, members);
    if (addsDictionary) {
      type.dictionary().putIfAbsent(DICT, members.get(DICT));
    }
    if (addsWeakReferences) {
      type.dictionary().putIfAbsent(WEAKREF, members.get(WEAKREF));
    }
  }

  @PyGetter(value = "__dict__", doc = "dictionary for instance variables")
  static PyObject dictionary(PyObject self) {
    if (self instanceof PyType type) {
      return new PyMappingProxy(type.dictionary());
    }
    PyDict found = InstanceDictionary.find(self);
    if (found == null) {
      throw Attributes.missing(self, DICT);
    }
    return found;
  }

  @PySetter("__dict__")
  static void setDictionary(PyObject self, PyObject value) {
    if (self instanceof PyType || self instanceof PyModule) {
      throw Errors.typeError(
          "this __dict__ descriptor does not support '%s' objects", self.type().fullName());
    }
    if (value == null) {
      InstanceDictionary.replace(self, new PyDict());
    } else if (value instanceof PyDict dictionary) {
      InstanceDictionary.replace(self, dictionary);
    } else {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '%s'", value.type().fullName());
    }
  }

  @PyGetter(value = "__weakref__", doc = "list of weak references to the object")
  static PyObject weakReference(PyObject self) {
    for (PyWeak weak : WeakReferences.current().of(self)) {
      return weak;
    }
    return PyNone.NONE;
  }
}
