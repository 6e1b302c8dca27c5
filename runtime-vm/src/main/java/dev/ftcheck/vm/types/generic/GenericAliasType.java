package dev.ftcheck.vm.types.generic;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.object.AttributeNames;
import dev.ftcheck.vm.types.union.Unions;
import java.util.StringJoiner;

/** {@code types.GenericAlias}. */
@BuiltinType(value = "GenericAlias", doc = "Represent a PEP 585 generic type.")
final class GenericAliasType {

  private GenericAliasType() {}

  @PyMethod(value = "__new__", signature = "(origin, args, /)")
  static PyObject create(PyType type, PyObject origin, PyObject arguments) {
    return PyGenericAlias.of(type, origin, arguments);
  }

  @PyMethod("__repr__")
  static String repr(PyGenericAlias self) {
    StringJoiner arguments = new StringJoiner(", ", "[", "]");
    if (self.arguments().size() == 0) {
      arguments.add("()");
    }
    for (PyObject argument : self.arguments().items) {
      arguments.add(argument == PyNone.NONE ? "None" : TypeText.ofArgument(argument));
    }
    return (self.isUnpacked() ? "*" : "") + TypeText.of(self.origin()) + arguments;
  }

  @PyMethod("__hash__")
  static long hash(PyGenericAlias self) {
    return Hashing.hash(self.origin()) ^ Hashing.hash(self.arguments());
  }

  @PyMethod("__eq__")
  static PyObject eq(PyGenericAlias self, PyObject other) {
    if (!(other instanceof PyGenericAlias alias)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(
        self.isUnpacked() == alias.isUnpacked()
            && Comparison.isEqualKey(self.origin(), alias.origin())
            && Comparison.isEqualKey(self.arguments(), alias.arguments()));
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyGenericAlias self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self, arguments, keywords);
  }

  @PyMethod("__getattribute__")
  static PyObject getAttribute(PyGenericAlias self, PyObject name) {
    PyStr key = AttributeNames.check(name);
    PyObject found = self.findAttribute(key);
    if (found == null) {
      throw Attributes.missing(self, key);
    }
    return found;
  }

  @PyMethod("__getitem__")
  static PyObject substitute(PyGenericAlias self, PyObject item) {
    PyTuple arguments = TypeParameters.substitute(self, self.arguments(), self.parameters(), item);
    return alias(self, arguments, self.isUnpacked());
  }

  private static PyGenericAlias alias(PyGenericAlias known, PyTuple arguments, boolean isUnpacked) {
    return new PyGenericAlias(PyGenericAlias.TYPE, known.origin(), arguments, isUnpacked);
  }

  @PyMethod("__iter__")
  static PyObject iter(PyGenericAlias self) {
    return Iteration.iter(PyTuple.of(alias(self, self.arguments(), true)));
  }

  @PyMethod("__or__")
  static PyObject or(PyObject self, PyObject other) {
    return Unions.or(self, other);
  }

  @PyMethod("__ror__")
  static PyObject reflectedOr(PyObject self, PyObject other) {
    return Unions.or(other, self);
  }

  @PyMethod(value = "__mro_entries__", signature = "(bases, /)")
  static PyObject baseEntries(PyGenericAlias self, PyObject bases) {
    return PyTuple.of(self.origin());
  }

  @PyMethod(value = "__instancecheck__", signature = "(instance, /)")
  static PyObject isInstance(PyGenericAlias self, PyObject instance) {
    throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
  }

  @PyMethod(value = "__subclasscheck__", signature = "(subclass, /)")
  static PyObject isSubclass(PyGenericAlias self, PyObject subclass) {
    throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyGenericAlias self) {
    if (!self.isUnpacked()) {
      return PyTuple.of(PyGenericAlias.TYPE, PyTuple.of(self.origin(), self.arguments()));
    }
    PyObject next = Attributes.get(Interpreter.current().builtins(), "next");
    PyObject packed = alias(self, self.arguments(), false);
    return PyTuple.of(next, PyTuple.of(Iteration.iter(packed)));
  }

  @PyMethod("__dir__")
  static PyObject dir(PyGenericAlias self) {
    PyObject dir = Attributes.get(Interpreter.current().builtins(), "dir");
    PyList names = new PyList(Iteration.toArray(dir.call1(self.origin())));
    for (String own : PyGenericAlias.OWN_ATTRIBUTES) {
      names.add(PyStr.interned(own));
    }
    return names;
  }

  @PyGetter("__origin__")
  static PyObject origin(PyGenericAlias self) {
    return self.origin();
  }

  @PyGetter("__args__")
  static PyObject arguments(PyGenericAlias self) {
    return self.arguments();
  }

  @PyGetter("__unpacked__")
  static boolean isUnpacked(PyGenericAlias self) {
    return self.isUnpacked();
  }

  @PyGetter("__parameters__")
  static PyObject parameters(PyGenericAlias self) {
    return self.parameters();
  }

  @PyGetter("__typing_unpacked_tuple_args__")
  static PyObject unpackedTupleArguments(PyGenericAlias self) {
    return self.isUnpacked() && self.origin() == PyTuple.TYPE ? self.arguments() : PyNone.NONE;
  }
}
