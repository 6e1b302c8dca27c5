package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;

/** Paths as programs give them: str, bytes, or objects with {@code __fspath__} (PEP 519). */
public final class FsPath {

  private FsPath() {}

  /**
   * {@code os.fspath(path)}.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError when it is no path
   */
  public static PyObject of(PyObject path) {
    if (path instanceof PyStr || path instanceof PyBytes) {
      return path;
    }
    PyObject made = Specials.call(path, Special.FSPATH);
    if (made == null) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not %s", path.type().name());
    }
    if (made instanceof PyStr || made instanceof PyBytes) {
      return made;
    }
    throw Errors.typeError(
        "expected %s.__fspath__() to return str or bytes, not %s",
        path.type().name(), made.type().name());
  }

  /**
   * The bytes of a path for the kernel.
   *
   * @param path a str or bytes
   * @throws dev.ftcheck.vm.object.Raise ValueError when it has a null in it
   */
  public static byte[] encode(PyObject path) {
    byte[] bytes =
        path instanceof PyStr text ? Codecs.toSystem(text.value()) : ((PyBytes) path).value;
    for (byte b : bytes) {
      if (b == 0) {
        throw Errors.valueError("embedded null byte");
      }
    }
    return bytes;
  }

  /** A path from the kernel, of the same type as another path. */
  public static PyObject decode(byte[] path, boolean asBytes) {
    return asBytes ? new PyBytes(path) : PyStr.of(Codecs.fromSystem(path));
  }
}
