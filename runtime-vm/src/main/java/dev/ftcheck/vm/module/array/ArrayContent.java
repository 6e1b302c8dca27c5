package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.Arrays;

/** Makes the bytes of an array from Python values. */
final class ArrayContent {

  private ArrayContent() {}

  /** The second argument of {@code array}. */
  static byte[] initial(ArrayKind kind, PyObject initial) {
    if (initial instanceof PyStr text) {
      if (!kind.isText()) {
        throw Errors.typeError(
            "cannot use a str to initialize an array with typecode '%s'", kind.code);
      }
      return ofText(kind, text);
    }
    if (initial instanceof PyArray array) {
      if (kind.isText() && !array.kind().isText()) {
        return ofItems(kind, array);
      }
      if (!kind.isText() && array.kind().isText()) {
        throw Errors.typeError(
            "cannot use a unicode array to initialize an array with typecode '%s'", kind.code);
      }
      return array.kind() == kind ? array.toBytes() : ofItems(kind, array);
    }
    if (initial instanceof PyBytes || isByteArray(initial)) {
      return checked(kind, Buffers.read(initial).clone());
    }
    return ofItems(kind, initial);
  }

  private static boolean isByteArray(PyObject object) {
    return object instanceof PyBuffer
        && Arrays.stream(object.type().mro()).anyMatch(type -> type.name().equals("bytearray"));
  }

  /**
   * Bytes as items.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError unless they are whole items
   */
  static byte[] checked(ArrayKind kind, byte[] bytes) {
    if (bytes.length % kind.width != 0) {
      throw Errors.valueError("bytes length not a multiple of item size");
    }
    return bytes;
  }

  static byte[] ofText(ArrayKind kind, PyStr text) {
    byte[] data = new byte[Math.multiplyExact(text.length(), kind.width)];
    for (int i = 0; i < text.length(); i++) {
      kind.put(data, i * kind.width, text.codePointAt(i));
    }
    return data;
  }

  /** The items of an iterable; nothing is kept if one of them does not fit. */
  static byte[] ofItems(ArrayKind kind, PyObject iterable) {
    byte[] data = new byte[16 * kind.width];
    int used = 0;
    PyIterator items = Iteration.iterator(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (used == data.length) {
        data = Arrays.copyOf(data, Math.multiplyExact(used, 2));
      }
      kind.put(data, used, kind.encode(item));
      used += kind.width;
    }
    return Arrays.copyOf(data, used);
  }

  /** The content several times over. */
  static byte[] repeated(byte[] content, long times) {
    if (times <= 0 || content.length == 0) {
      return new byte[0];
    }
    if (times > (Integer.MAX_VALUE - 8) / content.length) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    byte[] all = Arrays.copyOf(content, (int) (content.length * times));
    for (int at = content.length; at < all.length; at += content.length) {
      System.arraycopy(content, 0, all, at, content.length);
    }
    return all;
  }

  /** The content with the bytes of every item in the other order. */
  static byte[] swapped(byte[] content, int width) {
    byte[] swapped = new byte[content.length];
    for (int i = 0; i < content.length; i++) {
      int item = i / width * width;
      swapped[item + width - 1 - (i - item)] = content[i];
    }
    return swapped;
  }
}
