package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;
import java.util.Set;

/** The descriptor of one name of {@code __slots__}: reads and writes a fixed slot of instances. */
public final class PyMemberDescriptor extends PyObject implements NamedMember {

  public static final PyType TYPE =
      PyType.builtin(
          "member_descriptor",
          "dev.ftcheck.vm.types.descriptor.MemberDescriptorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final PyType owner;
  private final String name;
  private final int index;

  /**
   * A descriptor.
   *
   * @param owner the class with the slot
   * @param name the name, mangled
   * @param index of the slot in {@link PyAttributed#slot}
   */
  public PyMemberDescriptor(PyType owner, String name, int index) {
    this.owner = owner;
    this.name = name;
    this.index = index;
  }

  @Override
  public PyType owner() {
    return owner;
  }

  @Override
  public String name() {
    return name;
  }

  /** The slot's index in the instances. */
  public int index() {
    return index;
  }

  @Override
  public boolean isData() {
    return true;
  }

  /** Raises unless the object is an instance of the owner. */
  public void checkInstance(PyObject object) {
    if (!object.type().isSubtype(owner)) {
      throw Errors.typeError(
          "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
          name, owner.fullName(), object.type().fullName());
    }
  }

  @Override
  public PyObject get(PyObject object, PyType type) {
    if (object == null) {
      return this;
    }
    checkInstance(object);
    if (Tracing.ON) {
      Accesses.readSlot(object.attributes(), index);
    }
    PyObject value = object.attributes().slot(index);
    if (value == null) {
      throw Errors.attributeErrorText(
          object,
          PyStr.interned(name),
          "'%s' object has no attribute '%s'".formatted(object.type().fullyQualifiedName(), name));
    }
    return value;
  }

  @Override
  public void set(PyObject object, PyObject value) {
    checkInstance(object);
    PyAttributed attributes = object.attributes();
    if (value == null && attributes.slot(index) == null) {
      PyStr missing = PyStr.interned(name);
      throw Errors.attributeErrorText(object, missing, name);
    }
    if (Tracing.ON) {
      Accesses.writeSlot(attributes, index, value);
    }
    attributes.setSlot(index, value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
