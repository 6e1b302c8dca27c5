package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.BinaryOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.util.ArrayList;
import java.util.List;

/** The expressions that values of {@code ast.Constant} stand for. */
final class ConstantReader {

  private ConstantReader() {}

  /** What has no literal, such as a tuple, becomes the expression that makes it. */
  static Expr expression(PyObject value, boolean unicodePrefix, Span span) {
    Literal literal = literal(value);
    if (literal != null) {
      return new Expr.Constant(literal, unicodePrefix, span);
    }
    if (value.getClass() == PyComplex.class) {
      PyComplex complex = (PyComplex) value;
      return new Expr.BinOp(
          new Expr.Constant(new Literal.Float(complex.real), false, span),
          BinaryOperator.ADD,
          new Expr.Constant(new Literal.Complex(complex.imaginary), false, span),
          span);
    }
    if (value.getClass() == PyTuple.class) {
      List<Expr> items = new ArrayList<>();
      for (PyObject item : Iteration.toArray(value)) {
        items.add(expression(item, false, span));
      }
      return new Expr.Tuple(items, ExprContext.LOAD, span);
    }
    if (value.getClass() == PyFrozenSet.class) {
      throw Errors.notImplemented("ftcheck compiles no ast.Constant that is a frozenset");
    }
    throw Errors.typeError("got an invalid type in Constant: %s", value.type().name());
  }

  /** The literal of a value, or null if it has none. */
  static Literal literal(PyObject value) {
    if (value == PyNone.NONE) {
      return new Literal.NoneValue();
    }
    if (value == PyEllipsis.ELLIPSIS) {
      return new Literal.Ellipsis();
    }
    if (value.type().isHeapType()) {
      return null;
    }
    return switch (value) {
      case PyBool bool -> new Literal.Bool(bool == PyBool.TRUE);
      case PyInt number -> new Literal.Int(number.big());
      case PyFloat number -> new Literal.Float(number.value);
      case PyStr text -> new Literal.Str(text.value().codePoints().toArray());
      case PyBytes bytes -> new Literal.Bytes(bytes.value.clone());
      case PyComplex number when isImaginary(number) -> new Literal.Complex(number.imaginary);
      default -> null;
    };
  }

  private static boolean isImaginary(PyComplex number) {
    return Double.doubleToRawLongBits(number.real) == 0;
  }
}
