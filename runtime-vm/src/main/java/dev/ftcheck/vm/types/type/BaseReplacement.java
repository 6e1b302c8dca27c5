package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.types.object.ClassAssignment;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code cls.__bases__ = bases}: all or nothing for the class and its subclasses. */
final class BaseReplacement {

  private BaseReplacement() {}

  static void replace(PyType type, PyObject value) {
    PyType[] bases = check(type, value);
    PyType best = BaseClasses.best(bases);
    ClassAssignment.checkLayouts("__bases__ assignment", type.base(), best);
    PyType[] oldBases = type.bases();
    type.setBases(bases);
    Map<PyType, PyType[]> former = new LinkedHashMap<>();
    try {
      reorder(type, former);
    } catch (Raise raised) {
      type.setBases(oldBases);
      former.forEach(PyType::setMro);
      throw raised;
    }
  }

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
      if (known.isSubtype(type)) {
        throw Errors.typeError("a __bases__ item causes an inheritance cycle");
      }
    }
    return BaseClasses.of(tuple);
  }

  private static void reorder(PyType type, Map<PyType, PyType[]> former) {
    former.putIfAbsent(type, type.mro());
    type.setMro(ResolutionOrder.of(type));
    for (PyType subclass : type.subclasses()) {
      reorder(subclass, former);
    }
  }
}
