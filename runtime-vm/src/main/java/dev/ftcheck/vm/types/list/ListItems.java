package dev.ftcheck.vm.types.list;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.types.sequence.SequenceIndex;
import dev.ftcheck.vm.types.sequence.SliceRange;
import java.util.Arrays;

/** Subscription of lists by index and by slice. */
final class ListItems {

  private ListItems() {}

  static PyObject get(PyList self, PyObject key) {
    if (key instanceof PySlice slice) {
      return slice(self, slice);
    }
    PyObject item = self.getItem(SequenceIndex.of(key, "list"));
    if (item == null) {
      throw Errors.indexError("list index out of range");
    }
    return item;
  }

  private static PyObject slice(PyList self, PySlice slice) {
    SliceRange range = SliceRange.of(slice, self.size());
    // The slice's bounds may have run code; so the items are taken only now.
    PyObject[] items = self.toArray();
    if (range.step() == 1) {
      int from = Math.min(range.start(), items.length);
      return new PyList(
          Arrays.copyOfRange(items, from, Math.min(from + range.count(), items.length)));
    }
    PyObject[] picked = new PyObject[range.count()];
    int count = 0;
    for (; count < picked.length; count++) {
      long at = range.start() + count * range.step();
      if (at < 0 || at >= items.length) {
        break;
      }
      picked[count] = items[(int) at];
    }
    return new PyList(picked, count);
  }

  static void set(PyList self, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      setSlice(self, slice, value);
    } else if (!self.setItem(SequenceIndex.of(key, "list"), value)) {
      throw Errors.indexError("list assignment index out of range");
    }
  }

  private static void setSlice(PyList self, PySlice slice, PyObject value) {
    PySlice plain = SliceRange.withPlainBounds(slice);
    SliceRange range = SliceRange.of(plain, self.size());
    PyObject[] items = itemsToAssign(value);
    if (range.step() != 1) {
      // Iterating over the value may have changed the list.
      range = SliceRange.of(plain, self.size());
    }
    if (range.step() == 1) {
      self.replace(range.start(), range.start() + range.count(), items);
      return;
    }
    if (items.length != range.count()) {
      throw Errors.valueError(
          "attempt to assign sequence of size %d to extended slice of size %d",
          items.length, range.count());
    }
    self.setStepped(range.start(), range.step(), items);
  }

  private static PyObject[] itemsToAssign(PyObject value) {
    try {
      return Iteration.toArray(value);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.TYPE_ERROR) && Iteration.isNotIterable(value)) {
        throw Errors.typeError("must assign iterable to extended slice");
      }
      throw raised;
    }
  }

  static void delete(PyList self, PyObject key) {
    if (key instanceof PySlice slice) {
      deleteSlice(self, SliceRange.of(slice, self.size()));
    } else if (self.removeAt(SequenceIndex.of(key, "list")) == null) {
      throw Errors.indexError("list assignment index out of range");
    }
  }

  private static void deleteSlice(PyList self, SliceRange range) {
    if (range.step() == 1) {
      self.replace(range.start(), range.start() + range.count(), Arguments.NONE);
    } else if (range.count() > 0) {
      long last = range.start() + (range.count() - 1) * range.step();
      self.deleteStepped(
          (int) Math.min(range.start(), last),
          range.count() == 1 ? 1 : Math.abs(range.step()),
          range.count());
    }
  }
}
