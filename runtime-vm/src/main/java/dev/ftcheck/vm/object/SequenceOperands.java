package dev.ftcheck.vm.object;

/**
 * {@code +} and {@code *} of the built-in sequences. They are no number methods: an operator first
 * asks the number methods of both operands, and only then a sequence ({@code sq_concat} and {@code
 * sq_repeat} in CPython).
 */
final class SequenceOperands {

  private SequenceOperands() {}

  /** Whether a special method is that of a built-in sequence. */
  static boolean isSequenceMethod(PyObject method) {
    return method instanceof NativeMember member
        && member.owner() != null
        && member.owner().has(TypeFlag.CONCATENATES);
  }

  /** {@code a + b} or {@code a * b}; null when neither operand is such a sequence. */
  static PyObject apply(BinaryOperator operator, PyObject a, PyObject b) {
    return switch (operator) {
      case ADD -> sequenceMethod(a, Special.ADD) == null ? null : Specials.call(a, Special.ADD, b);
      case MUL -> {
        if (sequenceMethod(a, Special.MUL) != null) {
          yield Specials.call(a, Special.MUL, count(b));
        }
        yield sequenceMethod(b, Special.RMUL) == null
            ? null
            : Specials.call(b, Special.RMUL, count(a));
      }
      default -> null;
    };
  }

  /** {@code a += b} or {@code a *= b} by a method for it; null when there is none. */
  static PyObject applyInPlace(BinaryOperator operator, PyObject a, PyObject b) {
    return switch (operator) {
      case ADD ->
          sequenceMethod(a, Special.IADD) == null ? null : Specials.call(a, Special.IADD, b);
      case MUL ->
          sequenceMethod(a, Special.IMUL) == null ? null : Specials.call(a, Special.IMUL, count(b));
      default -> null;
    };
  }

  private static PyObject sequenceMethod(PyObject operand, Special method) {
    PyObject found = operand.type().special(method);
    return isSequenceMethod(found) ? found : null;
  }

  private static PyObject count(PyObject times) {
    if (times instanceof PyInt || times.type().special(Special.INDEX) != null) {
      return times;
    }
    throw Errors.typeError(
        "can't multiply sequence by non-int of type '%s'", times.type().fullName());
  }
}
