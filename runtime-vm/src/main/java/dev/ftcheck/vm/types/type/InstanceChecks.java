package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.object.Truth;

/** {@code isinstance} and {@code issubclass} ("Customizing instance and subclass checks"). */
public final class InstanceChecks {

  private InstanceChecks() {}

  /**
   * {@code isinstance(object, classes)}.
   *
   * @param classes a class, a tuple of such, a union, or an object with {@code __instancecheck__}
   */
  public static boolean isInstance(PyObject object, PyObject classes) {
    if (object.type() == classes) {
      return true;
    }
    if (classes instanceof PyType type && Specials.isNative(type.type(), Special.INSTANCECHECK)) {
      return isPlainInstance(object, type);
    }
    if (classes instanceof PyTuple tuple) {
      for (PyObject each : tuple.items) {
        if (isInstance(object, each)) {
          return true;
        }
      }
      return false;
    }
    PyObject answer = Specials.call(classes, Special.INSTANCECHECK, object);
    return answer == null ? isPlainInstance(object, classes) : Truth.of(answer);
  }

  /** {@code type.__instancecheck__(type, object)}: by the MRO of type or {@code __class__}. */
  public static boolean isPlainInstance(PyObject object, PyObject type) {
    PyType actual = object.type();
    if (type instanceof PyType known) {
      if (actual.isSubtype(known)) {
        return true;
      }
      PyObject claimed = claimedClass(object, actual);
      return claimed instanceof PyType other && other != actual && other.isSubtype(known);
    }
    checkClass(type, "isinstance() arg 2 must be a type, a tuple of types, or a union");
    PyObject claimed = Attributes.find(object, CLASS);
    return claimed != null && isAbstractSubclass(claimed, type);
  }

  private static final String CLASS = "__class__";

  /** {@code object.__class__}; null where that can only be its type. */
  private static PyObject claimedClass(PyObject object, PyType actual) {
    boolean isPlain =
        actual.isHeapType()
            && actual.layout().builtin() == PyType.OBJECT
            && actual.lookup(CLASS) == PyType.OBJECT.lookup(CLASS)
            && Specials.isNative(actual, Special.GETATTRIBUTE);
    return isPlain ? null : Attributes.find(object, CLASS);
  }

  /** {@code issubclass(type, classes)}, with classes as in {@link #isInstance}. */
  public static boolean isSubclass(PyObject type, PyObject classes) {
    if (classes instanceof PyType known && Specials.isNative(known.type(), Special.SUBCLASSCHECK)) {
      return type == known || isPlainSubclass(type, known);
    }
    if (classes instanceof PyTuple tuple) {
      for (PyObject each : tuple.items) {
        if (isSubclass(type, each)) {
          return true;
        }
      }
      return false;
    }
    PyObject answer = Specials.call(classes, Special.SUBCLASSCHECK, type);
    return answer == null ? isPlainSubclass(type, classes) : Truth.of(answer);
  }

  /** {@code type.__subclasscheck__(base, type)}: by MRO, or by {@code __bases__} of non-types. */
  public static boolean isPlainSubclass(PyObject type, PyObject base) {
    if (type instanceof PyType derived && base instanceof PyType known) {
      return derived.isSubtype(known);
    }
    checkClass(type, "issubclass() arg 1 must be a class");
    checkClass(base, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
    return isAbstractSubclass(type, base);
  }

  private static boolean isAbstractSubclass(PyObject type, PyObject base) {
    if (type == base) {
      return true;
    }
    PyTuple bases = basesOf(type);
    if (bases == null) {
      return false;
    }
    for (PyObject each : bases.items) {
      if (isAbstractSubclass(each, base)) {
        return true;
      }
    }
    return false;
  }

  private static PyTuple basesOf(PyObject type) {
    return Attributes.find(type, "__bases__") instanceof PyTuple tuple ? tuple : null;
  }

  private static void checkClass(PyObject type, String text) {
    if (!(type instanceof PyType) && basesOf(type) == null) {
      throw Errors.typeError(text);
    }
  }
}
