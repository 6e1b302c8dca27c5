package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;

/** Makes memoryviews of objects that support the buffer protocol (PEP 3118, PEP 688). */
public final class MemoryViews {
  /** {@code inspect.BufferFlags.FULL_RO}: what {@code memoryview()} asks {@code __buffer__} for. */
  private static final PyInt FULL_READ_ONLY = PyInt.of(0x11c);

  private static final long WRITABLE = 1;

  private MemoryViews() {}

  /**
   * {@code memoryview(object)}.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError when the object has no buffer
   */
  public static PyMemoryView of(PyObject object) {
    PyMemoryView view = find(object);
    if (view == null) {
      throw Errors.typeError(
          "memoryview: a bytes-like object is required, not '%s'", object.type().name());
    }
    return view;
  }

  private static PyMemoryView find(PyObject object) {
    if (object instanceof PyMemoryView view) {
      return view.checked().with(view.layout());
    }
    if (object instanceof PyBytes bytes) {
      return PyMemoryView.of(object, new BytesContent(bytes.value));
    }
    if (object instanceof PyBuffer buffer) {
      return PyMemoryView.of(object, buffer);
    }
    PyObject made = Specials.call(object, Special.BUFFER, FULL_READ_ONLY);
    return made instanceof PyMemoryView view ? view.with(view.layout()) : null;
  }

  /** {@code object.__buffer__(flags)} of a built-in type. */
  static PyMemoryView requested(PyObject object, long flags) {
    PyMemoryView view = of(object);
    if ((flags & WRITABLE) != 0 && view.isReadOnly()) {
      throw Errors.of(ExceptionTypes.BUFFER_ERROR, "Object is not writable.");
    }
    return view;
  }
}
