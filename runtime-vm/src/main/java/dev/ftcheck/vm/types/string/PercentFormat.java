package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.text.string.Quoting;

/** {@code str % values}. */
public final class PercentFormat extends PercentFormatter {
  private PercentFormat(String format, PyObject values) {
    super(format, values, "string");
  }

  /** The formatted str. */
  public static PyStr format(PyStr format, PyObject values) {
    return PyStr.of(new PercentFormat(format.value(), values).run());
  }

  @Override
  protected PyObject key(String text) {
    return PyStr.of(text);
  }

  @Override
  protected String text(int conversion, PyObject value) {
    return switch (conversion) {
      case 's' -> Conversions.str(value).value();
      case 'r' -> Conversions.repr(value).value();
      case 'a' -> Quoting.ascii(Conversions.repr(value).value());
      default -> null;
    };
  }

  @Override
  protected String character(PyObject value) {
    if (value instanceof PyStr text) {
      if (text.length() == 1) {
        return text.value();
      }
      throw Errors.typeError(
          "%%c requires an int or a unicode character, not a string of length %s", text.length());
    }
    if (!(value instanceof PyInt) && value.type().special(Special.INDEX) == null) {
      throw wrongType(value);
    }
    PyInt code = index(value);
    if (!code.isLong() || code.value < 0 || code.value > Character.MAX_CODE_POINT) {
      throw Errors.overflowError("%c arg not in range(0x110000)");
    }
    return Character.toString((int) code.value);
  }

  private static PyInt index(PyObject value) {
    try {
      return Conversions.index(value);
    } catch (Raise raised) {
      throw raised.is(ExceptionTypes.TYPE_ERROR) ? wrongType(value) : raised;
    }
  }

  private static Raise wrongType(PyObject value) {
    return Errors.typeError(
        "%%c requires an int or a unicode character, not %s", value.type().fullyQualifiedName());
  }
}
