package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypedIterator;

/** An iterator that gives tuples of a pool's items, picked by positions that it steps through. */
abstract class PositionIterator extends TypedIterator {

  final PyObject[] pool;

  /** The positions of the next tuple; null at the end. */
  int[] positions;

  private boolean started;

  PositionIterator(PyType type, PyObject[] pool, int[] first) {
    super(type);
    this.pool = pool;
    this.positions = first;
  }

  /** Steps to the next positions; false at the end. */
  abstract boolean advance();

  @Override
  public final PyObject next() {
    if (positions == null) {
      return null;
    }
    if (started && !advance()) {
      positions = null;
      return null;
    }
    started = true;
    PyObject[] picked = new PyObject[count()];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = pool[positions[i]];
    }
    return PyTuple.of(picked);
  }

  /** How many items a tuple has. */
  int count() {
    return positions.length;
  }
}
