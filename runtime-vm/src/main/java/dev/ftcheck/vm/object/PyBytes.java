package dev.ftcheck.vm.object;

import java.nio.charset.StandardCharsets;

/** A {@code bytes}. The array is never changed after construction. */
public sealed class PyBytes extends PyObject permits PyBytesSubclass {

  public static final PyType TYPE =
      PyType.builtin(
          "bytes",
          "dev.ftcheck.vm.types.bytes.BytesTypeTable",
          java.util.Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.CONCATENATES));

  public static final PyBytes EMPTY = new PyBytes(new byte[0]);

  /** The content; not to be changed. */
  public final byte[] value;

  /** Takes over the array. */
  public PyBytes(byte[] value) {
    this.value = value;
  }

  /** The Latin-1 bytes of a literal: one byte per character up to U+00FF. */
  public static PyBytes latin1(String text) {
    return new PyBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public final int length() {
    return value.length;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
