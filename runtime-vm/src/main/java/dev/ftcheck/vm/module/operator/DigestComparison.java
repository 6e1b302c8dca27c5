package dev.ftcheck.vm.module.operator;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Comparison in a time that does not depend on the content. */
final class DigestComparison {

  private DigestComparison() {}

  static boolean isEqual(PyObject a, PyObject b) {
    if (a instanceof PyStr left && b instanceof PyStr right) {
      return MessageDigest.isEqual(ascii(left), ascii(right));
    }
    if (a instanceof PyStr || b instanceof PyStr) {
      throw Errors.typeError(
          "unsupported operand types(s) or combination of types: '%s' and '%s'",
          a.type().name(), b.type().name());
    }
    return MessageDigest.isEqual(Buffers.read(a), Buffers.read(b));
  }

  private static byte[] ascii(PyStr text) {
    if (text.value().chars().anyMatch(c -> c > 127)) {
      throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
    }
    return text.value().getBytes(StandardCharsets.US_ASCII);
  }
}
