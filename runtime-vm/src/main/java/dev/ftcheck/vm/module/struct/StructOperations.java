package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/** Packing and unpacking whole structs; what the module's functions and {@code Struct} share. */
final class StructOperations {

  private StructOperations() {}

  /** {@code pack}: the values from {@code first} on as bytes. */
  static PyObject pack(StructLayout layout, PyObject[] arguments, int first) {
    return new PyBytes(packed(layout, arguments, first, "pack"));
  }

  private static byte[] packed(
      StructLayout layout, PyObject[] arguments, int first, String function) {
    int given = arguments.length - first;
    if (given != layout.values()) {
      throw StructError.of(
          "%s expected %d items for packing (got %d)", function, layout.values(), given);
    }
    byte[] target = new byte[layout.size()];
    ItemPacker packer = new ItemPacker(target, layout);
    int next = first;
    for (Field field : layout.fields()) {
      FieldKind kind = field.kind();
      if (kind.isRunOfBytes()) {
        packer.packRun(kind, field.offset(), field.count(), arguments[next++]);
      } else if (kind.code() != 'x') {
        for (int i = 0; i < field.count(); i++) {
          packer.pack(kind, field.offset() + i * kind.size(), arguments[next++]);
        }
      }
    }
    return target;
  }

  /** {@code pack_into}: arguments are the buffer, the offset and the values. */
  static void packInto(StructLayout layout, PyObject[] arguments, int first) {
    if (arguments.length <= first) {
      throw StructError.of("pack_into expected buffer argument");
    }
    if (arguments.length == first + 1) {
      throw StructError.of("pack_into expected offset argument");
    }
    if (arguments.length - first - 2 != layout.values()) {
      throw StructError.of(
          "pack_into expected %d items for packing (got %d)",
          layout.values(), arguments.length - first - 2);
    }
    if (!(arguments[first] instanceof PyBuffer buffer)
        || buffer.isReadOnly()
        || !buffer.isContiguous()) {
      throw Errors.typeError(
          "argument must be read-write bytes-like object, not %s", arguments[first].type().name());
    }
    long offset = Conversions.toLong(arguments[first + 1]);
    int length = buffer.byteCount();
    int size = layout.size();
    if (offset < 0 && offset + size > 0) {
      throw StructError.of("no space to pack %d bytes at offset %d", size, offset);
    }
    long from = fromStart(offset, length);
    if (length - from < size) {
      throw StructError.of(
          "pack_into requires a buffer of at least %s bytes for packing %d bytes at offset %d"
              + " (actual buffer size is %d)",
          Long.toUnsignedString(from + size), size, from, length);
    }
    buffer.setBytes((int) from, packed(layout, arguments, first + 2, "pack_into"), 0, size);
  }

  private static long fromStart(long offset, int length) {
    if (offset < 0 && offset + length < 0) {
      throw StructError.of("offset %d out of range for %d-byte buffer", offset, length);
    }
    return offset < 0 ? offset + length : offset;
  }

  /** {@code unpack}: all of a buffer of exactly the right size. */
  static PyTuple unpack(StructLayout layout, PyObject buffer) {
    byte[] content = Buffers.read(buffer);
    if (content.length != layout.size()) {
      throw StructError.of("unpack requires a buffer of %d bytes", layout.size());
    }
    return unpackAt(layout, content, 0);
  }

  /** {@code unpack_from}: from an offset, which may count from the end. */
  static PyTuple unpackFrom(StructLayout layout, PyObject buffer, long offset) {
    byte[] content = Buffers.read(buffer);
    int size = layout.size();
    if (offset < 0 && offset + size > 0) {
      throw StructError.of("not enough data to unpack %d bytes at offset %d", size, offset);
    }
    long from = fromStart(offset, content.length);
    if (content.length - from < size) {
      throw StructError.of(
          "unpack_from requires a buffer of at least %s bytes for unpacking %d bytes at offset %d"
              + " (actual buffer size is %d)",
          Long.toUnsignedString(from + size), size, from, content.length);
    }
    return unpackAt(layout, content, (int) from);
  }

  /** The values of a struct that is known to be within the bytes. */
  static PyTuple unpackAt(StructLayout layout, byte[] content, int start) {
    PyObject[] values = new PyObject[layout.values()];
    ItemUnpacker unpacker = new ItemUnpacker(content, layout);
    int next = 0;
    for (Field field : layout.fields()) {
      FieldKind kind = field.kind();
      int at = start + field.offset();
      if (kind.isRunOfBytes()) {
        values[next++] = unpacker.unpackRun(kind, at, field.count());
      } else if (kind.code() != 'x') {
        for (int i = 0; i < field.count(); i++) {
          values[next++] = unpacker.unpack(kind, at + i * kind.size());
        }
      }
    }
    return PyTuple.of(values);
  }

  /** {@code iter_unpack}: structs side by side. */
  static PyObject iterUnpack(StructLayout layout, PyObject buffer) {
    if (layout.size() == 0) {
      throw StructError.of("cannot iteratively unpack with a struct of length 0");
    }
    byte[] content = Buffers.read(buffer);
    if (content.length % layout.size() != 0) {
      throw StructError.of(
          "iterative unpacking requires a buffer of a multiple of %d bytes", layout.size());
    }
    return new UnpackIterator(layout, content);
  }
}
