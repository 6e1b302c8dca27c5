package dev.ftcheck.vm.module.cmath;

import dev.ftcheck.vm.object.PyComplex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What functions answer for infinities and NaN, from the resource {@code special-values.txt}. */
final class SpecialValues {

  private static final String ERROR = "error";
  private static final Map<String, String> VALUES = read();

  private SpecialValues() {}

  private static Map<String, String> read() {
    Map<String, String> values = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SpecialValues.class.getResourceAsStream("special-values.txt"),
                StandardCharsets.US_ASCII))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                String[] words = line.split(" ", 4);
                values.put(words[0] + " " + words[1] + " " + words[2], words[3]);
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return values;
  }

  static boolean isSpecial(PyComplex z) {
    return !Double.isFinite(z.real) || !Double.isFinite(z.imaginary);
  }

  /** The value of a function; null for a domain error. */
  static PyComplex of(String function, PyComplex z) {
    String value = VALUES.get(function + " " + kind(z.real) + " " + kind(z.imaginary));
    if (value.equals(ERROR)) {
      return null;
    }
    int space = value.indexOf(' ');
    return new PyComplex(number(value.substring(0, space)), number(value.substring(space + 1)));
  }

  private static String kind(double x) {
    if (Double.isNaN(x)) {
      return "nan";
    }
    String size = x == 0 ? "0" : Double.isInfinite(x) ? "inf" : "x";
    return Math.copySign(1, x) < 0 ? "-" + size : size;
  }

  private static double number(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> Double.parseDouble(text);
    };
  }
}
