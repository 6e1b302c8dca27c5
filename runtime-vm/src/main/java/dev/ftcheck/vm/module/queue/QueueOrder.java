package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/**
 * Which item a queue gives first: the container that a program finds as {@code queue.queue}, and
 * what is done with it under the queue's mutex.
 */
enum QueueOrder {
  FIFO {
    @Override
    PyObject makeItems() {
      PyObject items =
          Attributes.get(ImportSystem.current().module("collections"), "deque").call0();
      return guarded(items);
    }

    @Override
    void put(PyObject items, PyObject item) {
      Attributes.get(items, APPEND).call1(item);
    }

    @Override
    PyObject get(PyObject items) {
      return Attributes.get(items, POPLEFT).call0();
    }
  },

  LIFO {
    @Override
    PyObject makeItems() {
      return guarded(new PyList());
    }

    @Override
    void put(PyObject items, PyObject item) {
      Attributes.get(items, APPEND).call1(item);
    }

    @Override
    PyObject get(PyObject items) {
      return Attributes.get(items, POP).call0();
    }
  },

  PRIORITY {
    @Override
    PyObject makeItems() {
      return guarded(new PyList());
    }

    @Override
    void put(PyObject items, PyObject item) {
      heap("heappush").call2(items, item);
    }

    @Override
    PyObject get(PyObject items) {
      return heap("heappop").call1(items);
    }

    private static PyObject heap(String function) {
      return Attributes.get(ImportSystem.current().module("heapq"), function);
    }
  };

  private static final PyStr APPEND = PyStr.interned("append");
  private static final PyStr POPLEFT = PyStr.interned("popleft");
  private static final PyStr POP = PyStr.interned("pop");

  /** Items that are touched under the queue's mutex alone: its own edges say what is ordered. */
  private static PyObject guarded(PyObject items) {
    if (items instanceof PyAttributed known) {
      known.notFollowed();
    }
    return items;
  }

  abstract PyObject makeItems();

  abstract void put(PyObject items, PyObject item);

  abstract PyObject get(PyObject items);

  static long size(PyObject items) {
    return Items.length(items);
  }
}
