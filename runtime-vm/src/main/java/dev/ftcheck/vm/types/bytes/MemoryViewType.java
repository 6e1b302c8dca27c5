package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.sequence.SliceRange;
import java.util.Arrays;

/** Behaviour of {@code memoryview}. */
@BuiltinType(
    value = "memoryview",
    doc = "A view on the memory of an object that supports the buffer protocol.")
final class MemoryViewType {
  private MemoryViewType() {}

  @PyMethod(value = "__new__", signature = "(object)")
  static PyObject make(PyType type, PyObject object) {
    return MemoryViews.of(object);
  }

  @PyMethod(value = "_from_flags", signature = "(object, flags)", kind = PyMethod.Kind.CLASS)
  static PyObject fromFlags(PyType type, PyObject object, long flags) {
    return MemoryViews.requested(object, flags);
  }

  @PyMethod(value = "__class_getitem__", kind = PyMethod.Kind.CLASS)
  static PyObject generic(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @PyMethod(value = "__buffer__", words = ArgumentWords.COUNTED)
  static PyObject buffer(PyMemoryView self, long flags) {
    return MemoryViews.requested(self.checked(), flags);
  }

  @PyMethod(value = "__release_buffer__", words = ArgumentWords.COUNTED)
  static void releaseBuffer(PyMemoryView self, PyMemoryView view) {
    view.release();
  }

  @PyMethod("release")
  static void release(PyMemoryView self) {
    self.release();
  }

  @PyMethod("__enter__")
  static PyObject enter(PyMemoryView self) {
    return self.checked();
  }

  @PyMethod(value = "__exit__", signature = "(*args)")
  static void exit(PyMemoryView self, PyObject[] exception) {
    self.release();
  }

  @PyMethod("__repr__")
  static String repr(PyMemoryView self) {
    return "<%s at 0x%x>"
        .formatted(self.isReleased() ? "released memory" : "memory", Identity.number(self));
  }

  @PyMethod("__len__")
  static int length(PyMemoryView self) {
    int[] shape = self.checked().layout().shape();
    if (shape.length == 0) {
      throw Errors.typeError("0-dim memory has no length");
    }
    return shape[0];
  }

  @PyMethod("__hash__")
  static long hash(PyMemoryView self) {
    if (!self.checked().isReadOnly()) {
      throw Errors.valueError("cannot hash writable memoryview object");
    }
    if (self.format() == null || !self.format().isByte()) {
      throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    return Arrays.hashCode(self.toBytes());
  }

  @PyMethod("__iter__")
  static PyObject iter(PyMemoryView self) {
    if (self.checked().layout().shape().length == 0) {
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    return new PyMemoryIterator(self);
  }

  @PyMethod("__getitem__")
  static PyObject item(PyMemoryView self, PyObject key) {
    return ViewItems.get(self.checked(), key);
  }

  @PyMethod("__setitem__")
  static void setItem(PyMemoryView self, PyObject key, PyObject value) {
    ViewItems.set(self.checked(), key, value);
  }

  @PyMethod("__delitem__")
  static void deleteItem(PyMemoryView self, PyObject key) {
    throw Errors.typeError(
        self.checked().isReadOnly() ? "cannot modify read-only memory" : "cannot delete memory");
  }

  @PyMethod("__eq__")
  static PyObject eq(PyMemoryView self, PyObject value) {
    Boolean equal = ViewComparison.equal(self, value);
    return equal == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(equal);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyMemoryView self, PyObject value) {
    Boolean equal = ViewComparison.equal(self, value);
    return equal == null ? PyNotImplemented.NOT_IMPLEMENTED : PyBool.of(!equal);
  }

  @PyMethod("tolist")
  static PyObject tolist(PyMemoryView self) {
    return ViewItems.list(self.checked());
  }

  @PyMethod(value = "tobytes", signature = "(order='C')")
  static PyObject tobytes(PyMemoryView self, PyObject order) {
    self.checked();
    String name = order instanceof PyStr text ? text.value() : "C";
    return switch (name) {
      case "C" -> new PyBytes(self.toBytes());
      case "F" -> new PyBytes(self.inOrder(false));
      case "A" ->
          new PyBytes(
              self.inOrder(self.isContiguous() || !self.layout().isColumnMajor(self.itemSize())));
      default -> throw Errors.valueError("order must be 'C', 'F' or 'A'");
    };
  }

  @PyMethod(value = "hex", signature = "(sep=None, bytes_per_sep=1)")
  static String hex(PyMemoryView self, PyObject separator, int group) {
    return BytesText.hex(self.toBytes(), separator, group);
  }

  @PyMethod("toreadonly")
  static PyObject toreadonly(PyMemoryView self) {
    return self.checked().asReadOnly();
  }

  @PyMethod(value = "cast", signature = "(format, shape=None)")
  static PyObject cast(PyMemoryView self, String format, PyObject shape) {
    return ViewCast.cast(self.checked(), format, shape);
  }

  @PyMethod("count")
  static int count(PyMemoryView self, PyObject value) {
    int count = 0;
    int length = length(self);
    for (int i = 0; i < length; i++) {
      if (Comparison.isEqualKey(ViewItems.get(self, PyInt.of((long) i)), value)) {
        count++;
      }
    }
    return count;
  }

  @PyMethod(value = "index", signature = "(value, start=0, stop=sys.maxsize, /)")
  static int index(PyMemoryView self, PyObject value, PyObject start, PyObject stop) {
    int length = length(self);
    int end = Math.min(length, SliceRange.clipped(stop, length, length));
    for (int i = SliceRange.clipped(start, 0, length); i < end; i++) {
      if (Comparison.isEqualKey(ViewItems.get(self, PyInt.of((long) i)), value)) {
        return i;
      }
    }
    throw Errors.valueError("memoryview.index(x): x not found");
  }

  @PyGetter("obj")
  static PyObject object(PyMemoryView self) {
    return self.checked().object();
  }

  @PyGetter("format")
  static String format(PyMemoryView self) {
    return self.checked().itemFormat();
  }

  @PyGetter("itemsize")
  static int itemSize(PyMemoryView self) {
    return self.checked().itemSize();
  }

  @PyGetter("nbytes")
  static int byteCount(PyMemoryView self) {
    return self.checked().byteCount();
  }

  @PyGetter("ndim")
  static int dimensions(PyMemoryView self) {
    return self.checked().layout().shape().length;
  }

  @PyGetter("readonly")
  static boolean readOnly(PyMemoryView self) {
    return self.checked().isReadOnly();
  }

  @PyGetter("shape")
  static PyObject shape(PyMemoryView self) {
    return ints(self.checked().layout().shape());
  }

  @PyGetter("strides")
  static PyObject strides(PyMemoryView self) {
    return ints(self.checked().layout().strides());
  }

  private static PyTuple ints(int[] values) {
    PyObject[] items = new PyObject[values.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of((long) values[i]);
    }
    return PyTuple.of(items);
  }

  @PyGetter("suboffsets")
  static PyObject subOffsets(PyMemoryView self) {
    self.checked();
    return PyTuple.EMPTY;
  }

  @PyGetter("c_contiguous")
  static boolean rowMajor(PyMemoryView self) {
    return self.checked().layout().isRowMajor(self.itemSize());
  }

  @PyGetter("f_contiguous")
  static boolean columnMajor(PyMemoryView self) {
    return self.checked().layout().isColumnMajor(self.itemSize());
  }

  @PyGetter("contiguous")
  static boolean contiguous(PyMemoryView self) {
    return rowMajor(self) || columnMajor(self);
  }
}
