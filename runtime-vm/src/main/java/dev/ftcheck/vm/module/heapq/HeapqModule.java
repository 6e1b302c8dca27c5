package dev.ftcheck.vm.module.heapq;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;

/** {@code _heapq}. */
@BuiltinModule(value = "_heapq", doc = "Heap queue algorithm (a.k.a. priority queue).")
final class HeapqModule {

  private HeapqModule() {}

  @PyMethod(value = "heappush", signature = "(heap, item, /)")
  static void push(PyList heap, PyObject item) {
    HeapTurns.take(
        heap,
        () -> {
          Heap.MIN.push(heap, item);
          return null;
        });
  }

  @PyMethod(value = "heappop", signature = "(heap, /)")
  static PyObject pop(PyList heap) {
    return HeapTurns.take(heap, () -> Heap.MIN.pop(heap));
  }

  @PyMethod(value = "heapreplace", signature = "(heap, item, /)")
  static PyObject replace(PyList heap, PyObject item) {
    return HeapTurns.take(heap, () -> Heap.MIN.replace(heap, item));
  }

  @PyMethod(value = "heappushpop", signature = "(heap, item, /)")
  static PyObject pushPop(PyList heap, PyObject item) {
    return HeapTurns.take(heap, () -> Heap.MIN.pushPop(heap, item));
  }

  @PyMethod(value = "heapify", signature = "(heap, /)")
  static void heapify(PyList heap) {
    HeapTurns.take(
        heap,
        () -> {
          Heap.MIN.heapify(heap);
          return null;
        });
  }

  @PyMethod(value = "heappush_max", signature = "(heap, item, /)")
  static void pushMax(PyList heap, PyObject item) {
    HeapTurns.take(
        heap,
        () -> {
          Heap.MAX.push(heap, item);
          return null;
        });
  }

  @PyMethod(value = "heappop_max", signature = "(heap, /)")
  static PyObject popMax(PyList heap) {
    return HeapTurns.take(heap, () -> Heap.MAX.pop(heap));
  }

  @PyMethod(value = "heapreplace_max", signature = "(heap, item, /)")
  static PyObject replaceMax(PyList heap, PyObject item) {
    return HeapTurns.take(heap, () -> Heap.MAX.replace(heap, item));
  }

  @PyMethod(value = "heappushpop_max", signature = "(heap, item, /)")
  static PyObject pushPopMax(PyList heap, PyObject item) {
    return HeapTurns.take(heap, () -> Heap.MAX.pushPop(heap, item));
  }

  @PyMethod(value = "heapify_max", signature = "(heap, /)")
  static void heapifyMax(PyList heap) {
    HeapTurns.take(
        heap,
        () -> {
          Heap.MAX.heapify(heap);
          return null;
        });
  }
}
