package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.sequence.SliceRange;
import java.util.Arrays;

/** Subscripts of arrays. */
final class ArraySlices {

  private ArraySlices() {}

  static PyObject get(PyArray array, PyObject key) {
    if (key instanceof PySlice slice) {
      byte[] content = array.toBytes();
      int width = array.kind().width;
      SliceRange range = SliceRange.of(slice, content.length / width);
      byte[] selected = new byte[range.count() * width];
      for (int i = 0; i < range.count(); i++) {
        int from = (int) (range.start() + i * range.step()) * width;
        System.arraycopy(content, from, selected, i * width, width);
      }
      return new PyArray(PyArray.TYPE, array.kind(), selected);
    }
    long index = index(key);
    long at = index < 0 ? index + array.size() : index;
    PyObject item = at < 0 || at > Integer.MAX_VALUE ? null : array.get((int) at);
    if (item == null) {
      throw Errors.indexError("array index out of range");
    }
    return item;
  }

  private static long index(PyObject key) {
    if (key instanceof PyInt number && number.isLong()) {
      return number.value;
    }
    if (key.type().special(Special.INDEX) == null) {
      throw Errors.typeError("array indices must be integers");
    }
    PyInt number = Conversions.index(key);
    if (!number.isLong()) {
      throw Errors.indexError("cannot fit '%s' into an index-sized integer", key.type().name());
    }
    return number.value;
  }

  static void set(PyArray array, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      setSlice(array, slice, value);
      return;
    }
    long index = index(key);
    long at = index < 0 ? index + array.size() : index;
    if (at < 0 || at >= array.size() || !array.set(at, array.kind().encode(value))) {
      throw Errors.indexError("array assignment index out of range");
    }
  }

  private static void setSlice(PyArray array, PySlice slice, PyObject value) {
    if (!(value instanceof PyArray other)) {
      throw Errors.typeError(
          "can only assign array (not \"%s\") to array slice", value.type().name());
    }
    if (other.kind() != array.kind()) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    byte[] items = other.toBytes();
    SliceRange range = SliceRange.of(slice, array.size());
    if (range.step() == 1) {
      array.replace(range.start(), range.start() + range.count(), items);
      return;
    }
    int width = array.kind().width;
    if (items.length != range.count() * width) {
      throw Errors.valueError(
          "attempt to assign array of size %d to extended slice of size %d",
          items.length / width, range.count());
    }
    byte[] content = array.toBytes();
    for (int i = 0; i < range.count(); i++) {
      int to = (int) (range.start() + i * range.step()) * width;
      System.arraycopy(items, i * width, content, to, width);
    }
    array.setAll(content);
  }

  static void delete(PyArray array, PyObject key) {
    if (!(key instanceof PySlice slice)) {
      if (array.remove(index(key)) == null) {
        throw Errors.indexError("array assignment index out of range");
      }
      return;
    }
    SliceRange range = SliceRange.of(slice, array.size());
    if (range.step() == 1) {
      array.replace(range.start(), range.start() + range.count(), new byte[0]);
      return;
    }
    byte[] content = array.toBytes();
    int width = array.kind().width;
    boolean[] deleted = new boolean[content.length / width];
    for (int i = 0; i < range.count(); i++) {
      deleted[(int) (range.start() + i * range.step())] = true;
    }
    int kept = 0;
    for (int i = 0; i < deleted.length; i++) {
      if (!deleted[i]) {
        System.arraycopy(content, i * width, content, kept, width);
        kept += width;
      }
    }
    array.setAll(Arrays.copyOf(content, kept));
  }
}
