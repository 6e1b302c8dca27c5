package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.MethodResolution;
import dev.ftcheck.vm.object.NativeMember;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The method resolution order of a class, which its metaclass may decide. */
final class ResolutionOrder {

  private ResolutionOrder() {}

  static PyType[] of(PyType type) {
    PyObject method = type.type().lookup("mro");
    if (method instanceof NativeMember) {
      return computed(type);
    }
    List<PyObject> answer = Iteration.toList(Attributes.bind(method, type, type.type()).call0());
    PyType solid = type.layout().solid();
    PyType[] order = new PyType[answer.size()];
    for (int i = 0; i < order.length; i++) {
      PyObject each = answer.get(i);
      if (!(each instanceof PyType known)) {
        throw Errors.typeError("mro() returned a non-class ('%s')", each.type().fullName());
      }
      if (known != type && !solid.isSubtype(known.layout().solid())) {
        throw Errors.typeError(
            "mro() returned base with unsuitable layout ('%s')", known.fullName());
      }
      order[i] = known;
    }
    return order;
  }

  /** C3, after a check for duplicates. */
  static PyType[] computed(PyType type) {
    Set<PyType> seen = new HashSet<>();
    for (PyType base : type.bases()) {
      if (!seen.add(base)) {
        throw Errors.typeError("duplicate base class %s", base.name());
      }
    }
    return MethodResolution.order(type, type.bases());
  }
}
