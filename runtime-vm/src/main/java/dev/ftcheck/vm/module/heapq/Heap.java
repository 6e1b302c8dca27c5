package dev.ftcheck.vm.module.heapq;

import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Truth;

/**
 * Binary heaps in lists ("Theory" of the library reference's heapq page). Every access of the list
 * is atomic by itself; the comparisons between them run Python code, so that a list that others
 * change meanwhile is noticed by its size.
 */
enum Heap {
  MIN,
  MAX;

  /** Whether {@code a} belongs above {@code b}. */
  private boolean isAbove(PyObject a, PyObject b) {
    return Truth.of(this == MIN ? Comparison.lt(a, b) : Comparison.lt(b, a));
  }

  private static PyObject item(PyList heap, int index, int size) {
    PyObject item = heap.size() == size ? heap.get(index) : null;
    if (item == null) {
      throw Errors.runtimeError("list changed size during iteration");
    }
    return item;
  }

  private static void put(PyList heap, int index, PyObject item) {
    if (!heap.setItem(index, item)) {
      throw Errors.runtimeError("list changed size during iteration");
    }
  }

  void push(PyList heap, PyObject item) {
    heap.add(item);
    siftDown(heap, 0, heap.size() - 1);
  }

  PyObject pop(PyList heap) {
    PyObject last = heap.size() == 0 ? null : heap.removeAt(heap.size() - 1);
    if (last == null) {
      throw Errors.indexError("index out of range");
    }
    if (heap.size() == 0) {
      return last;
    }
    PyObject top = heap.get(0);
    put(heap, 0, last);
    siftUp(heap, 0);
    return top;
  }

  PyObject replace(PyList heap, PyObject item) {
    PyObject top = heap.size() == 0 ? null : heap.get(0);
    if (top == null) {
      throw Errors.indexError("index out of range");
    }
    put(heap, 0, item);
    siftUp(heap, 0);
    return top;
  }

  PyObject pushPop(PyList heap, PyObject item) {
    PyObject top = heap.size() == 0 ? null : heap.get(0);
    return top != null && isAbove(top, item) ? replaceIfStill(heap, item) : item;
  }

  private PyObject replaceIfStill(PyList heap, PyObject item) {
    if (heap.size() == 0) {
      throw Errors.indexError("index out of range");
    }
    return replace(heap, item);
  }

  void heapify(PyList list) {
    for (int i = list.size() / 2 - 1; i >= 0; i--) {
      siftUp(list, i);
    }
  }

  /** Moves the item at {@code from} towards the root, not above {@code start}. */
  private void siftDown(PyList heap, int start, int from) {
    int size = heap.size();
    PyObject item = item(heap, from, size);
    int at = from;
    while (at > start) {
      int parent = at - 1 >> 1;
      PyObject above = item(heap, parent, size);
      boolean rises = isAbove(item, above);
      // The comparison may have changed the heap.
      item(heap, parent, size);
      if (!rises) {
        break;
      }
      put(heap, at, above);
      put(heap, parent, item);
      at = parent;
    }
  }

  /** Moves the item at {@code start} to a leaf along the upper children, then back up. */
  private void siftUp(PyList heap, int start) {
    int size = heap.size();
    int at = start;
    int firstLeaf = size >> 1;
    while (at < firstLeaf) {
      int child = 2 * at + 1;
      if (child + 1 < size && !isAbove(item(heap, child, size), item(heap, child + 1, size))) {
        child++;
      }
      PyObject upper = item(heap, child, size);
      put(heap, child, item(heap, at, size));
      put(heap, at, upper);
      at = child;
    }
    siftDown(heap, start, at);
  }
}
