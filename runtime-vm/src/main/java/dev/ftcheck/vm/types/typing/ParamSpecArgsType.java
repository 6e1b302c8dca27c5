package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code typing.ParamSpecArgs}. */
@BuiltinType("ParamSpecArgs")
final class ParamSpecArgsType {

  private ParamSpecArgsType() {}

  @PyMethod(value = "__new__", signature = "(origin)")
  static PyObject make(PyType type, PyObject origin) {
    return new PyParamSpecPart(PyParamSpecPart.ARGUMENTS, origin);
  }

  @PyMethod("__repr__")
  static String repr(PyParamSpecPart self) {
    PyObject name = Attributes.find(self.origin, "__name__");
    String shown =
        name instanceof PyStr text ? text.value() : Conversions.repr(self.origin).value();
    return shown + ".args";
  }

  @PyMethod("__eq__")
  static PyObject equal(PyParamSpecPart self, PyObject other) {
    return other instanceof PyParamSpecPart part && part.type() == self.type()
        ? PyBool.of(Comparison.isEqualKey(self.origin, part.origin))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__mro_entries__")
  static PyObject entries(PyParamSpecPart self, PyObject bases) {
    throw Errors.typeError("Cannot subclass an instance of ParamSpecArgs");
  }

  @PyGetter("__origin__")
  static PyObject origin(PyParamSpecPart self) {
    return self.origin;
  }
}
