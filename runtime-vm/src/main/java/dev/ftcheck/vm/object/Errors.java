package dev.ftcheck.vm.object;

/** Makes Python exceptions to throw: {@code throw Errors.typeError("...", ...)}. */
public final class Errors {

  private Errors() {}

  /** An exception of any type whose only argument is the formatted text. */
  public static Raise of(PyType type, String format, Object... values) {
    String text = values.length == 0 ? format : format.formatted(values);
    return new Raise(new PyBaseException(type, PyTuple.of(PyStr.of(text))));
  }

  public static Raise typeError(String format, Object... values) {
    return of(ExceptionTypes.TYPE_ERROR, format, values);
  }

  public static Raise valueError(String format, Object... values) {
    return of(ExceptionTypes.VALUE_ERROR, format, values);
  }

  public static Raise indexError(String format, Object... values) {
    return of(ExceptionTypes.INDEX_ERROR, format, values);
  }

  public static Raise overflowError(String format, Object... values) {
    return of(ExceptionTypes.OVERFLOW_ERROR, format, values);
  }

  public static Raise zeroDivision(String format, Object... values) {
    return of(ExceptionTypes.ZERO_DIVISION_ERROR, format, values);
  }

  public static Raise runtimeError(String format, Object... values) {
    return of(ExceptionTypes.RUNTIME_ERROR, format, values);
  }

  public static Raise notImplemented(String format, Object... values) {
    return of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, format, values);
  }

  /** KeyError with the key itself as argument. */
  public static Raise keyError(PyObject key) {
    return new Raise(new PyBaseException(ExceptionTypes.KEY_ERROR, PyTuple.of(key)));
  }

  /** StopIteration with a value; null for none. */
  public static Raise stopIteration(PyObject value) {
    return new Raise(
        new PyBaseException(
            ExceptionTypes.STOP_ITERATION, value == null ? PyTuple.EMPTY : PyTuple.of(value)));
  }

  /** An AttributeError whose {@code obj} and {@code name} are set. */
  public static Raise attributeErrorText(PyObject object, PyStr name, String text) {
    PyBaseException error =
        new PyBaseException(ExceptionTypes.ATTRIBUTE_ERROR, PyTuple.of(PyStr.of(text)));
    error.setOwn(NAME_SLOT, name);
    error.setOwn(OBJECT_SLOT, object);
    return new Raise(error);
  }

  /** An AttributeError whose text is the name of a missing special method. */
  static Raise attributeError(PyObject object, PyStr name, String missing) {
    return attributeErrorText(object, name, missing);
  }

  /** A NameError whose {@code name} is set. */
  public static Raise nameError(PyStr name) {
    PyBaseException error =
        new PyBaseException(
            ExceptionTypes.NAME_ERROR,
            PyTuple.of(PyStr.of("name '" + name.value() + "' is not defined")));
    error.setOwn(NAME_SLOT, name);
    return new Raise(error);
  }

  /** Own attribute in which AttributeError, NameError and ImportError keep {@code self.name}. */
  public static final String NAME_SLOT = "\0name";

  /** Own attribute in which AttributeError keeps {@code self.obj}. */
  public static final String OBJECT_SLOT = "\0obj";
}
