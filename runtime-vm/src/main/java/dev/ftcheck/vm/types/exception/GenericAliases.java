package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code Type[item]} of built-in types that type hints parametrise (PEP 585). */
public final class GenericAliases {

  private GenericAliases() {}

  /** {@code types.GenericAlias(type, item)}. */
  public static PyObject of(PyType type, PyObject item) {
    return Attributes.get(ImportSystem.current().module("types"), "GenericAlias").call2(type, item);
  }
}
