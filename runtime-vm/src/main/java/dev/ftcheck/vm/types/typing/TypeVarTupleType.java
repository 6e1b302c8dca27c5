package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code typing.TypeVarTuple}. */
@BuiltinType("TypeVarTuple")
final class TypeVarTupleType {

  private TypeVarTupleType() {}

  @PyMethod(value = "__new__", signature = "(name, *, default=NoDefault)")
  static PyObject make(PyType type, PyStr name, PyObject defaultValue) {
    PyTypeVarTuple made = new PyTypeVarTuple(name, LazyValue.of(Variances.present(defaultValue)));
    Variances.setModule(made);
    return made;
  }

  @PyMethod("__iter__")
  static PyObject iterator(PyTypeVarTuple self) {
    return Iteration.iter(PyTuple.of(TypingCalls.unpack(self)));
  }

  @PyMethod("__typing_subst__")
  static PyObject substitute(PyTypeVarTuple self, PyObject argument) {
    throw Errors.typeError("Substitution of bare TypeVarTuple is not supported");
  }

  @PyMethod("__typing_prepare_subst__")
  static PyObject prepare(PyTypeVarTuple self, PyObject alias, PyObject arguments) {
    return TypingCalls.function("_typevartuple_prepare_subst").call3(self, alias, arguments);
  }

  @PyMethod("__repr__")
  static String repr(PyTypeVarTuple self) {
    return self.name.value();
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyTypeVarTuple self) {
    return self.name;
  }

  @PyMethod(value = "has_default", doc = "Whether there is a default.")
  static boolean hasDefault(PyTypeVarTuple self) {
    return self.defaultOrNone() != PyNoDefault.NO_DEFAULT;
  }

  @PyMethod("__mro_entries__")
  static PyObject entries(PyTypeVarTuple self, PyObject bases) {
    throw Errors.typeError("Cannot subclass an instance of TypeVarTuple");
  }

  @PyGetter("__name__")
  static PyObject name(PyTypeVarTuple self) {
    return self.name;
  }

  @PyGetter("__default__")
  static PyObject defaultValue(PyTypeVarTuple self) {
    return self.defaultOrNone();
  }

  @PyGetter("evaluate_default")
  static PyObject evaluateDefault(PyTypeVarTuple self) {
    return self.defaultValue.evaluator();
  }
}
