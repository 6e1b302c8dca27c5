package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;

/** What the proxy of a callable adds. */
@BuiltinType("weakref.CallableProxyType")
final class ProxyCallType {

  private ProxyCallType() {}

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyProxy self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self.living(), arguments, keywords);
  }
}
