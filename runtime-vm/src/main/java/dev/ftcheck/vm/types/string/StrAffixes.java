package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.text.string.StringSearch;

/** {@code str.startswith} and {@code str.endswith} with one affix or a tuple of them. */
final class StrAffixes {
  private StrAffixes() {}

  /** Whether the span, null for none, starts with one of the prefixes. */
  static boolean startsWith(PyStr self, PyObject prefix, StrSpan span) {
    for (PyObject one : alternatives(prefix, "startswith")) {
      String affix = text(one, "startswith");
      if (span != null && StringSearch.startsWith(self.value(), affix, span.from(), span.to())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the span, null for none, ends with one of the suffixes. */
  static boolean endsWith(PyStr self, PyObject suffix, StrSpan span) {
    for (PyObject one : alternatives(suffix, "endswith")) {
      String affix = text(one, "endswith");
      if (span != null && StringSearch.endsWith(self.value(), affix, span.from(), span.to())) {
        return true;
      }
    }
    return false;
  }

  private static PyObject[] alternatives(PyObject affix, String function) {
    if (affix instanceof PyTuple tuple) {
      return tuple.items;
    }
    if (!(affix instanceof PyStr)) {
      throw Errors.typeError(
          "%s first arg must be str or a tuple of str, not %s", function, affix.type().name());
    }
    return new PyObject[] {affix};
  }

  private static String text(PyObject affix, String function) {
    if (affix instanceof PyStr text) {
      return text.value();
    }
    throw Errors.typeError(
        "tuple for %s must only contain str, not %s", function, affix.type().name());
  }
}
