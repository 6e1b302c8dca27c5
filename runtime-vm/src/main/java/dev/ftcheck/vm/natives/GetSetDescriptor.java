package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.NamedMember;
import dev.ftcheck.vm.object.PyMemberDescriptor;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A computed attribute of a built-in type: {@code int.real}. */
public final class GetSetDescriptor extends PyObject
    implements NativeDescriptor, NamedMember, Forkable {

  public static final PyType TYPE =
      PyType.builtin(
          "getset_descriptor",
          "dev.ftcheck.vm.types.descriptor.GetSetDescriptorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private static final int NONE = -1;

  /** Instead of the index of a setter: read only, and a member in CPython. */
  static final int MEMBER = -2;

  private final Natives natives;
  private final int getter;
  private final int setter;
  private final String name;
  private final String documentation;

  @Override
  public Object forkInto(HeapCopy copy) {
    return natives.owner != null && natives.owner.isHeapType() ? copy.byFields(this) : this;
  }

  /**
   * A descriptor.
   *
   * @param getter the index of the native that reads
   * @param setter the index of the native that writes; -1 for none, or {@link #MEMBER}
   * @param documentation the docstring; null for none
   */
  GetSetDescriptor(Natives natives, int getter, int setter, String name, String documentation) {
    this.natives = natives;
    this.getter = getter;
    this.setter = setter;
    this.name = name;
    this.documentation = documentation;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public PyType owner() {
    return natives.owner;
  }

  @Override
  public String documentation() {
    return documentation;
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    return object == null ? this : natives.call1(getter, object);
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public void set(PyObject object, PyObject value) {
    if (setter == MEMBER) {
      checkInstance(object);
      throw Errors.attributeErrorText(object, PyStr.interned(name), "readonly attribute");
    }
    if (setter == NONE) {
      checkInstance(object);
      throw Errors.attributeErrorText(
          object,
          PyStr.interned(name),
          "attribute '%s' of '%s' objects is not writable".formatted(name, owner().fullName()));
    }
    natives.call2(setter, object, value);
  }

  @Override
  public PyType type() {
    return setter == MEMBER ? PyMemberDescriptor.TYPE : TYPE;
  }
}
