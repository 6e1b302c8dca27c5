package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** The repr of weak references and proxies. */
final class WeakText {

  private WeakText() {}

  static String of(PyWeak weak, String kind, boolean namesObject) {
    long address = Identity.number(weak);
    PyObject object = weak.object();
    if (object == null) {
      return "<%s at 0x%x; dead>".formatted(kind, address);
    }
    PyObject name = namesObject ? Attributes.find(object, "__name__") : null;
    return "<%s at 0x%x; to '%s' at 0x%x%s>"
        .formatted(
            kind,
            address,
            object.type().fullName(),
            Identity.number(object),
            name instanceof PyStr text ? " (" + text.value() + ")" : "");
  }
}
