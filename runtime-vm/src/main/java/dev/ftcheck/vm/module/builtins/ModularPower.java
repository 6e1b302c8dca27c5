package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.object.BinaryOperator;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;

/** {@code pow(base, exp, mod)} through the operands' special methods. */
final class ModularPower {

  private ModularPower() {}

  static PyObject of(PyObject base, PyObject exponent, PyObject modulus) {
    boolean isReflectedFirst = BinaryOperator.POW.isReflectedFirst(base, exponent);
    PyObject result =
        isReflectedFirst ? Specials.call(exponent, Special.RPOW, base, modulus) : null;
    if (isMissing(result)) {
      result = Specials.call(base, Special.POW, exponent, modulus);
    }
    if (isMissing(result) && !isReflectedFirst) {
      result = Specials.call(exponent, Special.RPOW, base, modulus);
    }
    if (isMissing(result)) {
      // CPython asks the modulus last; of the built-in types only a float has an answer.
      if (modulus instanceof PyFloat) {
        throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
      }
      throw Errors.typeError(
          "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
          base.type().name(), exponent.type().name(), modulus.type().name());
    }
    return result;
  }

  private static boolean isMissing(PyObject result) {
    return result == null || result == PyNotImplemented.NOT_IMPLEMENTED;
  }
}
