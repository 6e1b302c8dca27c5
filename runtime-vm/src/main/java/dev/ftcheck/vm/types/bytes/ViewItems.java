package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.sequence.SliceRange;
import java.util.Arrays;

/** Subscription of memoryviews. */
final class ViewItems {
  private ViewItems() {}

  static PyObject get(PyMemoryView view, PyObject key) {
    if (key instanceof PySlice slice) {
      return slice(view, slice);
    }
    if (isSlices(key)) {
      throw Errors.notImplemented("multi-dimensional slicing is not implemented");
    }
    return format(view).read(view.bytesAt(offset(view, key)), 0);
  }

  static void set(PyMemoryView view, PyObject key, PyObject value) {
    if (view.isReadOnly()) {
      throw Errors.typeError("cannot modify read-only memory");
    }
    if (key instanceof PySlice slice) {
      assign(slice(view, slice), value);
      return;
    }
    if (isSlices(key)) {
      throw Errors.notImplemented(
          "memoryview slice assignments are currently restricted to ndim = 1");
    }
    int offset = offset(view, key);
    byte[] item = format(view).write(value);
    view.checked().setBytesAt(offset, item);
  }

  private static boolean isSlices(PyObject key) {
    return key instanceof PyTuple tuple
        && tuple.size() > 0
        && Arrays.stream(tuple.items).allMatch(PySlice.class::isInstance);
  }

  private static void assign(PyMemoryView target, PyObject value) {
    byte[] content = Buffers.read(value);
    PyMemoryView source = MemoryViews.of(value);
    boolean same =
        source.layout().shape().length == 1
            && source.layout().shape()[0] == target.layout().shape()[0]
            && sameFormat(source, target);
    if (!same) {
      throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
    }
    target.setBytes(0, content, 0, content.length);
  }

  private static boolean sameFormat(PyMemoryView a, PyMemoryView b) {
    return a.itemFormat().replace("@", "").equals(b.itemFormat().replace("@", ""));
  }

  static ItemFormat format(PyMemoryView view) {
    ItemFormat format = view.format();
    if (format == null) {
      throw Errors.notImplemented("memoryview: format %s not supported", view.itemFormat());
    }
    return format;
  }

  private static PyMemoryView slice(PyMemoryView view, PySlice slice) {
    ViewLayout layout = view.layout();
    if (layout.shape().length == 0) {
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    SliceRange range = SliceRange.of(slice, layout.shape()[0]);
    int[] shape = layout.shape().clone();
    int[] strides = layout.strides().clone();
    shape[0] = range.count();
    strides[0] = (int) (layout.strides()[0] * range.step());
    return view.with(
        new ViewLayout(layout.offset() + range.start() * layout.strides()[0], shape, strides));
  }

  /** The offset of the one item that a key names. */
  private static int offset(PyMemoryView view, PyObject key) {
    ViewLayout layout = view.layout();
    int dimensions = layout.shape().length;
    if (key instanceof PyTuple tuple) {
      return offset(layout, tuple);
    }
    if (!(key instanceof PyInt) && key.type().special(Special.INDEX) == null) {
      throw Errors.typeError("memoryview: invalid slice key");
    }
    if (dimensions == 0) {
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    if (dimensions > 1) {
      throw Errors.notImplemented("multi-dimensional sub-views are not implemented");
    }
    return layout.offset() + position(layout, 0, key);
  }

  private static int offset(ViewLayout layout, PyTuple indices) {
    int dimensions = layout.shape().length;
    for (PyObject index : indices.items) {
      if (!(index instanceof PyInt) && index.type().special(Special.INDEX) == null) {
        throw Errors.typeError("memoryview: invalid slice key");
      }
    }
    if (indices.size() < dimensions) {
      throw Errors.notImplemented("sub-views are not implemented");
    }
    if (indices.size() > dimensions) {
      throw Errors.typeError(
          "cannot index %s-dimension view with %s-element tuple", dimensions, indices.size());
    }
    int offset = layout.offset();
    for (int i = 0; i < dimensions; i++) {
      offset += position(layout, i, indices.get(i));
    }
    return offset;
  }

  private static int position(ViewLayout layout, int dimension, PyObject key) {
    long index = BytesText.index(key);
    int size = layout.shape()[dimension];
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw Errors.indexError("index out of bounds on dimension %s", dimension + 1);
    }
    return (int) at * layout.strides()[dimension];
  }

  /** {@code tolist}: nested lists, one level per dimension. */
  static PyObject list(PyMemoryView view) {
    return list(view, 0, view.layout().offset());
  }

  private static PyObject list(PyMemoryView view, int dimension, int offset) {
    ViewLayout layout = view.layout();
    if (dimension == layout.shape().length) {
      return format(view).read(view.bytesAt(offset), 0);
    }
    PyObject[] items = new PyObject[layout.shape()[dimension]];
    for (int i = 0; i < items.length; i++) {
      items[i] = list(view, dimension + 1, offset + i * layout.strides()[dimension]);
    }
    return new PyList(items);
  }
}
