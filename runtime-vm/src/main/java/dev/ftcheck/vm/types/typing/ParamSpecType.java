package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code typing.ParamSpec}. */
@BuiltinType("ParamSpec")
final class ParamSpecType {

  private ParamSpecType() {}

  @PyMethod(
      value = "__new__",
      signature =
          "(name, *, bound=None, default=NoDefault, covariant=False, contravariant=False,"
              + " infer_variance=False)")
  static PyObject make(
      PyType type,
      PyStr name,
      PyObject bound,
      PyObject defaultValue,
      boolean covariant,
      boolean contravariant,
      boolean inferred) {
    Variances.check(covariant, contravariant, inferred);
    PyParamSpec made =
        new PyParamSpec(
            name,
            bound,
            new PyTypeParameter.Variance(covariant, contravariant, inferred),
            LazyValue.of(Variances.present(defaultValue)));
    Variances.setModule(made);
    return made;
  }

  @PyMethod("__typing_subst__")
  static PyObject substitute(PyParamSpec self, PyObject argument) {
    return TypingCalls.function("_paramspec_subst").call2(self, argument);
  }

  @PyMethod("__typing_prepare_subst__")
  static PyObject prepare(PyParamSpec self, PyObject alias, PyObject arguments) {
    return TypingCalls.function("_paramspec_prepare_subst").call3(self, alias, arguments);
  }

  @PyGetter("__bound__")
  static PyObject bound(PyParamSpec self) {
    return self.bound == null ? PyNone.NONE : self.bound;
  }

  @PyGetter("args")
  static PyObject arguments(PyParamSpec self) {
    return new PyParamSpecPart(PyParamSpecPart.ARGUMENTS, self);
  }

  @PyGetter("kwargs")
  static PyObject keywords(PyParamSpec self) {
    return new PyParamSpecPart(PyParamSpecPart.KEYWORDS, self);
  }

  @PyMethod("__repr__")
  static String repr(PyParamSpec self) {
    return self.shown();
  }

  @PyMethod("__or__")
  static PyObject or(PyObject self, PyObject other) {
    return TypingCalls.union(self, other);
  }

  @PyMethod("__ror__")
  static PyObject reflectedOr(PyObject self, PyObject other) {
    return TypingCalls.union(other, self);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyParamSpec self) {
    return self.name;
  }

  @PyMethod(value = "has_default", doc = "Whether there is a default.")
  static boolean hasDefault(PyParamSpec self) {
    return self.defaultOrNone() != PyNoDefault.NO_DEFAULT;
  }

  @PyMethod("__mro_entries__")
  static PyObject entries(PyParamSpec self, PyObject bases) {
    throw Errors.typeError("Cannot subclass an instance of ParamSpec");
  }

  @PyGetter("__name__")
  static PyObject name(PyParamSpec self) {
    return self.name;
  }

  @PyGetter("__default__")
  static PyObject defaultValue(PyParamSpec self) {
    return self.defaultOrNone();
  }

  @PyGetter("evaluate_default")
  static PyObject evaluateDefault(PyParamSpec self) {
    return self.defaultValue.evaluator();
  }

  @PyGetter("__covariant__")
  static boolean isCovariant(PyParamSpec self) {
    return self.variance.covariant();
  }

  @PyGetter("__contravariant__")
  static boolean isContravariant(PyParamSpec self) {
    return self.variance.contravariant();
  }

  @PyGetter("__infer_variance__")
  static boolean isInferred(PyParamSpec self) {
    return self.variance.inferred();
  }
}
