package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;

/** Makes {@code UnicodeEncodeError} and {@code UnicodeDecodeError} from faults. */
final class UnicodeErrors {

  private UnicodeErrors() {}

  static Raise of(EncodeFault fault) {
    return new Raise((PyBaseException) exception(fault));
  }

  static Raise of(DecodeFault fault) {
    return new Raise((PyBaseException) exception(fault));
  }

  /** The exception object; its positions count code points. */
  static PyObject exception(EncodeFault fault) {
    String text = fault.text();
    int start = text.codePointCount(0, fault.start());
    int end = start + text.codePointCount(fault.start(), fault.end());
    return ExceptionTypes.UNICODE_ENCODE_ERROR.callN(
        new PyObject[] {
          PyStr.of(fault.encoding()),
          PyStr.of(text),
          PyInt.of(start),
          PyInt.of(end),
          PyStr.of(fault.reason())
        });
  }

  static PyObject exception(DecodeFault fault) {
    return ExceptionTypes.UNICODE_DECODE_ERROR.callN(
        new PyObject[] {
          PyStr.of(fault.encoding()),
          new PyBytes(fault.bytes()),
          PyInt.of(fault.start()),
          PyInt.of(fault.end()),
          PyStr.of(fault.reason())
        });
  }
}
