package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/** {@code memoryview.cast}. */
final class ViewCast {
  private ViewCast() {}

  static PyMemoryView cast(PyMemoryView view, String formatText, PyObject shape) {
    if (!view.isContiguous()) {
      throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    ItemFormat format = ItemFormat.of(formatText);
    if (format == null) {
      throw Errors.valueError(
          "memoryview: destination format must be a native single character format prefixed with"
              + " an optional '@'");
    }
    boolean fromBytes = view.format() != null && view.format().isByte();
    if (!fromBytes && !format.isByte()) {
      throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int bytes = view.byteCount();
    if (bytes % format.size() != 0) {
      throw Errors.typeError("memoryview: length is not a multiple of itemsize");
    }
    int[] dimensions = shape == null ? new int[] {bytes / format.size()} : dimensions(shape);
    if (shape != null) {
      checkShape(view, dimensions, bytes, format.size());
    }
    return view.with(
        format, ViewLayout.contiguous(view.layout().offset(), dimensions, format.size()));
  }

  private static int[] dimensions(PyObject shape) {
    if (!(shape instanceof PyList) && !(shape instanceof PyTuple)) {
      throw Errors.typeError("shape must be a list or a tuple");
    }
    PyObject[] items = Iteration.toArray(shape);
    int[] dimensions = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyInt)) {
        throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
      }
      dimensions[i] = Conversions.toInt(items[i]);
      if (dimensions[i] <= 0) {
        throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
    }
    return dimensions;
  }

  private static void checkShape(PyMemoryView view, int[] dimensions, int bytes, int itemSize) {
    if (dimensions.length != 1 && view.layout().shape().length != 1) {
      throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    long size = itemSize;
    for (int dimension : dimensions) {
      size *= dimension;
    }
    if (size != bytes) {
      throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
  }
}
