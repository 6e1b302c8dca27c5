package dev.ftcheck.vm.text.number;

/** Writes floats as decimal text, as CPython's {@code PyOS_double_to_string} does. */
public final class FloatText {
  /** Significand digits of a double that any fast path may still multiply exactly. */
  private static final long[] POWERS_OF_TEN = {1, 10, 100, 1000};

  private FloatText() {}

  /** {@code repr(x)}: the shortest digits that read back as the same float. */
  public static String repr(double x) {
    double magnitude = Math.abs(x);
    if (magnitude >= 1e-3 && magnitude < 1e7) {
      return Double.toString(x); // the one range where Java writes as Python does
    }
    return format(x, FloatStyle.repr());
  }

  /** The number without its sign's padding, grouping or width: those belong to the format layer. */
  public static String format(double x, FloatStyle style) {
    boolean negative = Double.doubleToRawLongBits(x) < 0;
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return sign(negative && !Double.isNaN(x), style) + special(x, style);
    }
    String fast = style.kind() == 'f' && !style.alternate() ? shortFixed(x, style) : null;
    String body = fast != null ? fast : finite(x, style);
    if (negative && style.noNegativeZero() && isZeroText(body)) {
      negative = false;
    }
    return sign(negative, style) + body;
  }

  private static String sign(boolean negative, FloatStyle style) {
    return negative ? "-" : style.alwaysSign() ? "+" : "";
  }

  private static String special(double x, FloatStyle style) {
    String name = Double.isNaN(x) ? "nan" : "inf";
    return style.upper() ? name.toUpperCase(java.util.Locale.ROOT) : name;
  }

  private static boolean isZeroText(String body) {
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c >= '1' && c <= '9') {
        return false;
      }
      if (c == 'e' || c == 'E') {
        return true;
      }
    }
    return true;
  }

  private static String finite(double x, FloatStyle style) {
    int precision = style.precision();
    return switch (style.kind()) {
      case 'e' -> {
        DecimalDigits d = DecimalDigits.significant(x, precision + 1);
        yield exponential(d, precision, style);
      }
      case 'f' -> fixed(DecimalDigits.fraction(x, precision), precision, style);
      case 'g' -> general(x, Math.max(precision, 1), style);
      case 'r' -> {
        DecimalDigits d = DecimalDigits.shortest(x);
        yield d.point() <= -4 || d.point() > 16
            ? exponential(d, d.digits().length() - 1, style)
            : fixed(d, d.digits().length() - d.point(), style);
      }
      default -> throw new IllegalArgumentException("kind " + style.kind());
    };
  }

  private static String general(double x, int precision, FloatStyle style) {
    DecimalDigits d = DecimalDigits.significant(x, precision);
    int shown = style.alternate() ? precision : d.digits().length();
    boolean exponent = d.point() <= -4 || d.point() > precision - (style.addDotZero() ? 1 : 0);
    return exponent ? exponential(d, shown - 1, style) : fixed(d, shown - d.point(), style);
  }

  /** Digits with the point where it belongs and {@code fraction} places after it, if positive. */
  private static String fixed(DecimalDigits d, int fraction, FloatStyle style) {
    String digits = d.digits();
    int point = d.point();
    int places = Math.max(fraction, style.addDotZero() ? 1 : 0);
    StringBuilder out = new StringBuilder(Math.max(point, 1) + places + 2);
    if (point <= 0) {
      out.append('0');
    } else {
      out.append(digits, 0, Math.min(point, digits.length()));
      zeros(out, point - digits.length());
    }
    if (places > 0 || style.alternate()) {
      out.append('.');
    }
    if (places > 0) {
      int lead = Math.clamp(-point, 0, places);
      zeros(out, lead);
      int from = Math.clamp(point, 0, digits.length());
      int to = Math.min(digits.length(), from + places - lead);
      out.append(digits, from, to);
      zeros(out, places - lead - (to - from));
    }
    return out.toString();
  }

  private static String exponential(DecimalDigits d, int fraction, FloatStyle style) {
    String digits = d.digits();
    StringBuilder out = new StringBuilder(fraction + 8).append(digits.charAt(0));
    if (fraction > 0 || style.alternate()) {
      out.append('.').append(digits, 1, digits.length());
      zeros(out, fraction - (digits.length() - 1));
    }
    int exponent = d.isZero() ? 0 : d.point() - 1;
    out.append(style.upper() ? 'E' : 'e').append(exponent < 0 ? '-' : '+');
    if (Math.abs(exponent) < 10) {
      out.append('0');
    }
    return out.append(Math.abs(exponent)).toString();
  }

  private static void zeros(StringBuilder out, int count) {
    if (count > 0) {
      out.repeat('0', count);
    }
  }

  /**
   * The common {@code %.2f} of a moderate number in exact long arithmetic: the significand times
   * 10**precision fits in 63 bits, and the bits below the binary point decide the rounding.
   *
   * @return null when the number or the precision is outside that range
   */
  private static String shortFixed(double x, FloatStyle style) {
    int precision = style.precision();
    int exponent = Math.getExponent(x);
    if (precision >= POWERS_OF_TEN.length || exponent < -10 || exponent > 52) {
      return null;
    }
    long significand = (Double.doubleToRawLongBits(x) & ((1L << 52) - 1)) | (1L << 52);
    int shift = 52 - exponent; // 0 to 62
    long scaled = significand * POWERS_OF_TEN[precision];
    long quotient = scaled >>> shift;
    if (shift > 0) {
      long rest = scaled & ((1L << shift) - 1);
      long half = 1L << (shift - 1);
      if (rest > half || (rest == half && (quotient & 1) != 0)) {
        quotient++;
      }
    }
    if (precision == 0) {
      return Long.toString(quotient);
    }
    long unit = POWERS_OF_TEN[precision];
    String digits = Long.toString(quotient % unit + unit); // a 1, then the digits with their zeros
    return new StringBuilder(20)
        .append(quotient / unit)
        .append('.')
        .append(digits, 1, digits.length())
        .toString();
  }
}
