package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;

/**
 * The path argument of a function of {@code posix}.
 *
 * @param given what errors name
 * @param bytes the path; null when a descriptor was given
 * @param fd the descriptor; -1 when a path was given
 */
record PathArgument(PyObject given, byte[] bytes, int fd) {

  /** A path and nothing else. */
  static PathArgument path(String function, PyObject given) {
    return of(function, given, "string, bytes or os.PathLike", false);
  }

  /** A path or a descriptor. */
  static PathArgument pathOrDescriptor(String function, PyObject given) {
    return of(function, given, "string, bytes, os.PathLike or integer", true);
  }

  private static PathArgument of(
      String function, PyObject given, String expected, boolean takesDescriptor) {
    if (given instanceof PyStr || given instanceof PyBytes) {
      return new PathArgument(given, bytes(function, given), -1);
    }
    if (takesDescriptor && hasIndex(given)) {
      return new PathArgument(given, null, Conversions.toInt(given));
    }
    PyObject made = Specials.call(given, Special.FSPATH);
    if (made == null) {
      throw Errors.typeError(
          "%s: path should be %s, not %s", function, expected, given.type().name());
    }
    if (!(made instanceof PyStr) && !(made instanceof PyBytes)) {
      throw Errors.typeError(
          "expected %s.__fspath__() to return str or bytes, not %s",
          given.type().name(), made.type().name());
    }
    return new PathArgument(made, bytes(function, made), -1);
  }

  private static boolean hasIndex(PyObject given) {
    return given instanceof PyInt || given.type().special(Special.INDEX) != null;
  }

  private static byte[] bytes(String function, PyObject path) {
    byte[] bytes =
        path instanceof PyStr text ? Codecs.toSystem(text.value()) : ((PyBytes) path).value;
    for (byte b : bytes) {
      if (b == 0) {
        throw Errors.valueError(
            "%s: embedded null %s in path", function, path instanceof PyStr ? "character" : "byte");
      }
    }
    return bytes;
  }

  boolean isDescriptor() {
    return bytes == null;
  }

  boolean isBytes() {
    return given instanceof PyBytes;
  }

  /** A {@code dir_fd} argument: a descriptor, or the working directory for None and absent. */
  static int directory(PyObject given) {
    if (given == null || given == PyNone.NONE) {
      return FileCalls.AT_FDCWD;
    }
    if (!hasIndex(given)) {
      throw Errors.typeError("argument should be integer or None, not %s", given.type().name());
    }
    return Conversions.toInt(given);
  }
}
