package dev.ftcheck.vm.module.unicodedata;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The properties of characters in one version of Unicode: 16.0, which Java and Python 3.14 share,
 * or 3.2 as a difference to it. Immutable.
 */
sealed class UnicodeDatabase {

  static final UnicodeDatabase CURRENT = new UnicodeDatabase();
  static final UnicodeDatabase OLD = new Old();

  /** Names of general categories by Java's number. */
  private static final String[] CATEGORIES = {
    "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc",
    "Cf", "Cn", "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"
  };

  /** Names of bidirectional classes by Java's number. */
  private static final String[] DIRECTIONS = {
    "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO",
    "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"
  };

  /** Tables are read when first needed. */
  private static final class Tables {
    static final PropertyTable COMBINING = PropertyTable.read("combining.txt");
    static final PropertyTable WIDTH = PropertyTable.read("width.txt");
    static final PropertyTable DECOMPOSITION = PropertyTable.read("decomposition.txt");
    static final PropertyTable NUMERIC = PropertyTable.read("numeric.txt");
  }

  /** The version: {@code unidata_version}. */
  String version() {
    return "16.0.0";
  }

  boolean isAssigned(int c) {
    return true;
  }

  String category(int c) {
    return CATEGORIES[Character.getType(c)];
  }

  /** Empty if there is none. */
  String bidirectional(int c) {
    int direction = Character.getDirectionality(c);
    return direction < 0 ? "" : DIRECTIONS[direction];
  }

  int combining(int c) {
    String value = Tables.COMBINING.get(c);
    return value == null ? 0 : Integer.parseInt(value);
  }

  boolean mirrored(int c) {
    return Character.isMirrored(c);
  }

  String eastAsianWidth(int c) {
    String value = Tables.WIDTH.get(c);
    return value == null ? "N" : value;
  }

  /** The mapping in hexadecimal digits, perhaps after a tag; empty if there is none. */
  String decomposition(int c) {
    String value = Tables.DECOMPOSITION.get(c);
    return value == null ? "" : value;
  }

  /** -1 if it is no decimal digit. */
  int decimal(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
  }

  /** -1 if it is no digit. */
  int digit(int c) {
    int decimal = CURRENT.decimal(c);
    String value = decimal >= 0 ? null : Tables.NUMERIC.get(c);
    return value != null && value.startsWith("digit ")
        ? Integer.parseInt(value, 6, value.length(), 10)
        : decimal;
  }

  /** NaN if it has no numeric value. */
  double numeric(int c) {
    int digit = digit(c);
    if (digit >= 0) {
      return digit;
    }
    String value = Tables.NUMERIC.get(c);
    return value == null ? Double.NaN : Double.parseDouble(value);
  }

  String normalize(Normalizer.Form form, String text) {
    return Normalizer.normalize(text, form);
  }

  boolean isNormalized(Normalizer.Form form, String text) {
    return Normalizer.isNormalized(text, form);
  }

  /** Unicode 3.2, for the internationalised domain names of RFC 3490. */
  private static final class Old extends UnicodeDatabase {

    private static final String NONE = "-";

    private final PropertyTable unassigned = PropertyTable.read("unassigned-3.2.txt");
    private final Map<String, PropertyTable> changes = new HashMap<>();

    private PropertyTable changes(String property) {
      synchronized (changes) {
        return changes.computeIfAbsent(property, Old::readChanges);
      }
    }

    private static PropertyTable readChanges(String property) {
      String suffix = " " + property;
      return PropertyTable.of(
          PropertyTable.lines("changes-3.2.txt").stream()
              .filter(line -> line.endsWith(suffix))
              .map(line -> line.substring(0, line.length() - suffix.length()))
              .toList());
    }

    @Override
    String version() {
      return "3.2.0";
    }

    @Override
    boolean isAssigned(int c) {
      return unassigned.get(c) == null;
    }

    @Override
    String category(int c) {
      String changed = changes("category").get(c);
      return !isAssigned(c) ? "Cn" : changed != null ? changed : super.category(c);
    }

    @Override
    String bidirectional(int c) {
      String changed = changes("bidirectional").get(c);
      if (!isAssigned(c) || NONE.equals(changed)) {
        return "";
      }
      return changed != null ? changed : super.bidirectional(c);
    }

    @Override
    int combining(int c) {
      return isAssigned(c) ? super.combining(c) : 0;
    }

    @Override
    boolean mirrored(int c) {
      String changed = changes("mirrored").get(c);
      return isAssigned(c) && (changed != null ? changed.equals("1") : super.mirrored(c));
    }

    @Override
    String eastAsianWidth(int c) {
      String changed = changes("east_asian_width").get(c);
      return !isAssigned(c) ? "N" : changed != null ? changed : super.eastAsianWidth(c);
    }

    @Override
    String decomposition(int c) {
      return isAssigned(c) ? super.decomposition(c) : "";
    }

    @Override
    int decimal(int c) {
      String changed = changes("decimal").get(c);
      if (!isAssigned(c) || NONE.equals(changed)) {
        return -1;
      }
      return changed != null ? Integer.parseInt(changed) : super.decimal(c);
    }

    @Override
    double numeric(int c) {
      return isAssigned(c) ? super.numeric(c) : Double.NaN;
    }

    /** Characters that came later are left as they are. */
    @Override
    String normalize(Normalizer.Form form, String text) {
      StringBuilder result = new StringBuilder();
      int start = 0;
      for (int at = 0; at < text.length(); ) {
        int c = text.codePointAt(at);
        int after = at + Character.charCount(c);
        if (!isAssigned(c)) {
          result.append(super.normalize(form, text.substring(start, at))).appendCodePoint(c);
          start = after;
        }
        at = after;
      }
      return result.append(super.normalize(form, text.substring(start))).toString();
    }

    @Override
    boolean isNormalized(Normalizer.Form form, String text) {
      return normalize(form, text).equals(text);
    }
  }
}
