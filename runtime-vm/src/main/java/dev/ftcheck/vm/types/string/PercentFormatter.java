package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.NumberAnswers;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.text.format.PercentDirective;
import dev.ftcheck.vm.text.number.IntText;

/**
 * {@code format % values}: reads directives and takes values as it goes; used once. What str and
 * bytes do differently is left to the subclass; bytes are Latin-1 text here.
 */
public abstract class PercentFormatter {
  private final String format;
  private final PercentArguments arguments;
  private int position;

  /**
   * @param kind what is formatted, {@code string} or {@code bytes}, for messages
   */
  protected PercentFormatter(String format, PyObject values, String kind) {
    this.format = format;
    this.arguments = new PercentArguments(values, kind);
  }

  /** The key of {@code %(key)} as the mapping has it. */
  protected abstract PyObject key(String text);

  /** The text of a value for one of {@code s b r a}, or null for another conversion. */
  protected abstract String text(int conversion, PyObject value);

  /** The one character of {@code %c}. */
  protected abstract String character(PyObject value);

  /** The formatted text. */
  protected final String run() {
    StringBuilder out = new StringBuilder(format.length() + 32);
    int length = format.length();
    while (true) {
      int percent = format.indexOf('%', position);
      if (percent < 0) {
        break;
      }
      out.append(format, position, percent);
      position = percent + 1;
      directive(out);
    }
    out.append(format, position, length);
    arguments.checkAllUsed();
    return out.toString();
  }

  private void directive(StringBuilder out) {
    if (current() == '%') {
      position++;
      out.append('%');
      return;
    }
    if (current() == '(') {
      arguments.select(key(keyText()));
    }
    int flagsStart = position;
    while ("-+ #0".indexOf(current()) >= 0) {
      position++;
    }
    String flags = format.substring(flagsStart, position);
    long width = 0;
    if (current() == '*') {
      position++;
      width = star();
      if (width < 0) {
        flags += "-";
        width = -width;
      }
    } else {
      width = number("width too big");
    }
    int precision = -1;
    if (current() == '.') {
      position++;
      precision = precision();
    }
    if ("hlL".indexOf(current()) >= 0) {
      position++;
    }
    int conversion = current();
    position += Character.charCount(conversion);
    if (width > Integer.MAX_VALUE - 16) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    PyObject value = arguments.next();
    out.append(result(new PercentDirective(flags, (int) width, precision, conversion), value));
  }

  private int current() {
    if (position >= format.length()) {
      throw Errors.valueError("incomplete format");
    }
    return format.codePointAt(position);
  }

  private String keyText() {
    int start = ++position;
    for (int depth = 1; position < format.length(); position++) {
      char c = format.charAt(position);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return format.substring(start, position++);
      }
    }
    throw Errors.valueError("incomplete format key");
  }

  private long star() {
    PyObject value = arguments.next();
    if (!(value instanceof PyInt)) {
      throw Errors.typeError("* wants int");
    }
    return Conversions.toLong(value);
  }

  private int precision() {
    long precision;
    if (current() == '*') {
      position++;
      precision = Math.max(0, star());
      if (precision > Integer.MAX_VALUE) {
        throw Errors.overflowError("Python int too large to convert to C int");
      }
    } else {
      precision = number("precision too big");
    }
    if (precision > Integer.MAX_VALUE - 16) {
      throw Errors.valueError("precision too big");
    }
    return (int) precision;
  }

  private long number(String tooBig) {
    long value = 0;
    for (int c = current(); c >= '0' && c <= '9'; c = current()) {
      if (value > (Long.MAX_VALUE - 9) / 10) {
        throw Errors.valueError(tooBig);
      }
      value = value * 10 + (c - '0');
      position++;
    }
    return value;
  }

  private String result(PercentDirective directive, PyObject value) {
    return switch (directive.conversion()) {
      case 'd', 'i', 'u', 'o', 'x', 'X' -> integer(directive, value);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> directive.real(real(value));
      case 'c' -> directive.character(character(value));
      default -> {
        String text = text(directive.conversion(), value);
        if (text == null) {
          throw unsupported(directive.conversion());
        }
        yield directive.text(text);
      }
    };
  }

  private Raise unsupported(int conversion) {
    boolean shown = conversion > 31 && conversion < 127;
    int index = format.codePointCount(0, position) - 1;
    return Errors.valueError(
        "unsupported format character '%s' (0x%s) at index %s",
        shown ? (char) conversion : '?', Integer.toHexString(conversion), index);
  }

  /** A float as the directive wants it; bytes say it in other words. */
  protected double real(PyObject value) {
    return Conversions.toDouble(value);
  }

  private static String integer(PercentDirective directive, PyObject value) {
    PyInt number = value instanceof PyInt known ? known : converted(directive, value);
    int radix =
        switch (directive.conversion()) {
          case 'o' -> 8;
          case 'x', 'X' -> 16;
          default -> 10;
        };
    String digits;
    if (number.isLong()) {
      digits = Long.toString(number.value, radix);
    } else {
      digits = radix == 10 ? IntText.decimal(number.big()) : number.big().toString(radix);
    }
    boolean negative = digits.charAt(0) == '-';
    return directive.integer(negative, negative ? digits.substring(1) : digits);
  }

  private static PyInt converted(PercentDirective directive, PyObject value) {
    boolean exact = "oxX".indexOf(directive.conversion()) >= 0;
    try {
      if (exact) {
        return Conversions.index(value);
      }
      if (isNumber(value)) {
        return toInt(value);
      }
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw raised;
      }
    }
    throw Errors.typeError(
        "%%%s format: %s is required, not %s",
        (char) directive.conversion(), exact ? "an integer" : "a real number", value.type().name());
  }

  private static boolean isNumber(PyObject value) {
    return value instanceof PyFloat
        || value instanceof PyComplex
        || value.type().special(Special.INT) != null
        || value.type().special(Special.INDEX) != null
        || value.type().special(Special.FLOAT) != null;
  }

  private static PyInt toInt(PyObject value) {
    PyObject answer = value == PyNone.NONE ? null : Specials.call(value, Special.INT);
    return answer == null ? Conversions.index(value) : NumberAnswers.integer("__int__", answer);
  }
}
