package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.importing.ImportStatement;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.frame.FrameWalk;

/** Behaviour of {@code typing.TypeAliasType}. */
@BuiltinType("TypeAliasType")
final class TypeAliasType {

  private TypeAliasType() {}

  @PyMethod(value = "__new__", signature = "(name, value, *, type_params=())")
  static PyObject make(PyType type, PyStr name, PyObject value, PyObject parameters) {
    if (parameters != null && !(parameters instanceof PyTuple)) {
      throw Errors.typeError("type_params must be a tuple");
    }
    PyDict globals = FrameWalk.callerGlobals();
    PyObject module = globals == null ? null : globals.get(PyStr.interned("__name__"));
    return new PyTypeAlias(
        name,
        parameters == null ? PyTuple.EMPTY : (PyTuple) parameters,
        LazyValue.of(value),
        module == null ? PyNone.NONE : module);
  }

  @PyMethod("__repr__")
  static String repr(PyTypeAlias self) {
    return self.name.value();
  }

  @PyMethod("__iter__")
  static PyObject iterator(PyTypeAlias self) {
    return Iteration.iter(PyTuple.of(Items.get(TypingCalls.function("Unpack"), self)));
  }

  @PyMethod("__or__")
  static PyObject or(PyObject self, PyObject other) {
    return TypingCalls.union(self, other);
  }

  @PyMethod("__ror__")
  static PyObject reflectedOr(PyObject self, PyObject other) {
    return TypingCalls.union(other, self);
  }

  @PyMethod("__getitem__")
  static PyObject subscript(PyTypeAlias self, PyObject arguments) {
    if (self.parameters.size() == 0) {
      throw Errors.typeError("Only generic type aliases are subscriptable");
    }
    PyObject types = ImportStatement.importModule("types", null, null, 0);
    return Attributes.get(types, "GenericAlias")
        .call2(self, arguments instanceof PyTuple ? arguments : PyTuple.of(arguments));
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyTypeAlias self) {
    return self.name;
  }

  @PyGetter("__name__")
  static PyObject name(PyTypeAlias self) {
    return self.name;
  }

  @PyGetter("__module__")
  static PyObject module(PyTypeAlias self) {
    return self.module;
  }

  @PyGetter("__type_params__")
  static PyObject typeParameters(PyTypeAlias self) {
    return self.parameters;
  }

  @PyGetter("__parameters__")
  static PyObject parameters(PyTypeAlias self) {
    PyObject[] all = self.parameters.items.clone();
    for (int i = 0; i < all.length; i++) {
      if (all[i] instanceof PyTypeVarTuple variables) {
        all[i] = TypingCalls.unpack(variables);
      }
    }
    return PyTuple.of(all);
  }

  @PyGetter("__value__")
  static PyObject value(PyTypeAlias self) {
    return self.value.get();
  }

  @PyGetter("evaluate_value")
  static PyObject evaluate(PyTypeAlias self) {
    return self.value.evaluator();
  }
}
