package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A native special method with its self: {@code [].__len__}. */
public final class MethodWrapper extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "method-wrapper",
          "dev.ftcheck.vm.types.descriptor.MethodWrapperTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final SlotDescriptor slot;
  private final PyObject self;

  MethodWrapper(SlotDescriptor slot, PyObject self) {
    this.slot = slot;
    this.self = self;
  }

  public SlotDescriptor slot() {
    return slot;
  }

  public PyObject self() {
    return self;
  }

  @Override
  public PyObject call0() {
    return slot.call1(self);
  }

  @Override
  public PyObject call1(PyObject a) {
    return slot.call2(self, a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return slot.call3(self, a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return slot.call4(self, a, b, c);
  }

  @Override
  public PyObject callN(PyObject[] arguments) {
    return slot.callN(Arguments.prepend(self, arguments));
  }

  @Override
  public PyObject callKeywords(PyObject[] arguments, PyStr[] names) {
    return slot.callKeywords(Arguments.prepend(self, arguments), names);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
