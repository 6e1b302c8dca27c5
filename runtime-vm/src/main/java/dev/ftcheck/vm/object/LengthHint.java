package dev.ftcheck.vm.object;

/** {@code operator.length_hint} (PEP 424). */
public final class LengthHint {

  private LengthHint() {}

  /** The length or the hint; {@code otherwise} when the object gives neither. */
  public static long of(PyObject object, long otherwise) {
    if (object.type().special(Special.LEN) != null) {
      try {
        return Items.length(object);
      } catch (Raise raised) {
        if (!raised.is(ExceptionTypes.TYPE_ERROR)) {
          throw raised;
        }
      }
    }
    PyObject hint;
    try {
      hint = Specials.call(object, Special.LENGTH_HINT);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.TYPE_ERROR)) {
        return otherwise;
      }
      throw raised;
    }
    if (hint == null || hint == PyNotImplemented.NOT_IMPLEMENTED) {
      return otherwise;
    }
    if (!(hint instanceof PyInt)) {
      throw Errors.typeError("__length_hint__ must be an integer, not %s", hint.type().name());
    }
    long value = Conversions.toLong(hint);
    if (value < 0) {
      throw Errors.valueError("__length_hint__() should return >= 0");
    }
    return value;
  }
}
