package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import java.util.List;

/**
 * {@code multiprocessing.sharedctypes} for the types that have a type code; there is no {@code
 * ctypes} that the others could come from.
 */
@BuiltinModule("multiprocessing.sharedctypes")
final class SharedCtypesModule {

  private SharedCtypesModule() {}

  static void initialise(PyModule module) {
    for (PyType type :
        List.of(
            PySynchronized.BASE,
            PySynchronized.VALUE,
            PySynchronized.ARRAY,
            PySynchronized.STRING)) {
      module.dictionary().put(PyStr.interned(type.name()), type);
    }
  }

  @PyMethod(value = "RawValue", signature = "(typecode_or_type, *args)")
  static PyObject rawValue(PyObject kind, PyObject[] initial) {
    PySharedValue made = PySharedValue.single(CType.of(kind));
    if (initial.length > 1) {
      throw Errors.typeError("%s() takes at most 1 argument", made.kind.text);
    }
    if (initial.length == 1) {
      made.set(0, initial[0]);
    }
    return made;
  }

  @PyMethod(value = "RawArray", signature = "(typecode_or_type, size_or_initializer)")
  static PyObject rawArray(PyObject kind, PyObject content) {
    if (content instanceof PyInt size) {
      if (Conversions.toInt(size) < 0) {
        throw Errors.valueError("Array length must be >= 0, not %d", Conversions.toInt(size));
      }
      return PySharedValue.array(CType.of(kind), Conversions.toInt(size));
    }
    PyObject[] items = Iteration.toArray(content);
    PySharedValue made = PySharedValue.array(CType.of(kind), items.length);
    for (int i = 0; i < items.length; i++) {
      made.set(i, items[i]);
    }
    return made;
  }

  @PyMethod(value = "Value", signature = "(typecode_or_type, *args, lock=True, ctx=None)")
  static PyObject value(PyObject kind, PyObject[] initial, PyObject lock, PyObject context) {
    return withLock((PySharedValue) rawValue(kind, initial), lock, context);
  }

  @PyMethod(
      value = "Array",
      signature = "(typecode_or_type, size_or_initializer, *, lock=True, ctx=None)")
  static PyObject array(PyObject kind, PyObject content, PyObject lock, PyObject context) {
    return withLock((PySharedValue) rawArray(kind, content), lock, context);
  }

  @PyMethod(value = "synchronized", signature = "(obj, lock=None, ctx=None)")
  static PyObject synchronize(PyObject object, PyObject lock, PyObject context) {
    if (!(object instanceof PySharedValue shared)) {
      throw Errors.typeError("a shared value or array is required, not %s", object.type().name());
    }
    return withLock(shared, lock, context);
  }

  private static PyObject withLock(PySharedValue shared, PyObject lock, PyObject context) {
    if (lock == PyBool.FALSE) {
      return shared;
    }
    if (lock != null && lock != PyBool.TRUE && lock != PyNone.NONE) {
      if (Attributes.find(lock, "acquire") == null) {
        throw Errors.of(
            ExceptionTypes.ATTRIBUTE_ERROR,
            "%s has no method 'acquire'",
            Conversions.repr(lock).value());
      }
      return PySynchronized.of(shared, lock);
    }
    PyObject from =
        context != null && context != PyNone.NONE
            ? context
            : ImportSystem.current().module("multiprocessing");
    return PySynchronized.of(shared, Attributes.get(from, "RLock").call0());
  }

  @PyMethod(value = "copy", signature = "(obj)")
  static PyObject copy(PyObject object) {
    if (!(object instanceof PySharedValue shared)) {
      throw Errors.typeError("a shared value or array is required, not %s", object.type().name());
    }
    boolean isArray = shared.type() == PySharedValue.ARRAY;
    PySharedValue made =
        isArray
            ? PySharedValue.array(shared.kind, shared.length)
            : PySharedValue.single(shared.kind);
    for (int i = 0; i < shared.length; i++) {
      made.set(i, shared.get(i));
    }
    return made;
  }
}
