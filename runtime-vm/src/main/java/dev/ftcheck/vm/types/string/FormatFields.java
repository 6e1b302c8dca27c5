package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.text.format.FieldName;
import dev.ftcheck.vm.text.format.ReplacementFields;
import dev.ftcheck.vm.text.string.Quoting;

/** {@code str.format} and {@code str.format_map}: one use per call. */
final class FormatFields {
  private static final int MOST_NESTING = 2;

  /** How the fields name positional arguments; the two ways don't mix. */
  private enum Numbering {
    OPEN,
    AUTOMATIC,
    MANUAL
  }

  private final PyObject[] values;
  private final PyObject names;
  private Numbering numbering = Numbering.OPEN;
  private int nextNumber;

  private FormatFields(PyObject[] values, PyObject names) {
    this.values = values;
    this.names = names;
  }

  /**
   * The formatted text.
   *
   * @param values the positional arguments; null for {@code format_map}
   * @param names the mapping of names to values
   */
  static String format(String text, PyObject[] values, PyObject names) {
    return new FormatFields(values, names).expand(text, MOST_NESTING);
  }

  private String expand(String text, int depth) {
    if (depth == 0) {
      throw Errors.valueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    ReplacementFields fields = new ReplacementFields(text);
    for (var piece = fields.next(); piece != null; piece = fields.next()) {
      out.append(piece.literal());
      if (piece.hasField()) {
        PyObject value = converted(value(new FieldName(piece.name())), piece.conversion());
        String spec = piece.nested() ? expand(piece.spec(), depth - 1) : piece.spec();
        PyStr known = spec.isEmpty() ? PyStr.EMPTY : PyStr.of(spec);
        out.append(Conversions.format(value, known).value());
      }
    }
    return out.toString();
  }

  private PyObject value(FieldName name) {
    PyObject value = argument(name);
    for (var access = name.next(); access != null; access = name.next()) {
      if (access.isAttribute()) {
        value = Attributes.get(value, PyStr.interned(access.name()));
      } else {
        value =
            Items.get(
                value, access.index() >= 0 ? PyInt.of(access.index()) : PyStr.of(access.name()));
      }
    }
    return value;
  }

  private PyObject argument(FieldName name) {
    long index = name.firstIndex();
    boolean automatic = name.first().isEmpty();
    if (!automatic && index < 0) {
      return Items.get(names, PyStr.of(name.first()));
    }
    checkNumbering(automatic ? Numbering.AUTOMATIC : Numbering.MANUAL);
    if (automatic) {
      index = nextNumber++;
    }
    if (values == null) {
      throw Errors.valueError("Format string contains positional fields");
    }
    if (index >= values.length) {
      throw Errors.indexError("Replacement index %s out of range for positional args tuple", index);
    }
    return values[(int) index];
  }

  private void checkNumbering(Numbering wanted) {
    if (numbering == Numbering.OPEN) {
      numbering = wanted;
    }
    if (numbering != wanted) {
      throw Errors.valueError(
          wanted == Numbering.AUTOMATIC
              ? "cannot switch from manual field specification to automatic field numbering"
              : "cannot switch from automatic field numbering to manual field specification");
    }
  }

  private static PyObject converted(PyObject value, int conversion) {
    return switch (conversion) {
      case -1 -> value;
      case 's' -> Conversions.str(value);
      case 'r' -> Conversions.repr(value);
      case 'a' -> PyStr.of(Quoting.ascii(Conversions.repr(value).value()));
      default ->
          throw Errors.valueError(
              "Unknown conversion specifier "
                  + (conversion > 32 && conversion < 127
                      ? String.valueOf((char) conversion)
                      : "\\x" + Integer.toHexString(conversion)));
    };
  }
}
