package dev.ftcheck.vm.object;

/** Special methods, looked up on the type as Python does ("Special method lookup", data model). */
public final class Specials {

  private Specials() {}

  /** What {@code object()} calls. */
  static PyObject callable(PyObject object) {
    PyObject call = object.type().special(Special.CALL);
    if (call == null) {
      throw Errors.typeError("'%s' object is not callable", object.type().fullName());
    }
    return call;
  }

  /** Binds a class attribute to an object through its {@code __get__}. */
  public static PyObject bind(PyObject attribute, PyObject object) {
    return Attributes.bind(attribute, object, object.type());
  }

  /** Calls the special method; null when the type has none. */
  public static PyObject call(PyObject object, Special method) {
    PyObject found = object.type().special(method);
    if (found == null) {
      return null;
    }
    return found.bindsAsMethod() ? found.call1(object) : bind(found, object).call0();
  }

  /** Calls the special method with one argument; null when the type has none. */
  public static PyObject call(PyObject object, Special method, PyObject a) {
    PyObject found = object.type().special(method);
    if (found == null) {
      return null;
    }
    return found.bindsAsMethod() ? found.call2(object, a) : bind(found, object).call1(a);
  }

  /** Calls the special method with two arguments; null when the type has none. */
  public static PyObject call(PyObject object, Special method, PyObject a, PyObject b) {
    PyObject found = object.type().special(method);
    if (found == null) {
      return null;
    }
    return found.bindsAsMethod() ? found.call3(object, a, b) : bind(found, object).call2(a, b);
  }

  /** Calls the special method with three arguments; null when the type has none. */
  public static PyObject call(PyObject object, Special method, PyObject a, PyObject b, PyObject c) {
    PyObject found = object.type().special(method);
    if (found == null) {
      return null;
    }
    return found.bindsAsMethod()
        ? found.call4(object, a, b, c)
        : bind(found, object).call3(a, b, c);
  }

  /** Whether the type's method is one of the VM's own, not a program's. */
  public static boolean isNative(PyType type, Special method) {
    PyObject found = type.special(method);
    return found == null
        || found instanceof NativeMember member && member.name().equals(method.pyName.value());
  }
}
