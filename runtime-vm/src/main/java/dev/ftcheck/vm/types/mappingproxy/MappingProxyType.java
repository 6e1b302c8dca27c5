package dev.ftcheck.vm.types.mappingproxy;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** {@code mappingproxy}. */
@BuiltinType(value = "mappingproxy", doc = "Read-only proxy of a mapping.")
final class MappingProxyType {

  private MappingProxyType() {}

  @PyMethod(value = "__new__", signature = "(mapping)")
  static PyObject create(PyType type, PyObject mapping) {
    boolean isMapping =
        mapping.type().special(Special.GETITEM) != null
            && !(mapping instanceof PyList)
            && !(mapping instanceof PyTuple);
    if (!isMapping) {
      throw Errors.typeError(
          "mappingproxy() argument must be a mapping, not %s", mapping.type().fullName());
    }
    return new PyMappingProxy(mapping);
  }

  @PyMethod("__repr__")
  static String repr(PyMappingProxy self) {
    return "mappingproxy(" + Conversions.repr(self.mapping()).value() + ")";
  }

  @PyMethod("__str__")
  static PyObject str(PyMappingProxy self) {
    return Conversions.str(self.mapping());
  }

  @PyMethod("__hash__")
  static long hash(PyMappingProxy self) {
    return Hashing.hash(self.mapping());
  }

  private static PyObject compare(PyMappingProxy self, PyObject other, Special operator) {
    PyObject right = other instanceof PyMappingProxy proxy ? proxy.mapping() : other;
    return Comparison.compare(self.mapping(), right, operator);
  }

  @PyMethod("__eq__")
  static PyObject eq(PyMappingProxy self, PyObject other) {
    return compare(self, other, Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyMappingProxy self, PyObject other) {
    return compare(self, other, Special.NE);
  }

  @PyMethod("__lt__")
  static PyObject lt(PyMappingProxy self, PyObject other) {
    return compare(self, other, Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PyMappingProxy self, PyObject other) {
    return compare(self, other, Special.LE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyMappingProxy self, PyObject other) {
    return compare(self, other, Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyMappingProxy self, PyObject other) {
    return compare(self, other, Special.GE);
  }

  @PyMethod("__iter__")
  static PyObject iter(PyMappingProxy self) {
    return Iteration.iter(self.mapping());
  }

  @PyMethod("__len__")
  static long length(PyMappingProxy self) {
    return Items.length(self.mapping());
  }

  @PyMethod("__getitem__")
  static PyObject get(PyMappingProxy self, PyObject key) {
    return Items.get(self.mapping(), key);
  }

  @PyMethod("__contains__")
  static boolean contains(PyMappingProxy self, PyObject key) {
    return Items.contains(self.mapping(), key);
  }

  @PyMethod("__or__")
  static PyObject or(PyMappingProxy self, PyObject other) {
    return Arithmetic.or(self.mapping(), unwrap(other));
  }

  @PyMethod("__ror__")
  static PyObject reflectedOr(PyMappingProxy self, PyObject other) {
    return Arithmetic.or(unwrap(other), self.mapping());
  }

  private static PyObject unwrap(PyObject object) {
    return object instanceof PyMappingProxy proxy ? proxy.mapping() : object;
  }

  @PyMethod("__ior__")
  static PyObject inPlaceOr(PyMappingProxy self, PyObject other) {
    throw Errors.typeError("'|=' is not supported by %s; use '|' instead", self.type().name());
  }

  @PyMethod(value = "get", signature = "(key, default=None, /)")
  static PyObject get(PyMappingProxy self, PyObject key, PyObject fallback) {
    PyObject get = Attributes.get(self.mapping(), "get");
    return get.call2(key, fallback == null ? PyNone.NONE : fallback);
  }

  @PyMethod("keys")
  static PyObject keys(PyMappingProxy self) {
    return Attributes.get(self.mapping(), "keys").call0();
  }

  @PyMethod("values")
  static PyObject values(PyMappingProxy self) {
    return Attributes.get(self.mapping(), "values").call0();
  }

  @PyMethod("items")
  static PyObject items(PyMappingProxy self) {
    return Attributes.get(self.mapping(), "items").call0();
  }

  @PyMethod("copy")
  static PyObject copy(PyMappingProxy self) {
    return Attributes.get(self.mapping(), "copy").call0();
  }

  @PyMethod("__reversed__")
  static PyObject reversed(PyMappingProxy self) {
    return Specials.call(self.mapping(), Special.REVERSED);
  }

  @PyMethod(value = "__class_getitem__", signature = "(object, /)", kind = PyMethod.Kind.CLASS)
  static PyObject parameterize(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }
}
