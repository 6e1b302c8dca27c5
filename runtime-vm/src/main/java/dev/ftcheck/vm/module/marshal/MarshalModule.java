package dev.ftcheck.vm.module.marshal;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;

/** {@code marshal} of values. Code objects hold JVM classes and are refused. */
@BuiltinModule("marshal")
final class MarshalModule {

  private static final int VERSION = 5;

  private MarshalModule() {}

  @PyConstant("version")
  static PyObject version() {
    return PyInt.of(VERSION);
  }

  @PyMethod(value = "dumps", signature = "(value, version=5, /, *, allow_code=True)")
  static PyObject dumps(PyObject value, int version, boolean allowCode) {
    return new PyBytes(new MarshalWriter().write(value));
  }

  @PyMethod(value = "dump", signature = "(value, file, version=5, /, *, allow_code=True)")
  static PyObject dump(PyObject value, PyObject file, int version, boolean allowCode) {
    return Attributes.get(file, "write").call1(new PyBytes(new MarshalWriter().write(value)));
  }

  @PyMethod(value = "loads", signature = "(bytes, /, *, allow_code=True)")
  static PyObject loads(PyObject bytes, boolean allowCode) {
    return new MarshalReader(Buffers.read(bytes)).read();
  }

  @PyMethod(value = "load", signature = "(file, /, *, allow_code=True)")
  static PyObject load(PyObject file, boolean allowCode) {
    return new MarshalReader(Buffers.read(Attributes.get(file, "read").call0())).read();
  }
}
