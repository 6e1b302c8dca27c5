package dev.ftcheck.vm.types.template;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** Behaviour of {@code Interpolation}. */
@BuiltinType(value = "Interpolation", doc = "Interpolation object")
final class InterpolationType {
  private InterpolationType() {}

  @PyMethod(
      value = "__new__",
      signature = "(value, expression='', conversion=None, format_spec='')")
  static PyObject make(
      PyType type, PyObject value, PyStr expression, PyObject conversion, PyStr spec) {
    return new PyInterpolation(
        value,
        expression == null ? PyStr.EMPTY : expression,
        conversion == null ? PyNone.NONE : checked(conversion),
        spec == null ? PyStr.EMPTY : spec);
  }

  private static PyObject checked(PyObject conversion) {
    if (conversion == PyNone.NONE) {
      return conversion;
    }
    if (!(conversion instanceof PyStr text)) {
      throw Errors.typeError(
          "Interpolation() argument 'conversion' must be str, not %s", conversion.type().name());
    }
    return switch (text.value()) {
      case "a", "r", "s" -> text;
      default ->
          throw Errors.valueError(
              "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
    };
  }

  @PyConstant("__match_args__")
  static PyObject matchArguments() {
    return PyTuple.of(
        PyStr.interned("value"),
        PyStr.interned("expression"),
        PyStr.interned("conversion"),
        PyStr.interned("format_spec"));
  }

  @PyMethod("__repr__")
  static String repr(PyInterpolation self) {
    return "Interpolation(%s, %s, %s, %s)"
        .formatted(
            Conversions.repr(self.value).value(),
            Conversions.repr(self.expression).value(),
            Conversions.repr(self.conversion).value(),
            Conversions.repr(self.formatSpec).value());
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyInterpolation self) {
    return PyTuple.of(
        PyInterpolation.TYPE,
        PyTuple.of(self.value, self.expression, self.conversion, self.formatSpec));
  }

  @PyMethod(value = "__class_getitem__", kind = PyMethod.Kind.CLASS)
  static PyObject generic(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @PyGetter(value = "value", member = true)
  static PyObject value(PyInterpolation self) {
    return self.value;
  }

  @PyGetter(value = "expression", member = true)
  static PyObject expression(PyInterpolation self) {
    return self.expression;
  }

  @PyGetter(value = "conversion", member = true)
  static PyObject conversion(PyInterpolation self) {
    return self.conversion;
  }

  @PyGetter(value = "format_spec", member = true)
  static PyObject formatSpec(PyInterpolation self) {
    return self.formatSpec;
  }
}
