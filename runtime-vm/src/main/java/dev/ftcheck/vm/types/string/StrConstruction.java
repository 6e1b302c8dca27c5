package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code str(object, encoding, errors)}. */
final class StrConstruction {
  private StrConstruction() {}

  /** The str, which may be of a derived class; arguments are null when omitted. */
  static PyStr of(PyObject object, PyObject encoding, PyObject errors) {
    if (object == null) {
      return PyStr.EMPTY;
    }
    if (encoding == null && errors == null) {
      return Conversions.str(object);
    }
    String encodingName = name(encoding, "encoding");
    String errorsName = name(errors, "errors");
    if (object instanceof PyStr) {
      throw Errors.typeError("decoding str is not supported");
    }
    byte[] content = Buffers.find(object);
    if (content == null) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, %s found", object.type().name());
    }
    return Codecs.decode(content, encodingName, errorsName);
  }

  private static String name(PyObject value, String parameter) {
    if (value == null) {
      return null;
    }
    if (value instanceof PyStr text) {
      return text.value();
    }
    throw Errors.typeError(
        "str() argument '%s' must be str, not %s", parameter, value.type().fullyQualifiedName());
  }
}
