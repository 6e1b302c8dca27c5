package dev.ftcheck.vm.types.union;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.TypeParameters;
import dev.ftcheck.vm.types.generic.TypeText;
import dev.ftcheck.vm.types.type.InstanceChecks;
import java.util.Arrays;
import java.util.StringJoiner;

/** {@code typing.Union}. */
@BuiltinType(value = "Union", doc = "Represent a union type\n\nE.g. for int | str")
final class UnionType {

  private UnionType() {}

  @PyMethod("__repr__")
  static String repr(PyUnion self) {
    StringJoiner members = new StringJoiner(" | ");
    for (PyObject member : self.members().items) {
      members.add(TypeText.of(member));
    }
    return members.toString();
  }

  @PyMethod("__hash__")
  static long hash(PyUnion self) {
    long hash = self.members().size();
    for (PyObject member : self.members().items) {
      hash += Hashing.hash(member);
    }
    return hash;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyUnion self, PyObject other) {
    if (!(other instanceof PyUnion union)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(self.members().size() == union.members().size() && includes(self, union));
  }

  private static boolean includes(PyUnion union, PyUnion part) {
    return Arrays.stream(part.members().items)
        .allMatch(
            member ->
                Arrays.stream(union.members().items)
                    .anyMatch(known -> Comparison.isEqualKey(known, member)));
  }

  @PyMethod("__or__")
  static PyObject or(PyObject self, PyObject other) {
    return Unions.of(self, other);
  }

  @PyMethod("__ror__")
  static PyObject reflectedOr(PyObject self, PyObject other) {
    return Unions.of(other, self);
  }

  @PyMethod("__getitem__")
  static PyObject substitute(PyUnion self, PyObject item) {
    PyTuple parameters = TypeParameters.collect(self.members());
    return Unions.of(TypeParameters.substitute(self, self.members(), parameters, item).items);
  }

  @PyMethod(value = "__class_getitem__", signature = "(object, /)", kind = PyMethod.Kind.CLASS)
  static PyObject parameterize(PyType type, PyObject item) {
    return Unions.of(item instanceof PyTuple tuple ? tuple.items : new PyObject[] {item});
  }

  @PyMethod(value = "__mro_entries__", signature = "(bases, /)")
  static PyObject baseEntries(PyUnion self, PyObject bases) {
    throw Errors.typeError("Cannot subclass %s", repr(self));
  }

  @PyMethod(value = "__instancecheck__", signature = "(instance, /)")
  static boolean isInstance(PyUnion self, PyObject instance) {
    return Arrays.stream(self.members().items)
        .anyMatch(member -> InstanceChecks.isInstance(instance, member));
  }

  @PyMethod(value = "__subclasscheck__", signature = "(subclass, /)")
  static boolean isSubclass(PyUnion self, PyObject subclass) {
    return Arrays.stream(self.members().items)
        .anyMatch(member -> InstanceChecks.isSubclass(subclass, member));
  }

  @PyGetter("__args__")
  static PyObject members(PyUnion self) {
    return self.members();
  }

  @PyGetter("__origin__")
  static PyObject origin(PyUnion self) {
    return PyUnion.TYPE;
  }

  @PyGetter("__name__")
  static String name(PyUnion self) {
    return "Union";
  }

  @PyGetter("__qualname__")
  static String qualifiedName(PyUnion self) {
    return "Union";
  }

  @PyGetter("__parameters__")
  static PyObject parameters(PyUnion self) {
    return TypeParameters.collect(self.members());
  }
}
