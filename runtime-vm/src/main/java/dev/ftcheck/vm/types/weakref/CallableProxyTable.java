package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeTable;

/** The members of {@code weakref.CallableProxyType}: those of a proxy, and a call. */
public final class CallableProxyTable implements TypeTable {

  @Override
  public void fill(PyType type, PyDict dictionary) {
    new ProxyTypeTable().fill(type, dictionary);
    new ProxyCallTypeTable().fill(type, dictionary);
  }
}
