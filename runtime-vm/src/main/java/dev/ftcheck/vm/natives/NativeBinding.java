package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.traceback.EditDistance;
import java.util.Arrays;
import java.util.List;

/**
 * Binds arguments to the parameters of a native when a call does not fit directly: defaults,
 * keywords, {@code *args}; and raises what CPython raises when they don't fit at all.
 *
 * @param signature the parameters
 * @param own how many leading parameters ({@code self} or the class) the caller does not see
 * @param shortName the name in most messages
 * @param longName the name with its type or module
 */
record NativeBinding(NativeSignature signature, int own, String shortName, String longName) {

  /** The bound arguments, in the order that {@link Natives#callBound} takes. */
  PyObject[] bind(PyObject[] arguments, PyStr[] names) {
    int given = arguments.length - names.length;
    if (signature.isWordedAsNamed()) {
      checkCounts(given - own, names.length);
    } else if (names.length > 0 && !signature.takesKeywords()) {
      if (signature.isConstructor() && signature.positional() == own && !signature.takesMore()) {
        throw Errors.typeError("%s takes no arguments", shortName);
      }
      throw Errors.typeError("%s() takes no keyword arguments", longName);
    } else {
      checkAll(given - own, names.length);
      checkPositional(given - own);
    }
    int count = signature.parameters().length;
    int more = signature.takesMore() ? 1 : 0;
    PyObject[] bound = new PyObject[count + more + (signature.takesNames() ? 1 : 0)];
    int positional = Math.min(given, signature.positional());
    System.arraycopy(arguments, 0, bound, 0, positional);
    if (signature.takesMore()) {
      bound[count] = PyTuple.of(Arrays.copyOfRange(arguments, positional, given));
    }
    PyDict extra = signature.takesNames() ? new PyDict() : null;
    if (extra != null) {
      bound[count + more] = extra;
    }
    bindNames(bound, arguments, names, extra);
    return bound;
  }

  private void bindNames(PyObject[] bound, PyObject[] arguments, PyStr[] names, PyDict extra) {
    int given = arguments.length - names.length;
    int unknown = -1;
    int repeated = -1;
    for (int i = 0; i < names.length; i++) {
      int parameter = indexOf(names[i]);
      if (parameter < 0 && extra != null) {
        extra.put(names[i], arguments[given + i]);
      } else if (parameter < 0) {
        unknown = unknown < 0 ? i : unknown;
      } else if (bound[parameter] != null) {
        repeated = repeated < 0 ? i : repeated;
      } else {
        bound[parameter] = arguments[given + i];
      }
    }
    checkRequired(bound);
    if (repeated >= 0) {
      throw Errors.typeError(
          "argument for %s() given by name ('%s') and position (%d)",
          shortName, names[repeated].value(), indexOf(names[repeated]) - own + 1);
    }
    if (unknown >= 0) {
      String wrong = names[unknown].value();
      String meant = EditDistance.closest(List.of(signature.parameters()), wrong);
      throw Errors.typeError(
          "%s() got an unexpected keyword argument '%s'%s",
          shortName, wrong, meant == null ? "" : ". Did you mean '" + meant + "'?");
    }
  }

  private int indexOf(PyStr name) {
    String[] parameters = signature.parameters();
    for (int i = signature.positionalOnly(); i < parameters.length; i++) {
      if (parameters[i].equals(name.value())) {
        return i;
      }
    }
    return -1;
  }

  private void checkRequired(PyObject[] bound) {
    for (int i = 0; i < signature.parameters().length; i++) {
      if (bound[i] == null && signature.isRequired(i)) {
        throw Errors.typeError(
            "%s() missing required argument '%s' (pos %d)",
            shortName, signature.parameters()[i], i - own + 1);
      }
    }
  }

  /** The number of all arguments, of a native that takes keywords or was given some. */
  private void checkAll(int given, int names) {
    int all = signature.parameters().length - own;
    boolean counts = names > 0 || signature.isWordedAsNamed();
    if (counts && given + names > all && !signature.takesMore() && !signature.takesNames()) {
      throw Errors.typeError(
          "%s() takes at most %d %sargument%s (%d given)",
          shortName, all, given == 0 ? "keyword " : "", all == 1 ? "" : "s", given + names);
    }
  }

  /** The counts of a native that takes keywords. */
  private void checkCounts(int given, int names) {
    int most = signature.positional() - own;
    int requiredOnly = requiredBelow(signature.positionalOnly()) - own;
    int requiredPositional = requiredBelow(signature.positional()) - own;
    checkAll(given, names);
    if (!signature.takesMore()) {
      if (given > most) {
        throw most == 0
            ? Errors.typeError("%s() takes no positional arguments", shortName)
            : wrongPositional(requiredPositional < most ? "at most" : "exactly", most, given);
      }
    }
    if (given < requiredOnly) {
      throw wrongPositional(
          requiredOnly < most || signature.takesMore() ? "at least" : "exactly",
          requiredOnly,
          given);
    }
  }

  private RuntimeException wrongPositional(String bound, int limit, int given) {
    return Errors.typeError(
        "%s() takes %s %d positional argument%s (%d given)",
        shortName, bound, limit, limit == 1 ? "" : "s", given);
  }

  private int requiredBelow(int parameter) {
    return Long.bitCount(signature.required() & ((1L << parameter) - 1));
  }

  /** The number of positional arguments alone. */
  private void checkPositional(int given) {
    int least = requiredBelow(signature.positional()) - own;
    int most = signature.takesMore() ? Integer.MAX_VALUE : signature.positional() - own;
    if (given >= least && given <= most) {
      return;
    }
    if (signature.isConstructor() && most == 0) {
      throw Errors.typeError("%s takes no arguments", shortName);
    }
    boolean isPlain = signature.words() == ArgumentWords.BY_SIGNATURE && !signature.isConstructor();
    if (isPlain && most == 0) {
      throw Errors.typeError("%s() takes no arguments (%d given)", longName, given);
    }
    if (isPlain && least == 1 && most == 1) {
      throw Errors.typeError("%s() takes exactly one argument (%d given)", longName, given);
    }
    int limit = given < least ? least : most;
    throw Errors.typeError(
        "%s expected %s%d argument%s, got %d",
        shortName,
        least == most ? "" : given < least ? "at least " : "at most ",
        limit,
        limit == 1 ? "" : "s",
        given);
  }
}
