package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.Literal;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** The Python values of literals. */
final class LiteralValues {

  private LiteralValues() {}

  static PyObject of(Literal literal) {
    return switch (literal) {
      case Literal.NoneValue _ -> PyNone.NONE;
      case Literal.Ellipsis _ -> PyEllipsis.ELLIPSIS;
      case Literal.Bool value -> PyBool.of(value.value());
      case Literal.Int value -> PyInt.of(value.value());
      case Literal.Float value -> PyFloat.of(value.value());
      case Literal.Complex value -> new PyComplex(0, value.imaginary());
      case Literal.Str value -> PyStr.of(value.text());
      case Literal.Bytes value -> new PyBytes(value.value().clone());
    };
  }
}
