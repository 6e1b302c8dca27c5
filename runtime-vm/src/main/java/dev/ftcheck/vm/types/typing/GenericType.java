package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Behaviour of {@code typing.Generic}; the work is done in Python. */
@BuiltinType("Generic")
public final class GenericType {

  /** The type itself, which adds no data to {@code object}. */
  public static final PyType TYPE =
      PyType.builtin(
          "typing.Generic",
          "dev.ftcheck.vm.types.typing.GenericTypeTable",
          Set.of(TypeFlag.ADDS_NO_DATA, TypeFlag.NO_WEAK_REFERENCES),
          PyType.OBJECT);

  private GenericType() {}

  @PyMethod(
      value = "__class_getitem__",
      kind = PyMethod.Kind.CLASS,
      signature = "(*args, **kwargs)")
  static PyObject subscript(PyType type, PyObject[] arguments, PyDict names) {
    return call("_generic_class_getitem", type, arguments, names);
  }

  @PyMethod(
      value = "__init_subclass__",
      kind = PyMethod.Kind.CLASS,
      signature = "(*args, **kwargs)")
  static PyObject initialiseSubclass(PyType type, PyObject[] arguments, PyDict names) {
    return call("_generic_init_subclass", type, arguments, names);
  }

  private static PyObject call(String name, PyType type, PyObject[] arguments, PyDict names) {
    List<PyObject> all = new ArrayList<>();
    all.add(type);
    all.addAll(List.of(arguments));
    PyObject[] pairs = names.snapshot();
    PyStr[] keywords = new PyStr[pairs.length / 2];
    for (int i = 0; i < keywords.length; i++) {
      keywords[i] = (PyStr) pairs[2 * i];
      all.add(pairs[2 * i + 1]);
    }
    PyObject[] given = all.toArray(PyObject[]::new);
    return keywords.length == 0
        ? TypingCalls.function(name).callN(given)
        : TypingCalls.function(name).callKeywords(given, keywords);
  }
}
