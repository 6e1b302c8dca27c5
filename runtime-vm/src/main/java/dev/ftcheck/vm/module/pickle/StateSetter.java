package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.object.AttributeNames;

/** Gives an object the state that it was pickled with. */
final class StateSetter {

  private static final PyStr SET_STATE = PyStr.interned("__setstate__");
  private static final PyStr DICT = PyStr.interned("__dict__");

  /** {@code object.__setstate__(state)}, or what stands for it: a dict, or one and one of slots. */
  void set(PyObject object, PyObject state) {
    PyObject setter = Attributes.find(object, SET_STATE);
    if (setter != null) {
      setter.call1(state);
      return;
    }
    boolean isPair = state instanceof PyTuple pair && pair.size() == 2;
    PyObject attributes = isPair ? ((PyTuple) state).get(0) : state;
    PyObject slots = isPair ? ((PyTuple) state).get(1) : PyNone.NONE;
    if (attributes != PyNone.NONE) {
      setAttributes(Attributes.get(object, DICT), entries(attributes, "state"));
    }
    if (slots != PyNone.NONE) {
      PyObject[] entries = entries(slots, "slot state");
      for (int i = 0; i < entries.length; i += 2) {
        Attributes.set(object, AttributeNames.check(entries[i]), entries[i + 1]);
      }
    }
  }

  private static PyObject[] entries(PyObject state, String what) {
    if (state instanceof PyDict dict) {
      return dict.snapshot();
    }
    throw PickleErrors.unpickling("%s is not a dictionary", what);
  }

  private static void setAttributes(PyObject dictionary, PyObject[] entries) {
    for (int i = 0; i < entries.length; i += 2) {
      PyObject key = entries[i];
      Items.set(
          dictionary,
          key.getClass() == PyStr.class ? PyStr.interned(((PyStr) key).value()) : key,
          entries[i + 1]);
    }
  }
}
