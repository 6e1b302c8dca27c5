package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import java.io.ByteArrayOutputStream;

/** What {@code bytes(...)} and {@code bytearray(...)} make of their arguments. */
public final class BytesConstruction {
  private BytesConstruction() {}

  /**
   * The content for a constructor call, without asking {@code __bytes__}; arguments are null when
   * omitted.
   *
   * @param typeName {@code bytes} or {@code bytearray}, for messages
   */
  static byte[] of(PyObject source, PyObject encoding, PyObject errors, String typeName) {
    if (encoding != null || errors != null) {
      String encodingName = name(encoding, "encoding", typeName);
      String errorsName = name(errors, "errors", typeName);
      if (source instanceof PyStr text && encoding != null) {
        return Codecs.encode(text, encodingName, errorsName).value;
      }
      if (source instanceof PyStr) {
        throw Errors.typeError("string argument without an encoding");
      }
      throw Errors.typeError(
          encoding != null
              ? "encoding without a string argument"
              : "errors without a string argument");
    }
    if (source == null) {
      return PyBytes.EMPTY.value;
    }
    if (source instanceof PyStr) {
      throw Errors.typeError("string argument without an encoding");
    }
    if (source.type().special(Special.INDEX) != null && Buffers.find(source) == null) {
      byte[] zeros = zeros(source);
      if (zeros != null) {
        return zeros;
      }
    }
    return fromBufferOrIterable(source, typeName);
  }

  static String name(PyObject value, String parameter, String function) {
    if (value == null) {
      return null;
    }
    if (value instanceof PyStr text) {
      return text.value();
    }
    throw Errors.typeError(
        "%s() argument '%s' must be str, not %s", function, parameter, value.type().name());
  }

  /**
   * {@code bytes(source, encoding, errors)}; an instance of a derived class when {@code __bytes__}
   * answers one.
   */
  static PyBytes bytes(PyObject source, PyObject encoding, PyObject errors) {
    PyObject made =
        source == null || encoding != null || errors != null
            ? null
            : Specials.call(source, Special.BYTES);
    return made != null ? ofBytesMethod(made) : new PyBytes(of(source, encoding, errors, "bytes"));
  }

  /** The answer of {@code __bytes__}. */
  private static PyBytes ofBytesMethod(PyObject made) {
    if (made instanceof PyBytes bytes) {
      return bytes;
    }
    throw Errors.typeError("__bytes__ returned non-bytes (type %s)", made.type().name());
  }

  /** Zeros in the number that {@code __index__} says; null if it raises TypeError. */
  private static byte[] zeros(PyObject count) {
    PyInt number;
    try {
      number = Conversions.index(count);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.TYPE_ERROR)) {
        return null;
      }
      throw raised;
    }
    if (!number.isLong()) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    if (number.value < 0) {
      throw Errors.valueError("negative count");
    }
    if (number.value > Integer.MAX_VALUE - 16) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    return new byte[(int) number.value];
  }

  /** {@code bytes(source)} of anything but a count or a str: what {@code int.from_bytes} takes. */
  public static byte[] fromAny(PyObject source) {
    PyObject made = Specials.call(source, Special.BYTES);
    return made != null ? ofBytesMethod(made).value : fromBufferOrIterable(source, "bytes");
  }

  private static byte[] fromBufferOrIterable(PyObject source, String typeName) {
    byte[] content = Buffers.find(source);
    if (content != null) {
      return content;
    }
    boolean iterable =
        !(source instanceof PyStr)
            && (source.type().special(Special.ITER) != null
                || source.type().special(Special.GETITEM) != null);
    if (!iterable) {
      throw Errors.typeError("cannot convert '%s' object to %s", source.type().name(), typeName);
    }
    return fromIterable(source, typeName);
  }

  /** The bytes of an iterable of ints. */
  static byte[] fromIterable(PyObject source, String typeName) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PyIterator items = Iteration.iterator(source);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      out.write(
          toByte(
              item,
              typeName.equals("bytes")
                  ? "bytes must be in range(0, 256)"
                  : "byte must be in range(0, 256)"));
    }
    return out.toByteArray();
  }

  /**
   * One byte from an int.
   *
   * @param message of the ValueError for an int out of range
   */
  static int toByte(PyObject item, String message) {
    PyInt number = Conversions.index(item);
    if (!number.isLong() || number.value < 0 || number.value > 255) {
      throw Errors.valueError(message);
    }
    return (int) number.value;
  }
}
