package dev.ftcheck.vm.object;

import java.util.function.Consumer;

/** A callable bound to an object: {@code self.method}. */
public final class PyMethod extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "method",
          "dev.ftcheck.vm.types.function.MethodTypeTable",
          java.util.Set.of(TypeFlag.FINAL));

  public final PyObject function;
  public final PyObject self;

  public PyMethod(PyObject function, PyObject self) {
    this.function = function;
    this.self = self;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean holdsOthers() {
    return true;
  }

  @Override
  public void forEachHeld(Consumer<PyObject> visitor) {
    visitor.accept(function);
    visitor.accept(self);
  }

  /** What the method lacks, its function may have. */
  @Override
  public PyObject findAttribute(PyStr name) {
    PyObject own = Attributes.findGeneric(this, name);
    return own == null ? Attributes.get(function, name) : own;
  }

  @Override
  public PyObject call0() {
    return function.call1(self);
  }

  @Override
  public PyObject call1(PyObject a) {
    return function.call2(self, a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return function.call3(self, a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return function.call4(self, a, b, c);
  }

  @Override
  public PyObject callN(PyObject[] arguments) {
    return function.callN(Arguments.prepend(self, arguments));
  }

  @Override
  public PyObject callKeywords(PyObject[] arguments, PyStr[] names) {
    return function.callKeywords(Arguments.prepend(self, arguments), names);
  }
}
