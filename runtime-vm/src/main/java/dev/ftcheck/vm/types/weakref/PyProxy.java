package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A weak proxy: it behaves like its object, and raises ReferenceError once that is gone. */
public final class PyProxy extends PyWeak {

  public static final PyType TYPE =
      PyType.builtin(
          "weakref.ProxyType",
          "dev.ftcheck.vm.types.weakref.ProxyTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  public static final PyType CALLABLE_TYPE =
      PyType.builtin(
          "weakref.CallableProxyType",
          "dev.ftcheck.vm.types.weakref.CallableProxyTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private PyProxy(PyType type, PyObject object, PyObject callback) {
    super(type, object, callback);
  }

  /**
   * {@code weakref.proxy(object, callback)}.
   *
   * @param callback null for none: then it is the same proxy each time while it lives
   */
  public static PyProxy of(PyObject object, PyObject callback) {
    WeakReferences.check(object);
    if (callback == null) {
      for (PyWeak known : WeakReferences.current().of(object)) {
        if (known instanceof PyProxy proxy && !proxy.hasCallback()) {
          return proxy;
        }
      }
    }
    boolean isCallable = object.type().special(Special.CALL) != null;
    return new PyProxy(isCallable ? CALLABLE_TYPE : TYPE, object, callback);
  }

  /**
   * The object.
   *
   * @throws dev.ftcheck.vm.object.Raise ReferenceError when it is gone
   */
  PyObject living() {
    PyObject object = object();
    if (object == null) {
      throw Errors.of(ExceptionTypes.REFERENCE_ERROR, "weakly-referenced object no longer exists");
    }
    return object;
  }

  /** The object behind a proxy, or the object itself. */
  static PyObject unwrap(PyObject object) {
    return object instanceof PyProxy proxy ? proxy.living() : object;
  }

  @Override
  public PyObject findAttribute(PyStr name) {
    return Attributes.get(living(), name);
  }

  @Override
  public void storeAttribute(PyStr name, PyObject value) {
    Attributes.set(living(), name, value);
  }
}
