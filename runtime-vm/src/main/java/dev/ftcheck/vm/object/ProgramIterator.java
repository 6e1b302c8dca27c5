package dev.ftcheck.vm.object;

/** Drives an iterator object that a program defined: StopIteration ends it. */
final class ProgramIterator extends PyIterator {

  private final PyObject iterator;

  ProgramIterator(PyObject iterator) {
    this.iterator = iterator;
  }

  @Override
  public PyObject next() {
    advances();
    try {
      PyObject item = Specials.call(iterator, Special.NEXT);
      if (item == null) {
        throw Errors.typeError("'%s' object is not an iterator", iterator.type().name());
      }
      return item;
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.STOP_ITERATION)) {
        return null;
      }
      throw raised;
    }
  }

  @Override
  public PyObject seen() {
    return iterator;
  }

  @Override
  public PyType type() {
    return iterator.type();
  }
}
