package dev.ftcheck.vm.module.locale;

import dev.ftcheck.vm.libc.Constants;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Map;
import java.util.Set;

/** The module {@code _locale}. Only the C and POSIX locales, with UTF-8 as encoding, are known. */
@BuiltinModule("_locale")
final class LocaleModule {

  private static final PyType ERROR =
      PyType.builtin(
          "locale.Error", null, Set.of(TypeFlag.HAS_DICTIONARY), ExceptionTypes.EXCEPTION);

  private static final int LC_ALL = 6;
  private static final int CHAR_MAX = 127;
  private static final int CODESET = 14;
  private static final int RADIX = 65536;

  /** What {@code nl_langinfo} answers in the C locale, by number. */
  private static final Map<Integer, String> ITEMS =
      Map.ofEntries(
          Map.entry(CODESET, "UTF-8"),
          Map.entry(RADIX, "."),
          Map.entry(131112, "%a %b %e %H:%M:%S %Y"),
          Map.entry(131113, "%m/%d/%y"),
          Map.entry(131114, "%H:%M:%S"),
          Map.entry(131115, "%I:%M:%S %p"),
          Map.entry(131110, "AM"),
          Map.entry(131111, "PM"),
          Map.entry(327680, "^[yY]"),
          Map.entry(327681, "^[nN]"),
          Map.entry(262159, "-"),
          Map.entry(131180, "%a %b %e %H:%M:%S %Z %Y"));

  private static final String DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday";
  private static final String MONTHS =
      "January February March April May June July August September October November December";
  private static final int FIRST_ITEM = 131072;

  private LocaleModule() {}

  static void initialise(PyModule module) {
    Constants.addTo(module, "_locale");
    module.dictionary().put(PyStr.interned("Error"), ERROR);
  }

  @PyMethod(value = "setlocale", signature = "(category, locale=None, /)")
  static String setLocale(int category, PyObject locale) {
    if (category < 0 || category > LC_ALL + 6) {
      throw unsupported();
    }
    if (locale == null || locale == PyNone.NONE) {
      return "C";
    }
    String name = Conversions.str(locale).value();
    return switch (name) {
      case "", "C", "POSIX", "C.UTF-8", "C.utf8" ->
          name.isEmpty() || name.equals("POSIX") ? "C" : name;
      default -> throw unsupported();
    };
  }

  private static RuntimeException unsupported() {
    return Errors.of(ERROR, "unsupported locale setting");
  }

  @PyMethod("localeconv")
  static PyObject conventions() {
    PyDict conventions = new PyDict();
    String[] texts = {
      "int_curr_symbol",
      "currency_symbol",
      "mon_decimal_point",
      "mon_thousands_sep",
      "positive_sign",
      "negative_sign",
      "thousands_sep"
    };
    String[] numbers = {
      "int_frac_digits",
      "frac_digits",
      "p_cs_precedes",
      "p_sep_by_space",
      "n_cs_precedes",
      "n_sep_by_space",
      "p_sign_posn",
      "n_sign_posn"
    };
    for (String text : texts) {
      conventions.put(PyStr.of(text), PyStr.EMPTY);
    }
    for (String number : numbers) {
      conventions.put(PyStr.of(number), PyInt.of(CHAR_MAX));
    }
    conventions.put(PyStr.of("decimal_point"), PyStr.of("."));
    conventions.put(PyStr.of("grouping"), new PyList());
    conventions.put(PyStr.of("mon_grouping"), new PyList());
    return conventions;
  }

  @PyMethod("nl_langinfo")
  static String item(int number) {
    int offset = number - FIRST_ITEM;
    if (offset >= 0 && offset < 38) {
      return calendar(offset);
    }
    return ITEMS.getOrDefault(number, "");
  }

  /** In the order of the C library: short days, days, short months, months. */
  private static String calendar(int offset) {
    String[] days = DAYS.split(" ");
    String[] months = MONTHS.split(" ");
    if (offset < 7) {
      return days[offset].substring(0, 3);
    }
    if (offset < 14) {
      return days[offset - 7];
    }
    return offset < 26 ? months[offset - 14].substring(0, 3) : months[offset - 26];
  }

  @PyMethod("getencoding")
  static String encoding() {
    return "UTF-8";
  }

  @PyMethod("strcoll")
  static int compare(PyStr left, PyStr right) {
    return Integer.signum(left.value().compareTo(right.value()));
  }

  @PyMethod("strxfrm")
  static PyObject transform(PyStr text) {
    return text;
  }

  @PyMethod("gettext")
  static PyObject gettext(PyStr message) {
    return message;
  }

  @PyMethod("dgettext")
  static PyObject dgettext(PyObject domain, PyStr message) {
    return message;
  }

  @PyMethod("dcgettext")
  static PyObject dcgettext(PyObject domain, PyStr message, PyObject category) {
    return message;
  }

  @PyMethod("textdomain")
  static PyObject textDomain(PyObject domain) {
    return domain == PyNone.NONE ? PyStr.of("messages") : domain;
  }

  @PyMethod("bindtextdomain")
  static PyObject bindTextDomain(PyObject domain, PyObject directory) {
    return directory == PyNone.NONE ? PyStr.of("/usr/share/locale") : directory;
  }

  @PyMethod("bind_textdomain_codeset")
  static PyObject bindCodeset(PyObject domain, PyObject codeset) {
    return codeset;
  }
}
