package dev.ftcheck.vm.fork;

import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.object.PyInstance;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/**
 * The copy of a {@code multiprocessing.connection.Connection}, whose descriptor is an int among its
 * attributes.
 */
public record InheritedConnection(PyInstance connection) implements DescriptorOwner {

  private static final String HANDLE = "_handle";
  private static final PyStr MODULE = PyStr.interned("__module__");

  /** Whether the object is a connection, or of a derived class. */
  public static boolean isConnection(PyInstance object) {
    for (PyType type : object.type().mro()) {
      if (type.name().equals("_ConnectionBase")
          && type.isHeapType()
          && type.dictionary().get(MODULE) instanceof PyStr module
          && module.value().equals("multiprocessing.connection")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void duplicate() {
    if (connection.own(HANDLE) instanceof PyInt handle) {
      int made = FileCalls.dup((int) handle.value);
      connection.setOwn(HANDLE, made < 0 ? PyNone.NONE : PyInt.of(made));
    }
  }

  @Override
  public void closeAtEnd() {
    if (connection.own(HANDLE) instanceof PyInt handle) {
      connection.setOwn(HANDLE, PyNone.NONE);
      FileCalls.close((int) handle.value);
    }
  }
}
