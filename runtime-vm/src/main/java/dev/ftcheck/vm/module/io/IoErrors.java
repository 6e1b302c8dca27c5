package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;

/** The exceptions that the types of {@code _io} raise. */
final class IoErrors {

  private IoErrors() {}

  static Raise unsupported(String message) {
    return new Raise((PyBaseException) IoTypes.UNSUPPORTED_OPERATION.call1(PyStr.of(message)));
  }

  static Raise closed() {
    return Errors.valueError("I/O operation on closed file.");
  }

  static Raise wouldBlock(String message, int written) {
    return new Raise(
        (PyBaseException)
            ExceptionTypes.BLOCKING_IO_ERROR.callN(
                new PyObject[] {PyInt.of(Errno.EAGAIN), PyStr.of(message), PyInt.of(written)}));
  }
}
