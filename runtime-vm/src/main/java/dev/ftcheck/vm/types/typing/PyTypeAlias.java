package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code typing.TypeAliasType}: what a {@code type} statement binds. */
public final class PyTypeAlias extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "typing.TypeAliasType",
          "dev.ftcheck.vm.types.typing.TypeAliasTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  final PyStr name;
  final PyTuple parameters;
  final LazyValue value;

  /** {@code __module__}. */
  final PyObject module;

  PyTypeAlias(PyStr name, PyTuple parameters, LazyValue value, PyObject module) {
    this.name = name;
    this.parameters = parameters;
    this.value = value;
    this.module = module;
  }

  /** One of a {@code type} statement. */
  public static PyTypeAlias lazy(PyStr name, PyTuple parameters, PyFunction value) {
    PyObject module = value.globals.get(PyStr.interned("__name__"));
    return new PyTypeAlias(
        name, parameters, LazyValue.computed(value), module == null ? PyNone.NONE : module);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
