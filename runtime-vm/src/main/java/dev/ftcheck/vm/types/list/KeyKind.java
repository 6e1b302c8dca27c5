package dev.ftcheck.vm.types.list;

import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.util.Comparator;

/**
 * What all keys of a sort have in common, when that tells their order without a call: ints that fit
 * a long, floats without NaN, strs without characters beyond U+FFFF, which UTF-16 orders
 * differently, or tuples whose items at each index are of one such kind.
 */
sealed interface KeyKind extends Comparator<PyObject> {

  /** The kind of the keys, of which there is one at least; null when there is none. */
  static KeyKind of(PyObject[] keys) {
    KeyKind kind = ofAtom(keys[0]);
    if (kind == null) {
      kind = keys[0].getClass() == PyTuple.class ? Columns.of((PyTuple) keys[0]) : null;
    }
    if (kind == null) {
      return null;
    }
    for (PyObject key : keys) {
      if (!kind.includes(key)) {
        return null;
      }
    }
    return kind;
  }

  private static KeyKind ofAtom(PyObject key) {
    Class<?> kind = key.getClass();
    return kind == PyInt.class
        ? Numbers.INTS
        : kind == PyFloat.class ? Numbers.FLOATS : kind == PyStr.class ? Texts.PLAIN : null;
  }

  boolean includes(PyObject key);

  /** Kinds whose keys are numbers of 64 bits. */
  enum Numbers implements KeyKind {
    INTS {
      @Override
      public boolean includes(PyObject key) {
        return key.getClass() == PyInt.class;
      }

      @Override
      long bits(PyObject key) {
        return ((PyInt) key).value;
      }

      @Override
      public int compare(PyObject a, PyObject b) {
        return Long.compare(((PyInt) a).value, ((PyInt) b).value);
      }
    },
    FLOATS {
      @Override
      public boolean includes(PyObject key) {
        return key.getClass() == PyFloat.class && !Double.isNaN(((PyFloat) key).value);
      }

      @Override
      long bits(PyObject key) {
        double value = ((PyFloat) key).value;
        // Both zeros are equal; of negative numbers the larger magnitude comes first.
        long bits = value == 0 ? 0 : Double.doubleToRawLongBits(value);
        return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
      }

      @Override
      public int compare(PyObject a, PyObject b) {
        double x = ((PyFloat) a).value;
        double y = ((PyFloat) b).value;
        return x < y ? -1 : x > y ? 1 : 0;
      }
    };

    /** A number that orders as the key does. */
    abstract long bits(PyObject key);
  }

  /** Strs. */
  enum Texts implements KeyKind {
    PLAIN;

    @Override
    public boolean includes(PyObject key) {
      return key.getClass() == PyStr.class && ((PyStr) key).isPlain();
    }

    @Override
    public int compare(PyObject a, PyObject b) {
      return ((PyStr) a).value().compareTo(((PyStr) b).value());
    }
  }

  /** Tuples of one length. */
  record Columns(KeyKind[] kinds) implements KeyKind {

    static Columns of(PyTuple first) {
      KeyKind[] kinds = new KeyKind[first.items.length];
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = ofAtom(first.items[i]);
        if (kinds[i] == null) {
          return null;
        }
      }
      return new Columns(kinds);
    }

    @Override
    public boolean includes(PyObject key) {
      if (key.getClass() != PyTuple.class || ((PyTuple) key).items.length != kinds.length) {
        return false;
      }
      for (int i = 0; i < kinds.length; i++) {
        if (!kinds[i].includes(((PyTuple) key).items[i])) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int compare(PyObject a, PyObject b) {
      for (int i = 0; i < kinds.length; i++) {
        int answer = kinds[i].compare(((PyTuple) a).items[i], ((PyTuple) b).items[i]);
        if (answer != 0) {
          return answer;
        }
      }
      return 0;
    }
  }
}
