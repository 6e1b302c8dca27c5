package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import java.util.Arrays;

/** {@code __set_name__} and {@code __init_subclass__} ("Customizing class creation"). */
final class ClassHooks {

  private ClassHooks() {}

  static void setNames(PyType type) {
    PyObject[] entries = type.dictionary().snapshot();
    for (int i = 0; i < entries.length; i += 2) {
      PyObject value = entries[i + 1];
      if (value.type().special(Special.SET_NAME) != null) {
        setName(type, entries[i], value);
      }
    }
  }

  private static void setName(PyType type, PyObject name, PyObject value) {
    try {
      Specials.call(value, Special.SET_NAME, type, name);
    } catch (Raise raised) {
      String note =
          "Error calling __set_name__ on '%s' instance %s in '%s'"
              .formatted(value.type().fullName(), Conversions.repr(name).value(), type.fullName());
      Attributes.get(raised.value(), "add_note").call1(PyStr.of(note));
      throw raised;
    }
  }

  /** {@code super(type, type).__init_subclass__(**keywords)}. */
  static void initialiseSubclass(PyType type, PyDict keywords) {
    PyType[] order = type.mro();
    if (!Arrays.asList(order).contains(type)) {
      // Its mro() left it out.
      throw Errors.typeError(
          "super(type, obj): obj (type %s) is not an instance or subtype of type (%s).",
          type.fullName(), type.fullName());
    }
    for (int i = Arrays.asList(order).indexOf(type) + 1; i < order.length; i++) {
      PyObject hook = order[i].dictionary().get(Special.INIT_SUBCLASS.pyName);
      if (hook != null) {
        Arguments.call(Attributes.bind(hook, null, type), Arguments.NONE, keywords);
        return;
      }
    }
  }
}
