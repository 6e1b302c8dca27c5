package dev.ftcheck.vm.object;

/** The TypeErrors of {@code +} and {@code *} when an operand is a built-in sequence. */
final class SequenceOperands {

  private SequenceOperands() {}

  /** The error in the words of the sequence; null when the usual words are right. */
  static Raise unsupported(BinaryOperator operator, PyObject a, PyObject b) {
    return switch (operator) {
      case ADD -> concatenation(a, b);
      case MUL -> repetition(a, b);
      default -> null;
    };
  }

  private static Raise concatenation(PyObject a, PyObject b) {
    String other = b.type().name();
    if (a instanceof PyBytes || a instanceof PyByteArray) {
      return Errors.typeError("can't concat %s to %s", other, a.type().name());
    }
    String kind =
        a instanceof PyStr
            ? "str"
            : a instanceof PyList
                ? "list"
                : isSequence(a) ? a.type().layout().builtin().name() : null;
    return kind == null
        ? null
        : Errors.typeError("can only concatenate %s (not \"%s\") to %s", kind, other, kind);
  }

  private static Raise repetition(PyObject a, PyObject b) {
    PyObject factor = isSequence(a) ? b : isSequence(b) ? a : null;
    return factor == null
        ? null
        : Errors.typeError("can't multiply sequence by non-int of type '%s'", factor.type().name());
  }

  private static boolean isSequence(PyObject object) {
    return object instanceof PyStr
        || object instanceof PyBytes
        || object instanceof PyByteArray
        || object instanceof PyList
        || object instanceof PyTuple
        || object.type().layout().builtin().has(TypeFlag.SEQUENCE)
            && object.type().special(Special.MUL) != null;
  }
}
