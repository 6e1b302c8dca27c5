package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** A native method with its self: {@code [].append}, {@code dict.fromkeys}. */
public final class BoundNative extends PyObject implements BuiltinFunction {

  private final NativeCallable function;
  private final PyObject self;

  BoundNative(NativeCallable function, PyObject self) {
    this.function = function;
    this.self = self;
  }

  /** The descriptor that was bound. */
  public NativeCallable function() {
    return function;
  }

  @Override
  public NativeSignature signature() {
    return function.signature();
  }

  @Override
  public PyObject self() {
    return self;
  }

  @Override
  public PyObject module() {
    return PyNone.NONE;
  }

  @Override
  public String qualifiedName() {
    return (self instanceof PyType type ? type : self.type()).name() + "." + function.name();
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

  @Override
  public PyType type() {
    return BuiltinFunction.TYPE;
  }
}
