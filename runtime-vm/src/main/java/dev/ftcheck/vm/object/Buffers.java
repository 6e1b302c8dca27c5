package dev.ftcheck.vm.object;

/** Access to the bytes of bytes-like objects for natives. */
public final class Buffers {

  private Buffers() {}

  /** The content of a bytes-like object, not to be changed; null for any other object. */
  public static byte[] find(PyObject object) {
    if (object instanceof PyBytes bytes) {
      return bytes.value;
    }
    if (object instanceof PyBuffer buffer) {
      return buffer.toBytes();
    }
    PyObject view = Specials.call(object, Special.BUFFER, FULL);
    return view == null ? null : find(view);
  }

  // inspect.BufferFlags.FULL_RO
  private static final PyInt FULL = PyInt.of(284);

  /**
   * The content of a bytes-like object, not to be changed.
   *
   * @throws Raise TypeError for any other object
   */
  public static byte[] read(PyObject object) {
    byte[] content = find(object);
    if (content == null) {
      throw Errors.typeError("a bytes-like object is required, not '%s'", object.type().name());
    }
    return content;
  }

  /**
   * A bytes-like object that can be written to.
   *
   * @param function the name for the message of the TypeError
   */
  public static PyBuffer writable(PyObject object, String function) {
    if (object instanceof PyBuffer buffer && !buffer.isReadOnly()) {
      return buffer;
    }
    throw Errors.typeError(
        "%s argument must be read-write bytes-like object, not %s", function, object.type().name());
  }
}
