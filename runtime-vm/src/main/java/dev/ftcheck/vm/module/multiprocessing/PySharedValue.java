package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.bytes.MemoryViews;

/**
 * What {@code RawValue} and {@code RawArray} of {@code multiprocessing.sharedctypes} make: numbers
 * or characters in shared memory, read and written through a memoryview.
 */
final class PySharedValue extends PyAttributed {

  static final PyType VALUE = type("SharedValue");
  static final PyType ARRAY = type("SharedArray");

  final CType kind;
  final int length;
  private final PyObject view;

  private PySharedValue(PyType type, CType kind, int length) {
    super(type.rootShape());
    this.kind = kind;
    this.length = length;
    PyObject bytes = MemoryViews.of(new SharedBytes(kind.size * length));
    this.view = Attributes.get(bytes, "cast").call1(PyStr.of(String.valueOf(kind.code)));
  }

  private static PyType type(String name) {
    return PyType.builtin(
        "multiprocessing.sharedctypes." + name,
        "dev.ftcheck.vm.module.multiprocessing." + name + "TypeTable");
  }

  static PySharedValue single(CType kind) {
    return new PySharedValue(VALUE, kind, 1);
  }

  /** An array of zeros. */
  static PySharedValue array(CType kind, int length) {
    return new PySharedValue(ARRAY, kind, length);
  }

  PyObject get(PyObject index) {
    return Items.get(view, index);
  }

  PyObject get(int index) {
    return Items.get(view, PyInt.of(index));
  }

  void set(int index, PyObject value) {
    Items.set(view, PyInt.of(index), kind.stored(value));
  }
}
