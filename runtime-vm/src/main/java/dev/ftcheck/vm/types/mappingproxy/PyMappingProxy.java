package dev.ftcheck.vm.types.mappingproxy;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code mappingproxy}. */
public final class PyMappingProxy extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "mappingproxy",
          "dev.ftcheck.vm.types.mappingproxy.MappingProxyTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.MAPPING, TypeFlag.NO_WEAK_REFERENCES));

  private final PyObject mapping;

  public PyMappingProxy(PyObject mapping) {
    this.mapping = mapping;
  }

  /** What is viewed. */
  public PyObject mapping() {
    return mapping;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
