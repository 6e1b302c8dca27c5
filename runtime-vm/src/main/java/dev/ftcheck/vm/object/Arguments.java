package dev.ftcheck.vm.object;

/** Argument arrays. */
public final class Arguments {

  public static final PyObject[] NONE = {};

  private Arguments() {}

  /** A new array with {@code first} before the others. */
  public static PyObject[] prepend(PyObject first, PyObject[] others) {
    PyObject[] all = new PyObject[others.length + 1];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }

  /**
   * {@code callable(*positional, **keywords)}.
   *
   * @throws Raise TypeError when a key is no str
   */
  public static PyObject call(PyObject callable, PyObject[] positional, PyDict keywords) {
    java.util.List<PyObject> keys = keywords == null ? java.util.List.of() : keywords.keys();
    if (keys.isEmpty()) {
      return callable.callN(positional);
    }
    PyStr[] names = new PyStr[keys.size()];
    PyObject[] all = java.util.Arrays.copyOf(positional, positional.length + names.length);
    for (int i = 0; i < names.length; i++) {
      if (!(keys.get(i) instanceof PyStr name)) {
        throw Errors.typeError("keywords must be strings");
      }
      names[i] = name;
      all[positional.length + i] = keywords.get(name);
    }
    return callable.callKeywords(all, names);
  }
}
