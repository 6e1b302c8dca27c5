package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyObject;

/** The repr that the primitives have in common. */
final class Shown {

  private Shown() {}

  /** {@code <module.Class at 0x...: state>}. */
  static String of(PyObject object, String state) {
    PyObject type = object.type();
    return "<%s.%s at 0x%x: %s>"
        .formatted(
            Conversions.str(Attributes.get(type, "__module__")).value(),
            Conversions.str(Attributes.get(type, "__qualname__")).value(),
            Identity.number(object),
            state);
  }
}
