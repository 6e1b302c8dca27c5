package dev.ftcheck.vm.object;

/** What {@code mapping.keys()} answered, for code that wants all keys. */
public final class MappingKeys {

  private MappingKeys() {}

  /**
   * An iterator over the answer of {@code keys()}.
   *
   * @throws Raise TypeError that names the method when its answer is not iterable
   */
  public static PyIterator iterator(PyObject mapping, PyObject keys) {
    try {
      return Iteration.iterator(keys);
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.TYPE_ERROR) || !Iteration.isNotIterable(keys)) {
        throw raised;
      }
      throw Errors.typeError(
          "%s.keys() returned a non-iterable (type %s)",
          mapping.type().fullName(), keys.type().fullName());
    }
  }
}
