package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.sequence.SliceRange;
import java.util.Arrays;

/** Slice assignment and deletion on {@code bytearray}. */
final class ByteArraySlices {
  private ByteArraySlices() {}

  static void assign(PyByteArray self, PySlice slice, PyObject value) {
    byte[] content = content(value);
    SliceRange range = SliceRange.of(slice, self.byteCount());
    if (range.step() == 1) {
      self.replace(range.start(), range.start() + range.count(), content);
      return;
    }
    if (content.length == 0) {
      delete(self, slice);
      return;
    }
    if (range.count() != content.length) {
      throw Errors.valueError(
          "attempt to assign bytes of size %s to extended slice of size %s",
          content.length, range.count());
    }
    self.update(
        old -> {
          for (int i = 0; i < content.length; i++) {
            int at = (int) (range.start() + i * range.step());
            if (at < old.length) { // else another thread has shortened it
              old[at] = content[i];
            }
          }
          return old;
        });
  }

  private static byte[] content(PyObject value) {
    byte[] content = Buffers.find(value);
    if (content != null) {
      return content;
    }
    if (value instanceof PyInt || value instanceof PyStr) {
      throw Errors.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return BytesConstruction.fromIterable(value, "bytearray");
  }

  static void delete(PyByteArray self, PySlice slice) {
    SliceRange range = SliceRange.of(slice, self.byteCount());
    if (range.step() == 1) {
      self.replace(range.start(), range.start() + range.count(), PyBytes.EMPTY.value);
    } else {
      self.update(old -> without(old, range));
    }
  }

  private static byte[] without(byte[] old, SliceRange range) {
    boolean[] gone = new boolean[old.length];
    for (int i = 0; i < range.count(); i++) {
      int at = (int) (range.start() + i * range.step());
      if (at < old.length) { // else another thread has shortened it
        gone[at] = true;
      }
    }
    byte[] kept = new byte[old.length];
    int size = 0;
    for (int i = 0; i < old.length; i++) {
      if (!gone[i]) {
        kept[size++] = old[i];
      }
    }
    return Arrays.copyOf(kept, size);
  }

  static byte[] reversed(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte swapped = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = swapped;
    }
    return bytes;
  }
}
