package dev.ftcheck.vm.module.weakref;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.weakref.PyProxy;
import dev.ftcheck.vm.types.weakref.PyWeakReference;
import dev.ftcheck.vm.types.weakref.WeakReferences;

/** {@code _weakref}. */
@BuiltinModule(value = "_weakref", doc = "Weak-reference support module.")
final class WeakrefModule {

  private WeakrefModule() {}

  static void initialise(PyModule module) {
    add(module, "ref", PyWeakReference.TYPE);
    add(module, "ReferenceType", PyWeakReference.TYPE);
    add(module, "ProxyType", PyProxy.TYPE);
    add(module, "CallableProxyType", PyProxy.CALLABLE_TYPE);
  }

  private static void add(PyModule module, String name, PyType type) {
    module.dictionary().put(PyStr.interned(name), type);
  }

  @PyMethod(value = "getweakrefcount", signature = "(object, /)")
  static long count(PyObject object) {
    return WeakReferences.current().of(object).size();
  }

  @PyMethod(value = "getweakrefs", signature = "(object, /)")
  static PyObject references(PyObject object) {
    return new PyList(WeakReferences.current().of(object).toArray(new PyObject[0]));
  }

  @PyMethod(value = "proxy", signature = "(object, callback=None, /)")
  static PyObject proxy(PyObject object, PyObject callback) {
    return PyProxy.of(object, callback == PyNone.NONE ? null : callback);
  }

  /** Removes an entry whose value is a weak reference to a dead object, in one step. */
  @PyMethod(value = "_remove_dead_weakref", signature = "(dct, key, /)")
  static void removeDead(PyDict dictionary, PyObject key) {
    PyObject value = dictionary.get(key);
    if (value instanceof PyWeakReference reference && reference.object() == null) {
      dictionary.removeIfSame(key, value);
    }
  }
}
