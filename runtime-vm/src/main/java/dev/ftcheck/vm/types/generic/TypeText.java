package dev.ftcheck.vm.types.generic;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import java.util.StringJoiner;

/** How types are written inside of other types. */
public final class TypeText {

  private TypeText() {}

  /** {@code int}, {@code collections.deque}, {@code ...}; otherwise the repr. */
  public static String of(PyObject type) {
    if (type == PyEllipsis.ELLIPSIS) {
      return "...";
    }
    if (type == PyNone.TYPE) {
      return "None";
    }
    boolean isParameterized =
        Attributes.find(type, "__origin__") != null && Attributes.find(type, "__args__") != null;
    if (isParameterized) {
      return Conversions.repr(type).value();
    }
    PyObject name = Attributes.find(type, "__qualname__");
    PyObject module = name == null ? null : Attributes.find(type, "__module__");
    if (module == null || module == PyNone.NONE) {
      return Conversions.repr(type).value();
    }
    String text = Conversions.str(name).value();
    String owner = Conversions.str(module).value();
    return owner.equals("builtins") ? text : owner + "." + text;
  }

  /** As an argument of a generic: a list of types in brackets too. */
  static String ofArgument(PyObject argument) {
    if (!(argument instanceof PyList list)) {
      return argument == PyNone.TYPE ? "NoneType" : of(argument);
    }
    StringJoiner items = new StringJoiner(", ", "[", "]");
    for (PyObject item : list.toArray()) {
      items.add(ofArgument(item));
    }
    return items.toString();
  }
}
