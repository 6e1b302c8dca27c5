package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.types.object.ClassAssignment;
import java.util.ArrayList;
import java.util.List;

/** {@code cls.__bases__ = bases}: all or nothing for the class and its subclasses. */
final class BaseReplacement {

  private BaseReplacement() {}

  static void replace(PyType type, PyObject value) {
    PyType[] bases = check(type, value);
    PyType best = BaseClasses.best(bases);
    ClassAssignment.checkLayouts("__bases__ assignment", type.base(), best);
    PyType[] oldBases = type.bases();
    type.setBases(bases);
    List<Reordered> done = new ArrayList<>();
    try {
      reorder(type, done);
    } catch (Raise raised) {
      for (Reordered each : done) {
        if (each.type.mro() == each.now) {
          each.type.setMro(each.former);
        }
      }
      // A metaclass's mro() may have replaced the bases again meanwhile.
      if (type.bases() == bases) {
        type.setBases(oldBases);
      }
      throw raised;
    }
  }

  private record Reordered(PyType type, PyType[] former, PyType[] now) {}

  private static PyType[] check(PyType type, PyObject value) {
    if (!(value instanceof PyTuple tuple)) {
      throw Errors.typeError(
          "can only assign tuple to %s.__bases__, not %s", type.name(), value.type().name());
    }
    if (tuple.size() == 0) {
      throw Errors.typeError(
          "can only assign non-empty tuple to %s.__bases__, not ()", type.name());
    }
    for (PyObject base : tuple.items) {
      if (!(base instanceof PyType known)) {
        throw Errors.typeError(
            "%s.__bases__ must be tuple of classes, not '%s'", type.name(), base.type().name());
      }
      if (known.isSubtype(type) || isDerived(known, type)) {
        throw Errors.typeError("a __bases__ item causes an inheritance cycle");
      }
    }
    return BaseClasses.of(tuple);
  }

  /** The orders of a type and its subclasses, unless a metaclass's mro() set one meanwhile. */
  private static void reorder(PyType type, List<Reordered> done) {
    PyType[] former = type.mro();
    PyType[] now = ResolutionOrder.of(type);
    if (type.mro() != former) {
      return;
    }
    done.add(new Reordered(type, former, now));
    type.setMro(now);
    for (PyType subclass : type.subclasses()) {
      reorder(subclass, done);
    }
  }

  /** Along the bases: an order may still be the one of former bases. */
  private static boolean isDerived(PyType type, PyType from) {
    for (PyType each = type; each != null; each = each.base()) {
      if (each == from) {
        return true;
      }
    }
    return false;
  }
}
