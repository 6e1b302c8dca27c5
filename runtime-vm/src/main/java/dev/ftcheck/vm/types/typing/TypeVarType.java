package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code typing.TypeVar}. */
@BuiltinType("TypeVar")
final class TypeVarType {

  private TypeVarType() {}

  @PyMethod(
      value = "__new__",
      signature =
          "(name, *constraints, bound=None, default=NoDefault, covariant=False,"
              + " contravariant=False, infer_variance=False)")
  static PyObject make(
      PyType type,
      PyStr name,
      PyObject[] constraints,
      PyObject bound,
      PyObject defaultValue,
      boolean covariant,
      boolean contravariant,
      boolean inferred) {
    Variances.check(covariant, contravariant, inferred);
    boolean hasBound = bound != null && bound != PyNone.NONE;
    if (constraints.length == 1) {
      throw Errors.typeError("A single constraint is not allowed");
    }
    if (hasBound && constraints.length > 0) {
      throw Errors.typeError("Constraints cannot be combined with bound=...");
    }
    PyObject checked =
        hasBound
            ? TypingCalls.function("_type_check").call2(bound, PyStr.of("Bound must be a type."))
            : null;
    PyTypeVar made =
        new PyTypeVar(
            name,
            LazyValue.of(checked),
            LazyValue.of(constraints.length == 0 ? null : PyTuple.of(constraints)),
            new PyTypeParameter.Variance(covariant, contravariant, inferred),
            LazyValue.of(Variances.present(defaultValue)));
    Variances.setModule(made);
    return made;
  }

  @PyMethod("__typing_subst__")
  static PyObject substitute(PyTypeVar self, PyObject argument) {
    return TypingCalls.function("_typevar_subst").call2(self, argument);
  }

  @PyMethod("__typing_prepare_subst__")
  static PyObject prepare(PyTypeVar self, PyObject alias, PyObject arguments) {
    return Variances.prepare(self, alias, arguments);
  }

  @PyGetter("__bound__")
  static PyObject bound(PyTypeVar self) {
    PyObject value = self.bound.get();
    return value == null ? PyNone.NONE : value;
  }

  @PyGetter("__constraints__")
  static PyObject constraints(PyTypeVar self) {
    PyObject value = self.constraints.get();
    return value == null ? PyTuple.EMPTY : value;
  }

  @PyGetter("evaluate_bound")
  static PyObject evaluateBound(PyTypeVar self) {
    return self.bound.evaluator();
  }

  @PyGetter("evaluate_constraints")
  static PyObject evaluateConstraints(PyTypeVar self) {
    return self.constraints.evaluator();
  }

  @PyMethod("__repr__")
  static String repr(PyTypeVar self) {
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
  static PyObject reduce(PyTypeVar self) {
    return self.name;
  }

  @PyMethod(value = "has_default", doc = "Whether there is a default.")
  static boolean hasDefault(PyTypeVar self) {
    return self.defaultOrNone() != PyNoDefault.NO_DEFAULT;
  }

  @PyMethod("__mro_entries__")
  static PyObject entries(PyTypeVar self, PyObject bases) {
    throw Errors.typeError("Cannot subclass an instance of TypeVar");
  }

  @PyGetter("__name__")
  static PyObject name(PyTypeVar self) {
    return self.name;
  }

  @PyGetter("__default__")
  static PyObject defaultValue(PyTypeVar self) {
    return self.defaultOrNone();
  }

  @PyGetter("evaluate_default")
  static PyObject evaluateDefault(PyTypeVar self) {
    return self.defaultValue.evaluator();
  }

  @PyGetter("__covariant__")
  static boolean isCovariant(PyTypeVar self) {
    return self.variance.covariant();
  }

  @PyGetter("__contravariant__")
  static boolean isContravariant(PyTypeVar self) {
    return self.variance.contravariant();
  }

  @PyGetter("__infer_variance__")
  static boolean isInferred(PyTypeVar self) {
    return self.variance.inferred();
  }
}
