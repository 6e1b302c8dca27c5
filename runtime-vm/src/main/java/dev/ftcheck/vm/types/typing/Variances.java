package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.frame.FrameWalk;
import java.util.Arrays;

/** What the constructors of type parameters have in common. */
final class Variances {

  private static final PyStr PARAMETERS = PyStr.interned("__parameters__");

  private Variances() {}

  static void check(boolean covariant, boolean contravariant, boolean inferred) {
    if (covariant && contravariant) {
      throw Errors.valueError("Bivariant types are not supported.");
    }
    if (inferred && (covariant || contravariant)) {
      throw Errors.valueError("Variance cannot be specified with infer_variance.");
    }
  }

  /** A default; null for none. */
  static PyObject present(PyObject value) {
    return value == PyNoDefault.NO_DEFAULT ? null : value;
  }

  /** {@code __module__} is that of the caller. */
  static void setModule(PyTypeParameter made) {
    PyDict globals = FrameWalk.callerGlobals();
    PyObject module = globals == null ? null : globals.get(PyStr.interned("__name__"));
    made.setOwn("__module__", module == null ? PyNone.NONE : module);
  }

  /** Fills in the default of a type variable that the arguments of an alias leave out. */
  static PyObject prepare(PyTypeVar self, PyObject alias, PyObject arguments) {
    PyObject parameters = Attributes.get(alias, PARAMETERS);
    int index = Arrays.asList(((PyTuple) parameters).items).indexOf(self);
    long given = Items.length(arguments);
    if (index < given) {
      return arguments;
    }
    if (index == given && self.defaultOrNone() != PyNoDefault.NO_DEFAULT) {
      return Arithmetic.add(arguments, PyTuple.of(self.defaultOrNone()));
    }
    throw Errors.typeError(
        "Too few arguments for %s; actual %d, expected at least %d",
        Conversions.str(alias).value(), given, index + 1);
  }
}
