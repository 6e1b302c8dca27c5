package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.text.string.Quoting;
import dev.ftcheck.vm.types.string.PercentFormatter;

/** {@code bytes % values} (PEP 461). */
final class BytesPercentFormat extends PercentFormatter {
  private BytesPercentFormat(byte[] format, PyObject values) {
    super(BytesText.of(format), values, "bytes");
  }

  static byte[] format(byte[] format, PyObject values) {
    return BytesText.bytes(new BytesPercentFormat(format, values).run());
  }

  @Override
  protected PyObject key(String text) {
    return new PyBytes(BytesText.bytes(text));
  }

  @Override
  protected String text(int conversion, PyObject value) {
    return switch (conversion) {
      case 's', 'b' -> BytesText.of(content(value));
      case 'a', 'r' -> Quoting.ascii(Conversions.repr(value).value());
      default -> null;
    };
  }

  private static byte[] content(PyObject value) {
    byte[] content = Buffers.find(value);
    if (content != null) {
      return content;
    }
    PyObject made = Specials.call(value, Special.BYTES);
    if (made == null) {
      throw Errors.typeError(
          "%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'",
          value.type().name());
    }
    if (made instanceof PyBytes bytes) {
      return bytes.value;
    }
    throw Errors.typeError("__bytes__ returned non-bytes (type %s)", made.type().name());
  }

  @Override
  protected String character(PyObject value) {
    if (value instanceof PyBytes || value instanceof PyByteArray) {
      byte[] content = Buffers.read(value);
      if (content.length == 1) {
        return BytesText.of(content);
      }
      throw Errors.typeError(
          "%%c requires an integer in range(256) or a single byte, not a %s object of length %s",
          value.type().fullyQualifiedName(), content.length);
    }
    if (!(value instanceof PyInt) && value.type().special(Special.INDEX) == null) {
      throw Errors.typeError(
          "%%c requires an integer in range(256) or a single byte, not %s",
          value.type().fullyQualifiedName());
    }
    PyInt code = Conversions.index(value);
    if (!code.isLong() || code.value < 0 || code.value > 255) {
      throw Errors.overflowError("%c arg not in range(256)");
    }
    return String.valueOf((char) code.value);
  }

  @Override
  protected double real(PyObject value) {
    try {
      return super.real(value);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError("float argument required, not %s", value.type().name());
      }
      throw raised;
    }
  }
}
