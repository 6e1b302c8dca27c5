package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;

/** The most derived metaclass ("Determining the appropriate metaclass", data model). */
public final class Metaclasses {

  private Metaclasses() {}

  /**
   * The metaclass of a class with these bases.
   *
   * @param metatype the one that was asked for
   * @throws dev.ftcheck.vm.object.Raise TypeError when the metaclasses of the bases don't agree
   */
  public static PyType winner(PyType metatype, PyTuple bases) {
    PyType winner = metatype;
    for (PyObject base : bases.items) {
      if (!(base instanceof PyType) && Attributes.find(base, Special.MRO_ENTRIES.pyName) != null) {
        throw Errors.typeError(
            "type() doesn't support MRO entry resolution; use types.new_class()");
      }
      PyType candidate = base.type();
      if (winner.isSubtype(candidate)) {
        continue;
      }
      if (!candidate.isSubtype(winner)) {
        throw Errors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      winner = candidate;
    }
    return winner;
  }
}
