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
    PyObject result = Specials.call(a, inPlace, b);
    if (result != null && result != PyNotImplemented.NOT_IMPLEMENTED) {
      return result;
    }
    result = attempt(a, b);
    if (result == null) {
      throw unsupported(this == POW ? "**=" : symbol + "=", a, b);
    }
    return result;
  }

  /** The result; null when neither operand supports it. */
  private PyObject attempt(PyObject a, PyObject b) {
    boolean rightFirst = isReflectedFirst(a, b);
    if (rightFirst) {
      PyObject result = Specials.call(b, reflected, a);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    PyObject result = Specials.call(a, method, b);
    if (result != null && result != PyNotImplemented.NOT_IMPLEMENTED) {
      return result;
    }
    if (!rightFirst && a.type() != b.type()) {
      result = Specials.call(b, reflected, a);
      if (result != null && result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
    }
    return null;
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
    Raise ofSequences = SequenceOperands.unsupported(this, a, b);
    if (ofSequences != null) {
      return ofSequences;
    }
    return Errors.typeError(
        "unsupported operand type(s) for %s: '%s' and '%s'",
        symbol, a.type().fullName(), b.type().fullName());
  }
}
