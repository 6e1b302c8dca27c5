package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.types.sequence.SliceRange;
import java.util.Arrays;

/** What {@code multiprocessing.RawArray} answers: an array of fixed length, as of ctypes. */
@BuiltinType("SharedArray")
final class SharedArrayType {

  private SharedArrayType() {}

  @PyMethod("__len__")
  static int length(PySharedValue self) {
    return self.length;
  }

  @PyMethod("__getitem__")
  static PyObject get(PySharedValue self, PyObject key) {
    if (!SliceRange.isSlice(key)) {
      return self.get(index(self, key));
    }
    SliceRange range = SliceRange.of(key, self.length);
    PyObject[] items = new PyObject[range.count()];
    for (int i = 0; i < items.length; i++) {
      items[i] = self.get(at(range, i));
    }
    return self.kind == CType.CHAR ? joined(items) : new PyList(items);
  }

  @PyMethod("__setitem__")
  static void set(PySharedValue self, PyObject key, PyObject value) {
    if (!SliceRange.isSlice(key)) {
      self.set(index(self, key), value);
      return;
    }
    SliceRange range = SliceRange.of(key, self.length);
    PyObject[] items = Iteration.toArray(value);
    if (items.length != range.count()) {
      throw Errors.valueError("Can only assign sequence of same size");
    }
    for (int i = 0; i < items.length; i++) {
      self.set(at(range, i), items[i]);
    }
  }

  private static int at(SliceRange range, int item) {
    return (int) (range.start() + item * range.step());
  }

  private static int index(PySharedValue self, PyObject key) {
    long index = Conversions.toLong(Conversions.index(key));
    long position = index < 0 ? index + self.length : index;
    if (position < 0 || position >= self.length) {
      throw Errors.of(ExceptionTypes.INDEX_ERROR, "invalid index");
    }
    return (int) position;
  }

  private static PyBytes joined(PyObject[] characters) {
    byte[] bytes = new byte[characters.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = ((PyBytes) characters[i]).value[0];
    }
    return new PyBytes(bytes);
  }

  /** Up to the first null character. */
  @PyGetter("value")
  static PyObject value(PySharedValue self) {
    byte[] bytes = characters(self, "value").value;
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return new PyBytes(Arrays.copyOf(bytes, end));
  }

  @PySetter("value")
  static void setValue(PySharedValue self, PyObject value) {
    byte[] bytes = text(self, value, "value");
    for (int i = 0; i < bytes.length; i++) {
      self.set(i, PyInt.of(bytes[i] & 0xff));
    }
    if (bytes.length < self.length) {
      self.set(bytes.length, PyInt.of(0));
    }
  }

  @PyGetter("raw")
  static PyObject raw(PySharedValue self) {
    return characters(self, "raw");
  }

  @PySetter("raw")
  static void setRaw(PySharedValue self, PyObject value) {
    byte[] bytes = text(self, value, "raw");
    for (int i = 0; i < bytes.length; i++) {
      self.set(i, PyInt.of(bytes[i] & 0xff));
    }
  }

  private static byte[] text(PySharedValue self, PyObject value, String attribute) {
    characters(self, attribute);
    if (!(value instanceof PyBytes bytes)) {
      throw Errors.typeError("bytes expected instead of %s instance", value.type().name());
    }
    if (bytes.value.length > self.length) {
      throw Errors.valueError("byte string too long");
    }
    return bytes.value;
  }

  private static PyBytes characters(PySharedValue self, String attribute) {
    if (self.kind != CType.CHAR) {
      throw missing(self, attribute);
    }
    PyObject[] items = new PyObject[self.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = self.get(i);
    }
    return joined(items);
  }

  private static Raise missing(PySharedValue self, String attribute) {
    return Errors.of(
        ExceptionTypes.ATTRIBUTE_ERROR,
        "'%s_Array_%d' object has no attribute '%s'",
        self.kind.text,
        self.length,
        attribute);
  }

  @PyMethod("__iter__")
  static PyObject iterate(PySharedValue self) {
    PyObject[] items = new PyObject[self.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = self.get(i);
    }
    return Iteration.iter(new PyList(items));
  }

  @PyMethod("__repr__")
  static String repr(PySharedValue self) {
    return "<multiprocessing.sharedctypes.%s_Array_%d object at 0x%x>"
        .formatted(self.kind.text, self.length, Identity.number(self));
  }
}
