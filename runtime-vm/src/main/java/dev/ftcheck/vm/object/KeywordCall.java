package dev.ftcheck.vm.object;

/** Calls with keyword arguments that are in a dict. */
public final class KeywordCall {

  private KeywordCall() {}

  /** {@code object(*arguments, **keywords)}; the keys are all str. */
  public static PyObject call(PyObject object, PyObject[] arguments, PyDict keywords) {
    if (keywords == null || keywords.size() == 0) {
      return object.callN(arguments);
    }
    PyObject[] entries = keywords.snapshot();
    int count = entries.length / 2;
    PyStr[] names = new PyStr[count];
    PyObject[] all = java.util.Arrays.copyOf(arguments, arguments.length + count);
    for (int i = 0; i < count; i++) {
      if (!(entries[2 * i] instanceof PyStr name)) {
        throw Errors.typeError("keywords must be strings");
      }
      names[i] = name;
      all[arguments.length + i] = entries[2 * i + 1];
    }
    return object.callKeywords(all, names);
  }
}
