package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** The bases of a new class, and the one that decides what its instances hold. */
final class BaseClasses {

  private BaseClasses() {}

  /** The bases as types; {@code object} when there is none. */
  static PyType[] of(PyTuple given) {
    if (given.size() == 0) {
      return new PyType[] {PyType.OBJECT};
    }
    PyType[] bases = new PyType[given.size()];
    for (int i = 0; i < bases.length; i++) {
      PyObject base = given.get(i);
      if (!(base instanceof PyType type)) {
        throw Errors.typeError("bases must be types");
      }
      bases[i] = type;
    }
    return bases;
  }

  /**
   * The base whose data includes that of all others.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError when there is none, or a base can't be derived
   *     from
   */
  static PyType best(PyType[] bases) {
    PyType best = null;
    PyType winner = null;
    for (PyType base : bases) {
      if (!base.layout().isAcceptableBase()) {
        throw Errors.typeError("type '%s' is not an acceptable base type", base.fullName());
      }
      if (!base.isOrdered()) {
        throw Errors.typeError("Cannot extend an incomplete type '%s'", base.fullName());
      }
      PyType candidate = base.layout().solid();
      if (winner == null || winner != candidate && candidate.isSubtype(winner)) {
        winner = candidate;
        best = base;
      } else if (!winner.isSubtype(candidate)) {
        throw Errors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return best;
  }
}
