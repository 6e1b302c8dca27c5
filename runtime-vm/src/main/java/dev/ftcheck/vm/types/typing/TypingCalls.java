package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.importing.ImportStatement;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/** What the native part of {@code typing} leaves to the module written in Python. */
public final class TypingCalls {

  private TypingCalls() {}

  static PyObject function(String name) {
    return Attributes.get(ImportStatement.importModule("typing", null, null, 0), name);
  }

  /** {@code Generic[T, ...]} for a generic class; type variable tuples are unpacked. */
  public static PyObject subscriptGeneric(PyTuple parameters) {
    PyObject[] all = parameters.items.clone();
    for (int i = 0; i < all.length; i++) {
      if (all[i] instanceof PyTypeVarTuple variables) {
        all[i] = unpack(variables);
      }
    }
    return function("_generic_class_getitem").call2(GenericType.TYPE, PyTuple.of(all));
  }

  /** {@code Unpack[Ts]}. */
  static PyObject unpack(PyTypeVarTuple variables) {
    return Items.get(function("Unpack"), variables);
  }

  /** {@code Union[a, b]}. */
  static PyObject union(PyObject a, PyObject b) {
    return Items.get(function("Union"), PyTuple.of(a, b));
  }
}
