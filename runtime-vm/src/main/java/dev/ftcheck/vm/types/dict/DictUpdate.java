package dev.ftcheck.vm.types.dict;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.MappingKeys;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;

/** {@code dict.update}: from a dict, from an object with {@code keys}, or from pairs. */
public final class DictUpdate {

  private static final PyStr KEYS = PyStr.interned("keys");

  private DictUpdate() {}

  /** Where the entries go. */
  @FunctionalInterface
  public interface Target {
    void put(PyObject key, PyObject value);
  }

  /** Takes over the entries of any source that {@code dict()} takes. */
  public static void from(PyDict self, PyObject source) {
    if (source instanceof PyDict dict && iteratesAsDict(dict)) {
      self.putAll(dict);
    } else {
      from(self::put, source);
    }
  }

  /** Hands the entries of any source that {@code dict()} takes to a target. */
  public static void from(Target target, PyObject source) {
    if (source instanceof PyDict dict && iteratesAsDict(dict)) {
      PyObject[] all = dict.snapshot();
      for (int i = 0; i < all.length; i += 2) {
        target.put(all[i], all[i + 1]);
      }
      return;
    }
    PyObject keys = Attributes.find(source, KEYS);
    if (keys != null) {
      fromKeys(target, source, keys.call0());
    } else {
      fromPairs(target, source);
    }
  }

  /** Whether no class of a program decides what iteration over a dict gives. */
  static boolean iteratesAsDict(PyDict dict) {
    return dict.getClass() == PyDict.class
        || dict.type().special(Special.ITER) == PyDict.TYPE.special(Special.ITER);
  }

  private static void fromKeys(Target target, PyObject source, PyObject keys) {
    PyIterator names = MappingKeys.iterator(source, keys);
    for (PyObject key = names.next(); key != null; key = names.next()) {
      target.put(key, Items.get(source, key));
    }
  }

  private static void fromPairs(Target target, PyObject source) {
    PyIterator pairs = Iteration.iterator(source);
    int index = 0;
    for (PyObject item = pairs.next(); item != null; item = pairs.next()) {
      PyObject[] pair = pair(item, index);
      if (pair.length != 2) {
        throw Errors.valueError(
            "dictionary update sequence element #%d has length %d; 2 is required",
            index, pair.length);
      }
      target.put(pair[0], pair[1]);
      index++;
    }
  }

  private static PyObject[] pair(PyObject item, int index) {
    try {
      return Iteration.toArray(item);
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw raised;
      }
      Raise noted =
          Iteration.isNotIterable(item) ? Errors.typeError("object is not iterable") : raised;
      String note =
          "Cannot convert dictionary update sequence element #" + index + " to a sequence";
      Attributes.get(noted.value(), "add_note").call1(PyStr.of(note));
      throw noted;
    }
  }
}
