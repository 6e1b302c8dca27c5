package dev.ftcheck.vm.types.function;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.InstanceDictionary;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code function}. */
@BuiltinType(value = "function", doc = "Create a function object.")
final class FunctionType {

  private static final PyStr BUILTINS = PyStr.interned("__builtins__");

  private FunctionType() {}

  @PyMethod(
      value = "__new__",
      signature = "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")
  static PyObject create(
      PyType type,
      PyCode code,
      PyDict globals,
      PyObject name,
      PyObject defaults,
      PyObject closure,
      PyObject keywordDefaults) {
    return FunctionParts.make(code, globals, name, defaults, closure, keywordDefaults);
  }

  @PyMethod("__repr__")
  static String repr(PyFunction self) {
    return "<function %s at 0x%x>".formatted(self.qualifiedName(), Identity.number(self));
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyFunction self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self, arguments, keywords);
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyFunction self, PyObject instance, PyObject owner) {
    if (instance != PyNone.NONE) {
      return self.get(instance, instance.type());
    }
    if (owner == null || owner == PyNone.NONE) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    // None has methods too.
    return owner == PyNone.TYPE ? self.get(instance, PyNone.TYPE) : self;
  }

  @PyGetter("__code__")
  static PyObject code(PyFunction self) {
    return self.code();
  }

  @PySetter("__code__")
  static void setCode(PyFunction self, PyObject value) {
    if (!(value instanceof PyCode code)) {
      throw Errors.typeError("__code__ must be set to a code object");
    }
    int given = code.header().free().length;
    if (given != self.closure.length) {
      throw Errors.valueError(
          "%s() requires a code object with %d free vars, not %d",
          self.name(), self.closure.length, given);
    }
    self.setCode(code);
  }

  @PyGetter(value = "__globals__", member = true)
  static PyObject globals(PyFunction self) {
    return self.globals;
  }

  @PyGetter("__builtins__")
  static PyObject builtins(PyFunction self) {
    PyObject own = self.globals.get(BUILTINS);
    return own instanceof PyDict ? own : Interpreter.current().builtins().dictionary();
  }

  @PyGetter(value = "__closure__", member = true)
  static PyObject closure(PyFunction self) {
    return self.closure.length == 0
        ? PyNone.NONE
        : PyTuple.of(
            (PyObject[])
                java.util.Arrays.copyOf(self.closure, self.closure.length, PyObject[].class));
  }

  @PyGetter("__defaults__")
  static PyObject defaults(PyFunction self) {
    PyObject[] values = self.defaults();
    return values == null ? PyNone.NONE : PyTuple.of(values.clone());
  }

  @PySetter("__defaults__")
  static void setDefaults(PyFunction self, PyObject value) {
    if (value == null || value == PyNone.NONE) {
      self.setDefaults(null);
    } else if (value instanceof PyTuple tuple) {
      self.setDefaults(tuple.items.clone());
    } else {
      throw Errors.typeError("__defaults__ must be set to a tuple object");
    }
  }

  @PyGetter("__kwdefaults__")
  static PyObject keywordDefaults(PyFunction self) {
    PyDict values = self.keywordDefaults();
    return values == null ? PyNone.NONE : values;
  }

  @PySetter("__kwdefaults__")
  static void setKeywordDefaults(PyFunction self, PyObject value) {
    if (value == null || value == PyNone.NONE) {
      self.setKeywordDefaults(null);
    } else if (value instanceof PyDict dictionary) {
      self.setKeywordDefaults(dictionary);
    } else {
      throw Errors.typeError("__kwdefaults__ must be set to a dict object");
    }
  }

  @PyGetter("__name__")
  static PyObject name(PyFunction self) {
    return self.name();
  }

  @PySetter("__name__")
  static void setName(PyFunction self, PyObject value) {
    if (!(value instanceof PyStr)) {
      throw Errors.typeError("__name__ must be set to a string object");
    }
    self.setName(value);
  }

  @PyGetter("__qualname__")
  static PyObject qualifiedName(PyFunction self) {
    return self.qualifiedName();
  }

  @PySetter("__qualname__")
  static void setQualifiedName(PyFunction self, PyObject value) {
    if (!(value instanceof PyStr)) {
      throw Errors.typeError("__qualname__ must be set to a string object");
    }
    self.setQualifiedName(value);
  }

  @PyGetter("__doc__")
  static PyObject documentation(PyFunction self) {
    return self.documentation();
  }

  @PySetter("__doc__")
  static void setDocumentation(PyFunction self, PyObject value) {
    self.setDocumentation(value == null ? PyNone.NONE : value);
  }

  @PyGetter("__module__")
  static PyObject module(PyFunction self) {
    return self.module();
  }

  @PySetter("__module__")
  static void setModule(PyFunction self, PyObject value) {
    self.setModule(value == null ? PyNone.NONE : value);
  }

  @PyGetter("__annotations__")
  static PyObject annotations(PyFunction self) {
    return FunctionAnnotations.of(self);
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyFunction self, PyObject value) {
    FunctionAnnotations.set(self, value);
  }

  @PyGetter("__annotate__")
  static PyObject annotate(PyFunction self) {
    return self.annotate();
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyFunction self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("__annotate__ cannot be deleted");
    }
    if (value != PyNone.NONE && value.type().special(Special.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    self.setAnnotate(value);
    if (value != PyNone.NONE) {
      self.setAnnotations(null);
    }
  }

  @PyGetter("__type_params__")
  static PyObject typeParameters(PyFunction self) {
    return self.typeParameters();
  }

  @PySetter("__type_params__")
  static void setTypeParameters(PyFunction self, PyObject value) {
    if (!(value instanceof PyTuple)) {
      throw Errors.typeError("__type_params__ must be set to a tuple");
    }
    self.setTypeParameters(value);
  }

  @PyGetter("__dict__")
  static PyObject dictionary(PyFunction self) {
    return InstanceDictionary.find(self);
  }

  @PySetter("__dict__")
  static void setDictionary(PyFunction self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __dict__");
    }
    if (!(value instanceof PyDict dictionary)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '%s'", value.type().fullName());
    }
    InstanceDictionary.replace(self, dictionary);
  }
}
