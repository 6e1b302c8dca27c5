package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.object.Truth;

/** {@code isinstance} and {@code issubclass}. */
public final class InstanceChecks {

  private InstanceChecks() {}

  /** {@code isinstance(object, classes)}. */
  public static boolean isInstance(PyObject object, PyObject classes) {
    if (object.type() == classes) {
      return true;
    }
    if (classes instanceof PyTuple tuple) {
      for (PyObject each : tuple.items) {
        if (isInstance(object, each)) {
          return true;
        }
      }
      return false;
    }
    if (classes instanceof PyType type
        && Specials.isNative(type.type(), Special.INSTANCECHECK)) {
      if (object.type().isSubtype(type)) {
        return true;
      }
      PyObject claimed = Attributes.find(object, "__class__");
      return claimed instanceof PyType other && other != object.type() && other.isSubtype(type);
    }
    PyObject answer = Specials.call(classes, Special.INSTANCECHECK, object);
    if (answer == null) {
      throw Errors.typeError(
          "isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    return Truth.of(answer);
  }

  /** {@code issubclass(type, classes)}. */
  public static boolean isSubclass(PyObject type, PyObject classes) {
    if (classes instanceof PyTuple tuple) {
      for (PyObject each : tuple.items) {
        if (isSubclass(type, each)) {
          return true;
        }
      }
      return false;
    }
    if (classes instanceof PyType known
        && type instanceof PyType sub
        && Specials.isNative(known.type(), Special.SUBCLASSCHECK)) {
      return sub.isSubtype(known);
    }
    PyObject answer = Specials.call(classes, Special.SUBCLASSCHECK, type);
    if (answer == null) {
      throw Errors.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    return Truth.of(answer);
  }
}
