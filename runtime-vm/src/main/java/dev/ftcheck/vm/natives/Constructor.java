package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.NativeMember;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyInstance;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.runtime.Finalizers;

/** The {@code __new__} of a built-in type: makes instances of it and of derived classes only. */
public final class Constructor extends NativeCallable implements BuiltinFunction, NativeMember {

  Constructor(Natives natives, int index) {
    super(natives, index);
  }

  @Override
  void checkReceiver(PyObject[] arguments, int positional) {
    String name = owner().name();
    if (positional == 0) {
      throw Errors.typeError("%s.__new__(): not enough arguments", name);
    }
    check(arguments[0]);
    checkCountOfInt(arguments, positional);
  }

  /** CPython calls {@code int} itself another way, with a message of its own. */
  private void checkCountOfInt(PyObject[] arguments, int positional) {
    int most = signature().positional();
    if (arguments[0] == PyInt.TYPE && positional > most && positional == arguments.length) {
      throw Errors.typeError("int expected at most %d arguments, got %d", most - 1, positional - 1);
    }
  }

  private void check(PyObject first) {
    PyType owner = owner();
    if (first == owner) {
      return;
    }
    if (!(first instanceof PyType type)) {
      throw Errors.typeError(
          "%s.__new__(X): X is not a type object (%s)", owner.name(), first.type().fullName());
    }
    if (!type.isSubtype(owner)) {
      throw Errors.typeError(
          "%s.__new__(%s): %s is not a subtype of %s",
          owner.name(), type.fullName(), type.fullName(), owner.name());
    }
    PyType builtin = type.layout().builtin();
    if (builtin != owner && builtin.special(Special.NEW) != this) {
      checkNearest(type);
    }
  }

  /** Raises unless the nearest built-in base, which may add no data to its own, uses this. */
  private void checkNearest(PyType type) {
    PyType nearest = type;
    for (PyType base : type.mro()) {
      if (!base.isHeapType()) {
        nearest = base;
        break;
      }
    }
    if (nearest.special(Special.NEW) != this) {
      throw Errors.typeError(
          "%s.__new__(%s) is not safe, use %s.__new__()",
          owner().name(), type.fullName(), nearest.fullName());
    }
  }

  /** The {@code __init__} of a derived class takes what {@code __new__} does not. */
  @Override
  boolean ignoresNames(PyObject[] arguments) {
    PyType type = (PyType) arguments[0];
    return type != owner() && type.special(Special.INIT) != owner().special(Special.INIT);
  }

  @Override
  NativeBinding binding(PyObject[] arguments) {
    String shown = signature().functionName(owner());
    return new NativeBinding(signature(), 1, shown, shown);
  }

  @Override
  public PyObject call1(PyObject a) {
    check(a);
    return watched(a, super.call1(a));
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    check(a);
    return watched(a, super.call2(a, b));
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    check(a);
    return watched(a, super.call3(a, b, c));
  }

  @Override
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    check(a);
    return watched(a, super.call4(a, b, c, d));
  }

  @Override
  PyObject bindAndCall(PyStr[] names, PyObject... arguments) {
    PyObject made = super.bindAndCall(names, arguments);
    return watched(arguments[0], made);
  }

  /** Sees to it that {@code __del__} of a derived class will run. */
  private PyObject watched(PyObject type, PyObject made) {
    if (type != owner()
        && made != null
        && made.type() == type
        && !(made instanceof PyInstance)
        && made.type().special(Special.DEL) instanceof PyFunction) {
      Finalizers.current().watch(made);
    }
    return made;
  }

  @Override
  public PyObject self() {
    return owner();
  }

  @Override
  public PyObject module() {
    return PyNone.NONE;
  }

  @Override
  public String qualifiedName() {
    return owner().name() + ".__new__";
  }

  @Override
  public PyType type() {
    return BuiltinFunction.TYPE;
  }
}
