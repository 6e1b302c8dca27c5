package dev.ftcheck.vm.object;

import java.util.ArrayList;
import java.util.List;

/** Binds arguments to the parameters of a Python function ("Calls", language reference). */
final class Binding {

  private Binding() {}

  static PyObject[] positional(PyFunction f, PyObject[] arguments) {
    PyCode code = f.code();
    if (arguments.length == code.parameterCount()
        && code.header().keywordOnlyCount() == 0
        && !code.has(PyCode.VARARGS)
        && !code.has(PyCode.VARKEYWORDS)) {
      return arguments;
    }
    return keywords(f, arguments, PyStr.NO_NAMES);
  }

  static PyObject[] keywords(PyFunction f, PyObject[] arguments, PyStr[] names) {
    PyCode code = f.code();
    PyCode.Header header = code.header();
    int positional = header.positionalCount();
    int given = arguments.length - names.length;
    boolean takesMore = code.has(PyCode.VARARGS);
    boolean takesNames = code.has(PyCode.VARKEYWORDS);
    int count = code.parameterCount();
    PyObject[] bound = new PyObject[count + (takesMore ? 1 : 0) + (takesNames ? 1 : 0)];
    System.arraycopy(arguments, 0, bound, 0, Math.min(given, positional));
    if (takesMore) {
      bound[count] =
          given > positional
              ? PyTuple.of(java.util.Arrays.copyOfRange(arguments, positional, given))
              : PyTuple.EMPTY;
    }
    PyDict extra = takesNames ? new PyDict() : null;
    if (takesNames) {
      bound[bound.length - 1] = extra;
    }
    bindNames(f, bound, arguments, names, extra);
    if (given > positional && !takesMore) {
      throw BindingErrors.tooMany(f, given, bound);
    }
    fillDefaults(f, bound, positional);
    fillKeywordDefaults(f, bound, positional, count);
    return bound;
  }

  private static void bindNames(
      PyFunction f, PyObject[] bound, PyObject[] arguments, PyStr[] names, PyDict extra) {
    PyCode.Header header = f.code().header();
    int given = arguments.length - names.length;
    for (int i = 0; i < names.length; i++) {
      PyStr name = names[i];
      int index = indexOf(header, name, f.code().parameterCount());
      if (index < 0) {
        if (extra == null) {
          throw BindingErrors.unexpected(f, name, names);
        }
        extra.put(name, arguments[given + i]);
      } else if (bound[index] != null) {
        throw Errors.typeError(
            "%s() got multiple values for argument '%s'", BindingErrors.name(f), name.value());
      } else {
        bound[index] = arguments[given + i];
      }
    }
  }

  private static int indexOf(PyCode.Header header, PyStr name, int count) {
    PyStr[] variables = header.variables();
    for (int i = header.positionalOnlyCount(); i < count; i++) {
      if (variables[i] == name) {
        return i;
      }
    }
    for (int i = header.positionalOnlyCount(); i < count; i++) {
      if (variables[i].value().equals(name.value())) {
        return i;
      }
    }
    return -1;
  }

  private static void fillDefaults(PyFunction f, PyObject[] bound, int positional) {
    PyObject[] defaults = f.defaults();
    int first = positional - (defaults == null ? 0 : defaults.length);
    List<PyStr> missing = null;
    for (int i = 0; i < positional; i++) {
      if (bound[i] == null) {
        if (i >= first) {
          bound[i] = defaults[i - first];
        } else {
          missing = missing == null ? new ArrayList<>() : missing;
          missing.add(f.code().header().variables()[i]);
        }
      }
    }
    if (missing != null) {
      throw BindingErrors.missing(f, "positional", missing);
    }
  }

  private static void fillKeywordDefaults(
      PyFunction f, PyObject[] bound, int positional, int count) {
    PyDict defaults = f.keywordDefaults();
    List<PyStr> missing = null;
    for (int i = positional; i < count; i++) {
      if (bound[i] != null) {
        continue;
      }
      PyStr name = f.code().header().variables()[i];
      bound[i] = defaults == null ? null : defaults.get(name);
      if (bound[i] == null) {
        missing = missing == null ? new ArrayList<>() : missing;
        missing.add(name);
      }
    }
    if (missing != null) {
      throw BindingErrors.missing(f, "keyword-only", missing);
    }
  }
}
