package dev.ftcheck.vm.types.structseq;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.NamedMember;
import dev.ftcheck.vm.object.NativeMember;
import dev.ftcheck.vm.object.PyMemberDescriptor;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** The descriptor of a field. */
final class StructField extends PyObject implements NamedMember, NativeMember {

  private final StructType struct;
  private final int index;

  StructField(StructType struct, int index) {
    this.struct = struct;
    this.index = index;
  }

  @Override
  public PyType type() {
    return PyMemberDescriptor.TYPE;
  }

  @Override
  public String name() {
    return struct.fields()[index];
  }

  @Override
  public PyType owner() {
    return struct.type();
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    return object == null ? this : struct.value((PyTuple) object, index);
  }

  @Override
  public void set(PyObject object, PyObject value) {
    throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
  }
}
