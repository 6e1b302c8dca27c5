package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.text.unicode.StringPredicates;
import java.util.Set;

/**
 * {@code iter(str)}. Threads that share one may get a character twice or miss one, as the language
 * allows.
 */
public final class PyStrIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "str_iterator",
          "dev.ftcheck.vm.types.string.StrIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  /** The type that CPython uses for ASCII strings. */
  public static final PyType ASCII_TYPE =
      PyType.builtin(
          "str_ascii_iterator",
          "dev.ftcheck.vm.types.string.StrIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final boolean ascii;
  private PyStr text;
  private int index;

  public PyStrIterator(PyStr text) {
    this.text = text;
    this.ascii = StringPredicates.isAscii(text.value());
  }

  @Override
  public PyObject next() {
    PyStr source = text;
    int at = index;
    if (source == null) {
      return null;
    }
    if (at >= source.length()) {
      text = null;
      return null;
    }
    index = at + 1;
    return PyStr.of(source.codePointAt(at));
  }

  /** The string; null once it is exhausted. */
  PyStr text() {
    return text;
  }

  int index() {
    return index;
  }

  void setIndex(long position) {
    PyStr source = text;
    if (source != null) {
      index = (int) Math.clamp(position, 0, source.length());
    }
  }

  @Override
  public PyType type() {
    return ascii ? ASCII_TYPE : TYPE;
  }
}
