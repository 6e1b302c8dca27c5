package dev.ftcheck.vm.types.object;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BoundNative;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;

/**
 * {@code object.__reduce_ex__} and {@code object.__getstate__} ("Pickling Class Instances", library
 * reference).
 */
final class Reduction {

  private static final int FIRST_WITH_NEW = 2;
  private static final PyStr SLOT_NAMES = PyStr.interned("__slotnames__");
  private static final PyStr GETSTATE = PyStr.interned("__getstate__");

  private Reduction() {}

  /** {@code __reduce__} if the class has one of its own, else what the protocol wants. */
  static PyObject reduceUnlessOverridden(PyObject self, int protocol) {
    PyObject own = self.type().special(Special.REDUCE);
    if (own != PyType.OBJECT.special(Special.REDUCE)) {
      return Attributes.get(self, Special.REDUCE.pyName).call0();
    }
    return reduce(self, protocol);
  }

  static PyObject reduce(PyObject self, int protocol) {
    return protocol >= FIRST_WITH_NEW
        ? reduceThroughNew(self)
        : copyreg("_reduce_ex").call2(self, PyInt.of(protocol));
  }

  private static PyObject copyreg(String name) {
    return Attributes.get(ImportSystem.current().module("copyreg"), name);
  }

  private static PyObject reduceThroughNew(PyObject self) {
    PyType type = self.type();
    PyObject allocate = type.special(Special.NEW);
    boolean isInstantiable =
        type.layout().builtin() == PyType.OBJECT || allocate != PyType.OBJECT.special(Special.NEW);
    if (!isInstantiable) {
      throw cannotPickle(self);
    }
    NewArguments given = NewArguments.of(self);
    boolean needsState =
        given.positional() == null && !(self instanceof PyList) && !(self instanceof PyDict);
    PyObject state = state(self, needsState);
    PyObject listItems = self instanceof PyList ? Iteration.iter(self) : PyNone.NONE;
    PyObject dictItems =
        self instanceof PyDict
            ? Iteration.iter(Attributes.get(self, "items").call0())
            : PyNone.NONE;
    return PyTuple.of(
        copyreg(given.hasKeywords() ? "__newobj_ex__" : "__newobj__"),
        given.toTuple(self),
        state,
        listItems,
        dictItems);
  }

  private static RuntimeException cannotPickle(PyObject self) {
    return Errors.typeError("cannot pickle '%s' object", self.type().fullName());
  }

  private static PyObject state(PyObject self, boolean isRequired) {
    PyObject method = Attributes.get(self, GETSTATE);
    boolean isDefault =
        method instanceof BoundNative bound
            && bound.function() == PyType.OBJECT.lookup(GETSTATE)
            && bound.self() == self;
    return isDefault ? defaultState(self, isRequired) : method.call0();
  }

  /**
   * {@code object.__getstate__(self)}.
   *
   * @param isRequired whether it must be all there is to know of the object
   */
  static PyObject defaultState(PyObject self, boolean isRequired) {
    if (isRequired && self.type().layout().builtin() != PyType.OBJECT) {
      throw cannotPickle(self);
    }
    PyObject dictionary = Attributes.find(self, "__dict__");
    boolean isEmpty = dictionary instanceof PyDict known && known.size() == 0;
    PyObject state = dictionary == null || isEmpty ? PyNone.NONE : dictionary;
    PyObject names = self.type().dictionary().get(SLOT_NAMES);
    if (names == null && !self.type().isHeapType()) {
      return state;
    }
    if (names == null) {
      names = copyreg("_slotnames").call1(self.type());
    }
    PyDict slots = new PyDict();
    if (names != PyNone.NONE) {
      for (PyObject name : Iteration.toList(names)) {
        PyObject value = Attributes.find(self, (PyStr) name);
        if (value != null) {
          slots.put(name, value);
        }
      }
    }
    return slots.size() == 0 ? state : PyTuple.of(state, slots);
  }
}
