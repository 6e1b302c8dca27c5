package dev.ftcheck.vm.types.integer;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.math.BigInteger;
import java.util.Arrays;

/** {@code int.to_bytes} and {@code int.from_bytes}: two's complement of any length. */
final class IntBytes {
  private IntBytes() {}

  static PyBytes write(PyInt n, long length, boolean bigEndian, boolean signed) {
    if (length < 0) {
      throw Errors.valueError("length argument must be non-negative");
    }
    if (n.signum() < 0 && !signed) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    byte[] value = n.big().toByteArray(); // big endian with a sign bit
    int needed = value.length;
    if (!signed && needed > 1 && value[0] == 0 || n.signum() == 0) {
      needed--;
    }
    if (needed > length) {
      throw Errors.overflowError("int too big to convert");
    }
    byte[] out = new byte[Math.toIntExact(length)];
    Arrays.fill(out, (byte) (n.signum() < 0 ? -1 : 0));
    System.arraycopy(value, value.length - needed, out, out.length - needed, needed);
    return new PyBytes(bigEndian ? out : reversed(out));
  }

  static PyInt read(byte[] bytes, boolean bigEndian, boolean signed) {
    if (bytes.length == 0) {
      return PyInt.of(0);
    }
    byte[] value = bigEndian ? bytes : reversed(bytes);
    return PyInt.of(signed ? new BigInteger(value) : new BigInteger(1, value));
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] out = new byte[bytes.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = bytes[out.length - 1 - i];
    }
    return out;
  }

  /** Whether {@code byteorder} says "big", which it does when omitted. */
  static boolean isBigEndian(PyObject order, String function) {
    if (order == null) {
      return true;
    }
    if (!(order instanceof PyStr text)) {
      throw Errors.typeError(
          "%s() argument 'byteorder' must be str, not %s", function, order.type().name());
    }
    return switch (text.value()) {
      case "big" -> true;
      case "little" -> false;
      default -> throw Errors.valueError("byteorder must be either 'little' or 'big'");
    };
  }
}
