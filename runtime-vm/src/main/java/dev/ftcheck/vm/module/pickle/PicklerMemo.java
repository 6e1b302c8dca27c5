package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.Arrays;

/**
 * Which objects a pickler has written, each with its number. Objects are told apart by identity;
 * strs and bytes of at most one character are one object for each value, as in CPython. Not
 * thread-safe.
 */
final class PicklerMemo {

  static final int ABSENT = -1;

  /** The largest code point whose str CPython has only once. */
  private static final int LAST_SHARED = 0xff;

  private static final PyBytes[] SHORT_BYTES = new PyBytes[257];

  static {
    Arrays.setAll(SHORT_BYTES, i -> i == 256 ? PyBytes.EMPTY : new PyBytes(new byte[] {(byte) i}));
  }

  private PyObject[] keys = new PyObject[16];
  private int[] numbers = new int[16];
  private int size;

  /** The object looked for last, if it was not there, and the place for it. */
  private PyObject missed;

  private int missedAt;

  int size() {
    return size;
  }

  void clear() {
    keys = new PyObject[16];
    numbers = new int[16];
    size = 0;
    missed = null;
  }

  /** The number of an object; {@link #ABSENT} for one that was not written. */
  int get(PyObject object) {
    PyObject key = shared(object);
    int at = find(keys, key);
    if (keys[at] != null) {
      return numbers[at];
    }
    missed = key;
    missedAt = at;
    return ABSENT;
  }

  /** Gives an object a number. */
  void put(PyObject object, int number) {
    if (size * 2 >= keys.length) {
      grow();
    }
    PyObject key = shared(object);
    int at = key == missed && keys[missedAt] == null ? missedAt : find(keys, key);
    missed = null;
    if (keys[at] == null) {
      size++;
    }
    keys[at] = key;
    numbers[at] = number;
  }

  private static PyObject shared(PyObject object) {
    if (object.getClass() == PyStr.class) {
      String text = ((PyStr) object).value();
      if (text.length() > 1 || text.length() == 1 && text.charAt(0) > LAST_SHARED) {
        return object;
      }
      return text.isEmpty() ? PyStr.EMPTY : PyStr.of((int) text.charAt(0));
    }
    if (object.getClass() == PyBytes.class && ((PyBytes) object).value.length <= 1) {
      byte[] value = ((PyBytes) object).value;
      return SHORT_BYTES[value.length == 0 ? 256 : value[0] & 0xff];
    }
    return object;
  }

  private static int find(PyObject[] keys, PyObject key) {
    int mask = keys.length - 1;
    int hash = System.identityHashCode(key);
    int at = (hash ^ hash >>> 15) & mask;
    while (keys[at] != null && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    PyObject[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new PyObject[oldKeys.length * 2];
    numbers = new int[keys.length];
    missed = null;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int at = find(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }

  /** A step over the objects and their numbers. */
  interface Entry {
    void of(PyObject object, int number);
  }

  void forEach(Entry entry) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null) {
        entry.of(keys[i], numbers[i]);
      }
    }
  }

  PicklerMemo copy() {
    PicklerMemo copy = new PicklerMemo();
    forEach(copy::put);
    return copy;
  }
}
