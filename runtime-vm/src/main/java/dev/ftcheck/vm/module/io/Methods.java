package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Truth;

/** Calls methods of other objects by name, as Python code would. */
final class Methods {

  private Methods() {}

  static PyObject call(PyObject object, String name) {
    return Attributes.get(object, name).call0();
  }

  static PyObject call(PyObject object, String name, PyObject a) {
    return Attributes.get(object, name).call1(a);
  }

  static PyObject call(PyObject object, String name, PyObject a, PyObject b) {
    return Attributes.get(object, name).call2(a, b);
  }

  static boolean isTrue(PyObject object, String method) {
    return Truth.of(call(object, method));
  }

  /** A truth value that is an attribute, such as {@code closed}. */
  static boolean flag(PyObject object, String attribute) {
    return Truth.of(Attributes.get(object, attribute));
  }

  /** The size argument of a read: -1 for None and absent. */
  static int size(PyObject given) {
    if (given == null || given == PyNone.NONE) {
      return -1;
    }
    if (!(given instanceof PyInt) && given.type().lookup("__index__") == null) {
      throw Errors.typeError("argument should be integer or None, not '%s'", given.type().name());
    }
    long size = Conversions.toLong(given);
    return (int) Math.clamp(size, Integer.MIN_VALUE, Integer.MAX_VALUE - 16);
  }

  /** A position in a file that a method of another object answered. */
  static long position(PyObject answer) {
    long position = Conversions.toLong(answer);
    if (position < 0) {
      throw Errors.of(
          dev.ftcheck.vm.object.ExceptionTypes.OS_ERROR,
          "Raw stream returned invalid position %d",
          position);
    }
    return position;
  }

  /** The repr that all wrappers have, with the name where there is one. */
  static String repr(PyObject self, String rest) {
    PyObject name = Attributes.find(self, "name");
    String shown = name == null ? "" : " name=" + Conversions.repr(name).value();
    return "<" + qualifiedName(self) + shown + rest + ">";
  }

  static String qualifiedName(PyObject self) {
    String module =
        self.type().module() != null
            ? self.type().module()
            : Attributes.get(self.type(), "__module__") instanceof PyStr name ? name.value() : "?";
    return module + "." + self.type().name();
  }
}
