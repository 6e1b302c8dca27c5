package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A special method of a built-in type: {@code list.__len__}, a {@code wrapper_descriptor}. */
public final class SlotDescriptor extends NativeCallable implements NativeDescriptor {

  public static final PyType TYPE =
      PyType.builtin(
          "wrapper_descriptor",
          "dev.ftcheck.vm.types.descriptor.SlotDescriptorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  SlotDescriptor(Natives natives, int index) {
    super(natives, index);
  }

  /** The TypeError of a special method that is called on an object of another type. */
  static Raise wrongSelf(PyType owner, String name, PyObject self) {
    return Errors.typeError(
        "descriptor '%s' requires a '%s' object but received a '%s'",
        name, owner.fullName(), self.type().fullName());
  }

  @Override
  void checkReceiver(PyObject[] arguments, int positional) {
    if (positional == 0) {
      throw Errors.typeError(
          "descriptor '%s' of '%s' object needs an argument", name(), owner().fullName());
    }
    if (!arguments[0].type().isSubtype(owner())) {
      throw wrongSelf(owner(), name(), arguments[0]);
    }
    if (signature().isConstructor()
        || signature().takesKeywords()
        || signature().messageName() != null) {
      return;
    }
    if (positional < arguments.length) {
      throw Errors.typeError("wrapper %s() takes no keyword arguments", name());
    }
    if (signature().words() == ArgumentWords.BY_SIGNATURE) {
      checkCount(positional - 1);
    }
  }

  /** The numbers of arguments of slots have messages of their own. */
  private void checkCount(int given) {
    int least = Long.bitCount(signature().required()) - 1;
    int most = signature().takesMore() ? Integer.MAX_VALUE : signature().positional() - 1;
    if (given >= least && given <= most) {
      return;
    }
    if (least == most && most < 2) {
      throw Errors.typeError("expected %d argument%s, got %d", most, most == 1 ? "" : "s", given);
    }
    if (least == 1 && most == 2 && name().endsWith("pow__")) {
      throw Errors.typeError("expected 1 or 2 arguments, got %d", given);
    }
  }

  /** The {@code __new__} of a derived class takes what {@code __init__} does not. */
  @Override
  boolean ignoresNames(PyObject[] arguments) {
    PyType type = arguments[0].type();
    return signature().isConstructor()
        && type != owner()
        && type.special(Special.NEW) != owner().special(Special.NEW);
  }

  @Override
  NativeBinding binding(PyObject[] arguments) {
    String shown = signature().functionName(owner());
    return new NativeBinding(signature(), 1, shown, shown);
  }

  @Override
  public boolean bindsAsMethod() {
    return true;
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    return object == null ? this : new MethodWrapper(this, object);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
