package dev.ftcheck.vm.libc;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;

/** Makes the OSError of an error number; OSError itself chooses the subclass (PEP 3151). */
public final class OsErrors {

  private OsErrors() {}

  public static Raise of(int errno) {
    return made(PyInt.of(errno), PyStr.of(Errno.text(errno)));
  }

  /** With a file name; null for none. */
  public static Raise of(int errno, PyObject name) {
    return name == null ? of(errno) : made(PyInt.of(errno), PyStr.of(Errno.text(errno)), name);
  }

  /** With two file names, as of {@code rename}. */
  public static Raise of(int errno, PyObject name, PyObject other) {
    return made(PyInt.of(errno), PyStr.of(Errno.text(errno)), name, PyNone.NONE, other);
  }

  private static Raise made(PyObject... arguments) {
    return new Raise((PyBaseException) ExceptionTypes.OS_ERROR.callN(arguments));
  }

  /**
   * The result of a system call.
   *
   * @throws Raise OSError when it is negative
   */
  public static long check(long result) {
    if (result < 0) {
      throw of((int) -result);
    }
    return result;
  }

  /** As {@link #check(long)}, with a file name for the error. */
  public static long check(long result, PyObject name) {
    if (result < 0) {
      throw of((int) -result, name);
    }
    return result;
  }
}
