package dev.ftcheck.vm.module;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;

/** Reads the content of objects that support the buffer protocol. */
public final class BytesLike {

  private BytesLike() {}

  /** The content, not to be changed; null if the object has no buffer. */
  public static byte[] find(PyObject object) {
    return object instanceof PyBytes bytes ? bytes.value : null;
  }

  /**
   * The content, not to be changed.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError if the object has no buffer
   */
  public static byte[] of(PyObject object) {
    byte[] content = find(object);
    if (content == null) {
      throw Errors.typeError(
          "a bytes-like object is required, not '%s'", object.type().name());
    }
    return content;
  }
}
