package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.sequence.SliceRange;

/** {@code str[index]} and {@code str[slice]}. */
final class StrItems {
  private StrItems() {}

  static PyObject get(PyStr self, PyObject key) {
    if (key instanceof PyInt || key.type().special(Special.INDEX) != null) {
      return character(self, index(key));
    }
    if (key instanceof PySlice slice) {
      return slice(self, SliceRange.of(slice, self.length()));
    }
    throw Errors.typeError("string indices must be integers, not '%s'", key.type().name());
  }

  private static long index(PyObject key) {
    PyInt index = Conversions.index(key);
    if (!index.isLong()) {
      throw Errors.indexError("cannot fit '%s' into an index-sized integer", key.type().name());
    }
    return index.value;
  }

  private static PyStr character(PyStr self, long index) {
    int length = self.length();
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw Errors.indexError("string index out of range");
    }
    return PyStr.of(self.codePointAt((int) at));
  }

  private static PyStr slice(PyStr self, SliceRange range) {
    if (range.count() == 0) {
      return PyStr.EMPTY;
    }
    if (range.step() == 1) {
      return range.count() == self.length()
          ? self.exact()
          : self.slice(range.start(), range.start() + range.count());
    }
    StringBuilder out = new StringBuilder(range.count());
    for (int i = 0; i < range.count(); i++) {
      out.appendCodePoint(self.codePointAt((int) (range.start() + i * range.step())));
    }
    return PyStr.of(out.toString());
  }
}
