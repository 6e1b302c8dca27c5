package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.bytes.MemoryViews;
import dev.ftcheck.vm.types.bytes.PyMemoryView;

/** {@code PickleBuffer}. */
@BuiltinType(value = "PickleBuffer", doc = "Wrapper for potentially out-of-band buffers")
final class PickleBufferType {

  private PickleBufferType() {}

  @PyMethod(value = "__new__", signature = "(object, /)")
  static PyObject make(PyType type, PyObject object) {
    boolean hasBuffer =
        object instanceof PyBytes
            || object instanceof PyBuffer
            || object.type().special(Special.BUFFER) != null;
    if (!hasBuffer) {
      throw Errors.typeError("a bytes-like object is required, not '%s'", object.type().name());
    }
    return new PyPickleBuffer(object);
  }

  @PyMethod(value = "__buffer__", signature = "(flags, /)")
  static PyObject buffer(PyPickleBuffer self, PyObject flags) {
    return MemoryViews.of(self.view());
  }

  @PyMethod(value = "__release_buffer__", signature = "(buffer, /)")
  static void releaseBuffer(PyPickleBuffer self, PyMemoryView buffer) {
    Attributes.get(buffer, "release").call0();
  }

  @PyMethod(
      value = "raw",
      signature = "()",
      doc =
          "Return a memoryview of the raw memory underlying this buffer.\n"
              + "Will raise BufferError is the buffer isn't contiguous.")
  static PyObject raw(PyPickleBuffer self) {
    PyMemoryView view = self.view();
    if (!view.isContiguous()) {
      throw Errors.of(
          ExceptionTypes.BUFFER_ERROR, "cannot extract raw buffer from non-contiguous buffer");
    }
    return Attributes.get(view, "cast").call1(PyStr.interned("B"));
  }

  @PyMethod(
      value = "release",
      signature = "()",
      doc = "Release the underlying buffer exposed by the PickleBuffer object.")
  static void release(PyPickleBuffer self) {
    self.release();
  }
}
