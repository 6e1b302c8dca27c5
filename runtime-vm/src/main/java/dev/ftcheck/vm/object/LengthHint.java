package dev.ftcheck.vm.object;

/** {@code operator.length_hint} (PEP 424). */
public final class LengthHint {

  private LengthHint() {}

  /**
   * Asks for the length as building a list does; the answer is of no use here, but {@code __len__}
   * and {@code __length_hint__} of a program may raise.
   */
  public static void ask(PyObject iterable) {
    PyType type = iterable.type();
    if (type.isHeapType()) {
      of(iterable, 0);
    }
  }

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
