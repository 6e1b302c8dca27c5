package dev.ftcheck.vm.object;

/** A binary operator through the special methods of its operands. */
public enum BinaryOperator {
  ADD("+", Special.ADD, Special.RADD, Special.IADD),
  SUB("-", Special.SUB, Special.RSUB, Special.ISUB),
  MUL("*", Special.MUL, Special.RMUL, Special.IMUL),
  MATMUL("@", Special.MATMUL, Special.RMATMUL, Special.IMATMUL),
  TRUEDIV("/", Special.TRUEDIV, Special.RTRUEDIV, Special.ITRUEDIV),
  FLOORDIV("//", Special.FLOORDIV, Special.RFLOORDIV, Special.IFLOORDIV),
  MOD("%", Special.MOD, Special.RMOD, Special.IMOD),
  POW("** or pow()", Special.POW, Special.RPOW, Special.IPOW),
  LSHIFT("<<", Special.LSHIFT, Special.RLSHIFT, Special.ILSHIFT),
  RSHIFT(">>", Special.RSHIFT, Special.RRSHIFT, Special.IRSHIFT),
  AND("&", Special.AND, Special.RAND, Special.IAND),
  XOR("^", Special.XOR, Special.RXOR, Special.IXOR),
  OR("|", Special.OR, Special.ROR, Special.IOR),
  DIVMOD("divmod()", Special.DIVMOD, Special.RDIVMOD, null);

  private final String symbol;
  private final Special method;
  private final Special reflected;
  private final Special inPlace;

  BinaryOperator(String symbol, Special method, Special reflected, Special inPlace) {
    this.symbol = symbol;
    this.method = method;
    this.reflected = reflected;
    this.inPlace = inPlace;
  }

  /** {@code a op b}. */
  public PyObject apply(PyObject a, PyObject b) {
    PyObject result = attempt(a, b);
    if (result == null) {
      throw unsupported(symbol, a, b);
    }
    return result;
  }

  /** {@code a op= b}: the value to assign. */
  public PyObject applyInPlace(PyObject a, PyObject b) {
    PyObject method = a.type().special(inPlace);
    boolean isSequence = SequenceOperands.isSequenceMethod(method);
    PyObject result = isSequence ? numbers(a, b) : call(method, a, b);
    if (result == null) {
      result = isSequence ? SequenceOperands.applyInPlace(this, a, b) : attempt(a, b);
    }
    if (result == null) {
      throw unsupported(this == POW ? "**=" : symbol + "=", a, b);
    }
    return result;
  }

  /** The result; null when neither operand supports it. */
  private PyObject attempt(PyObject a, PyObject b) {
    PyObject result = numbers(a, b);
    return result == null ? SequenceOperands.apply(this, a, b) : result;
  }

  /** As {@link #attempt}, by the operands' number methods. */
  private PyObject numbers(PyObject a, PyObject b) {
    PyType left = a.type();
    PyType right = b.type();
    PyObject ofLeft = left.special(method);
    PyObject ofRight = left == right ? null : right.special(reflected);
    if (this == ADD || this == MUL) {
      ofLeft = SequenceOperands.isSequenceMethod(ofLeft) ? null : ofLeft;
      ofRight = SequenceOperands.isSequenceMethod(ofRight) ? null : ofRight;
    }
    boolean rightFirst = ofRight != null && isReflectedFirst(a, b);
    PyObject result = rightFirst ? call(ofRight, b, a) : call(ofLeft, a, b);
    if (result != null) {
      return result;
    }
    return rightFirst ? call(ofLeft, a, b) : call(ofRight, b, a);
  }

  /** The result of a method; null for no method and for NotImplemented. */
  private static PyObject call(PyObject method, PyObject self, PyObject other) {
    if (method == null) {
      return null;
    }
    PyObject result =
        method.bindsAsMethod()
            ? method.call2(self, other)
            : Specials.bind(method, self).call1(other);
    return result == PyNotImplemented.NOT_IMPLEMENTED ? null : result;
  }

  /** Whether the right operand, of a derived class with an own reflected method, is asked first. */
  public boolean isReflectedFirst(PyObject a, PyObject b) {
    PyType left = a.type();
    PyType right = b.type();
    return left != right
        && right.isSubtype(left)
        && right.special(reflected) != null
        && right.special(reflected) != left.special(reflected);
  }

  private Raise unsupported(String symbol, PyObject a, PyObject b) {
    return Errors.typeError(
        "unsupported operand type(s) for %s: '%s' and '%s'",
        symbol, a.type().fullName(), b.type().fullName());
  }
}
