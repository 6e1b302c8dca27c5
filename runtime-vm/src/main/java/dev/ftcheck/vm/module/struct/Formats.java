package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;

/** The formats that the module's functions were called with lately, parsed. */
final class Formats {

  private static final int LIMIT = 100;
  private static final ConcurrentHashMap<String, StructLayout> PARSED = new ConcurrentHashMap<>();

  private Formats() {}

  static StructLayout layout(PyObject format) {
    String text = text(format).value();
    StructLayout known = PARSED.get(text);
    if (known != null) {
      return known;
    }
    StructLayout parsed = StructLayout.parse(text);
    if (PARSED.size() >= LIMIT) {
      PARSED.clear();
    }
    PARSED.put(text, parsed);
    return parsed;
  }

  static void clear() {
    PARSED.clear();
  }

  /**
   * A format argument as a str.
   *
   * @throws Raise TypeError unless it is a str or bytes, UnicodeEncodeError unless it is ASCII
   */
  static PyStr text(PyObject format) {
    if (format instanceof PyBytes bytes) {
      return PyStr.of(new String(bytes.value, StandardCharsets.ISO_8859_1));
    }
    if (!(format instanceof PyStr text)) {
      throw Errors.typeError(
          "Struct() argument 1 must be a str or bytes object, not %s", format.type().name());
    }
    for (int i = 0; i < text.value().length(); i++) {
      if (text.value().charAt(i) > 127) {
        throw notAscii(text, i);
      }
    }
    return text.exact();
  }

  private static Raise notAscii(PyStr text, int position) {
    PyObject error =
        ExceptionTypes.UNICODE_ENCODE_ERROR.callN(
            new PyObject[] {
              PyStr.of("ascii"),
              text,
              PyInt.of(position),
              PyInt.of(position + 1),
              PyStr.of("ordinal not in range(128)")
            });
    return new Raise((PyBaseException) error);
  }
}
