package dev.ftcheck.vm.types.object;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyMemberDescriptor;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeLayout;
import java.util.Set;
import java.util.TreeSet;

/** {@code object.__class__ = type}. */
public final class ClassAssignment {

  private static final Set<PyType> PLAIN =
      Set.of(
          PyType.OBJECT,
          PyInt.TYPE,
          PyFloat.TYPE,
          PyComplex.TYPE,
          PyStr.TYPE,
          PyBytes.TYPE,
          PyByteArray.TYPE);

  private ClassAssignment() {}

  static void assign(PyObject self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof PyType type)) {
      throw Errors.typeError(
          "__class__ must be set to a class, not '%s' object", value.type().fullName());
    }
    PyType old = self.type();
    boolean areModules = old.isSubtype(PyModule.TYPE) && type.isSubtype(PyModule.TYPE);
    if (!areModules && (!type.isHeapType() || !old.isHeapType())) {
      throw Errors.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    checkLayouts("__class__ assignment", old, type);
    PyAttributed attributes = self.attributes();
    attributes.retype(type);
  }

  /**
   * Raises unless objects of the one type could be of the other.
   *
   * @param what is assigned, for the message
   */
  public static void checkLayouts(String what, PyType old, PyType type) {
    if (isCollected(old) != isCollected(type)) {
      throw Errors.typeError(
          "%s: '%s' deallocator differs from '%s'", what, type.fullName(), old.fullName());
    }
    TypeLayout from = old.layout();
    TypeLayout to = type.layout();
    boolean fits =
        from.builtin() == to.builtin()
            && from.hasDictionary() == to.hasDictionary()
            && from.hasWeakReferences() == to.hasWeakReferences()
            && from.fixedSlots() == to.fixedSlots()
            && addSameSlots(from.solid(), to.solid());
    if (!fits) {
      throw Errors.typeError(
          "%s: '%s' object layout differs from '%s'", what, type.fullName(), old.fullName());
    }
  }

  /** Whether CPython's collector of cycles follows the instances. */
  private static boolean isCollected(PyType type) {
    TypeLayout layout = type.layout();
    return type.isHeapType() && (layout.hasDictionary() || layout.fixedSlots() > 0)
        || !PLAIN.contains(layout.builtin());
  }

  /** Whether both are the same, or add slots of the same names to the same base. */
  private static boolean addSameSlots(PyType from, PyType to) {
    return from == to
        || from.isHeapType()
            && to.isHeapType()
            && from.base().layout().solid() == to.base().layout().solid()
            && slots(from).equals(slots(to));
  }

  /** The fixed slots that the type adds, each with its place. */
  private static Set<String> slots(PyType type) {
    Set<String> names = new TreeSet<>();
    for (PyObject name : type.dictionary().keys()) {
      if (type.dictionary().get(name) instanceof PyMemberDescriptor member
          && member.owner() == type) {
        names.add(member.index() + " " + member.name());
      }
    }
    return names;
  }
}
