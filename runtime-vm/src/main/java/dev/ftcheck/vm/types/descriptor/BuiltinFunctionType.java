package dev.ftcheck.vm.types.descriptor;

import dev.ftcheck.vm.natives.BoundNative;
import dev.ftcheck.vm.natives.BuiltinFunction;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.Constructor;
import dev.ftcheck.vm.natives.ModuleFunction;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.StaticNative;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code builtin_function_or_method}. */
@BuiltinType("builtin_function_or_method")
final class BuiltinFunctionType {

  private static final String CONSTRUCTOR_SIGNATURE = "($type, *args, **kwargs)";

  private BuiltinFunctionType() {}

  private static BuiltinFunction of(PyObject self) {
    return (BuiltinFunction) self;
  }

  @PyMethod("__repr__")
  static String repr(PyObject self) {
    BuiltinFunction function = of(self);
    String name = function.signature().name();
    PyObject owner = function instanceof StaticNative inType ? inType.owner() : function.self();
    if (owner == PyNone.NONE || owner instanceof PyModule) {
      return "<built-in function " + name + ">";
    }
    return "<built-in method %s of %s object at 0x%x>"
        .formatted(name, owner.type().fullName(), Identity.number(owner));
  }

  @PyMethod("__eq__")
  static PyObject eq(PyObject self, PyObject other) {
    if (!(other instanceof BuiltinFunction)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(
        self == other
            || self instanceof BoundNative a
                && other instanceof BoundNative b
                && Identity.same(a.self(), b.self())
                && a.function() == b.function());
  }

  @PyMethod("__hash__")
  static long hash(PyObject self) {
    return self instanceof BoundNative bound
        ? Hashing.ofIdentity(bound.self()) ^ Hashing.ofIdentity(bound.function())
        : Hashing.ofIdentity(self);
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyObject self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self, arguments, keywords);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyObject self) {
    BuiltinFunction function = of(self);
    return function instanceof ModuleFunction
        ? PyStr.of(function.signature().name())
        : DescriptorAccess.reduce(
            function instanceof StaticNative inType ? inType.owner() : function.self(),
            function.signature().name());
  }

  @PyGetter("__module__")
  static PyObject module(PyObject self) {
    return of(self).module();
  }

  @PyGetter("__self__")
  static PyObject self(PyObject self) {
    return of(self).self();
  }

  @PyGetter("__name__")
  static String name(PyObject self) {
    return of(self).signature().name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(PyObject self) {
    return of(self).qualifiedName();
  }

  @PyGetter("__doc__")
  static String documentation(PyObject self) {
    return of(self).signature().documentation();
  }

  @PyGetter("__text_signature__")
  static String textSignature(PyObject self) {
    return self instanceof Constructor ? CONSTRUCTOR_SIGNATURE : of(self).signature().text();
  }
}
