package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import java.util.Arrays;

/** The stack of an unpickler, with the marks on it. Not thread-safe. */
final class UnpicklerStack {

  private PyObject[] items = new PyObject[32];
  private int size;
  private int[] marks = new int[16];
  private int markCount;

  /** Below this no item may be taken: the place of the topmost mark. */
  private int fence;

  int size() {
    return size;
  }

  void push(PyObject item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  private Raise underflow() {
    return PickleErrors.unpickling(
        markCount > 0 ? "unexpected MARK found" : "unpickling stack underflow");
  }

  PyObject pop() {
    if (size <= fence) {
      throw underflow();
    }
    PyObject item = items[--size];
    items[size] = null;
    return item;
  }

  /** The item on top. */
  PyObject top() {
    if (size <= fence) {
      throw underflow();
    }
    return items[size - 1];
  }

  void replaceTop(PyObject item) {
    items[size - 1] = item;
  }

  /** Whether the topmost thing is a mark. */
  boolean endsInMark() {
    return markCount > 0 && marks[markCount - 1] == size;
  }

  void mark() {
    if (markCount == marks.length) {
      marks = Arrays.copyOf(marks, markCount * 2);
    }
    marks[markCount++] = size;
    fence = size;
  }

  /** Takes away the topmost mark and answers its place. */
  int takeMark() {
    if (markCount == 0) {
      throw PickleErrors.unpickling("could not find MARK");
    }
    int place = marks[--markCount];
    fence = markCount > 0 ? marks[markCount - 1] : 0;
    return place;
  }

  /** Takes the items from a place on. */
  PyObject[] takeFrom(int place) {
    PyObject[] taken = Arrays.copyOfRange(items, place, size);
    Arrays.fill(items, place, size, null);
    size = place;
    return taken;
  }

  /** Takes the items above the topmost mark, and the mark. */
  PyObject[] takeMarked() {
    return takeFrom(takeMark());
  }

  /**
   * The item that an instruction changes, below a place.
   *
   * @throws Raise UnpicklingError when there is none
   */
  PyObject below(int place) {
    if (place <= fence) {
      throw PickleErrors.unpickling(
          markCount > 0 ? "unexpected MARK found" : "unpickling stack underflow");
    }
    return items[place - 1];
  }
}
