package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.InstanceDictionary;
import dev.ftcheck.vm.object.KeywordCall;
import dev.ftcheck.vm.object.PyAttributesDict;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.ReprGuard;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import java.util.Arrays;

/** {@code functools.partial}. */
@BuiltinType(
    value = "partial",
    doc = "Create a new function with partial application of the given arguments\nand keywords.")
final class PartialType {

  private PartialType() {}

  @PyMethod(
      value = "__new__",
      signature = "(*args, **keywords)",
      text = "($type, func, /, *args, **keywords)")
  static PyObject make(PyType type, PyObject[] given, PyDict keywords) {
    if (given.length == 0) {
      throw Errors.typeError("type 'partial' takes at least one argument");
    }
    PyObject function = given[0];
    PyObject[] arguments = Arrays.copyOfRange(given, 1, given.length);
    if (function.type().special(Special.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    checkLast(arguments, "trailing Placeholders are not allowed");
    for (PyObject value : keywords.valueArray()) {
      if (value == PyPlaceholder.PLACEHOLDER) {
        throw Errors.typeError("Placeholder cannot be passed as a keyword argument");
      }
    }
    if (function instanceof PyPartial inner && isTransparent(inner)) {
      return new PyPartial(type, flattened(inner.state(), arguments, keywords));
    }
    return new PyPartial(type, PyPartial.State.of(function, arguments, keywords));
  }

  private static void checkLast(PyObject[] arguments, String text) {
    if (arguments.length > 0 && arguments[arguments.length - 1] == PyPlaceholder.PLACEHOLDER) {
      throw Errors.typeError(text);
    }
  }

  /** Whether calling it does nothing else and nobody can tell it by its attributes. */
  private static boolean isTransparent(PyPartial inner) {
    return inner.type().special(Special.CALL) == PyPartial.TYPE.special(Special.CALL)
        && new PyAttributesDict(inner).size() == 0;
  }

  /** A partial of a partial calls the innermost function directly. */
  private static PyPartial.State flattened(
      PyPartial.State inner, PyObject[] arguments, PyDict keywords) {
    PyDict merged = inner.keywords().copy();
    merged.putAll(keywords);
    PyObject[] known = inner.arguments();
    int filled = Math.min(inner.placeholders(), arguments.length);
    PyObject[] all = Arrays.copyOf(known, known.length + arguments.length - filled);
    int next = 0;
    for (int i = 0; next < filled; i++) {
      if (all[i] == PyPlaceholder.PLACEHOLDER) {
        all[i] = arguments[next++];
      }
    }
    System.arraycopy(arguments, next, all, known.length, arguments.length - next);
    return PyPartial.State.of(inner.function(), all, merged);
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyPartial self, PyObject[] arguments, PyDict keywords) {
    PyPartial.State state = self.state();
    PyDict merged = state.keywords();
    if (keywords.size() > 0) {
      merged = merged.copy();
      merged.putAll(keywords);
    }
    return KeywordCall.call(state.function(), state.with(arguments, arguments.length), merged);
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyPartial self, PyObject instance, PyObject owner) {
    return self.get(instance == PyNone.NONE ? null : instance, null);
  }

  @PyGetter(value = "func", doc = "function object to use in future partial calls")
  static PyObject function(PyPartial self) {
    return self.state().function();
  }

  @PyGetter(value = "args", doc = "tuple of arguments to future partial calls")
  static PyObject arguments(PyPartial self) {
    return self.arguments();
  }

  @PyGetter(value = "keywords", doc = "dictionary of keyword arguments to future partial calls")
  static PyObject keywords(PyPartial self) {
    return self.state().keywords();
  }

  @PyGetter("__dict__")
  static PyObject dictionary(PyPartial self) {
    return new PyAttributesDict(self);
  }

  @PySetter("__dict__")
  static void setDictionary(PyPartial self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __dict__");
    }
    if (!(value instanceof PyDict dictionary)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '%s'", value.type().fullName());
    }
    InstanceDictionary.replace(self, dictionary);
  }

  @PyMethod("__repr__")
  static String repr(PyPartial self) {
    String name = moduleAndName(self);
    if (!ReprGuard.enter(self)) {
      return "...";
    }
    try {
      PyPartial.State state = self.state();
      StringBuilder text = new StringBuilder(name);
      text.append('(').append(Conversions.repr(state.function()).value());
      for (PyObject argument : state.arguments()) {
        text.append(", ").append(Conversions.repr(argument).value());
      }
      PyObject[] entries = state.keywords().snapshot();
      for (int i = 0; i < entries.length; i += 2) {
        text.append(", ").append(Conversions.str(entries[i]).value()).append('=');
        text.append(Conversions.repr(entries[i + 1]).value());
      }
      return text.append(')').toString();
    } finally {
      ReprGuard.leave(self);
    }
  }

  private static String moduleAndName(PyPartial self) {
    PyObject module = Attributes.get(self.type(), "__module__");
    return Conversions.str(module).value() + "." + self.type().qualifiedName();
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyPartial self) {
    PyPartial.State state = self.state();
    PyAttributesDict attributes = new PyAttributesDict(self);
    return PyTuple.of(
        self.type(),
        PyTuple.of(state.function()),
        PyTuple.of(
            state.function(),
            self.arguments(),
            state.keywords(),
            attributes.size() == 0 ? PyNone.NONE : attributes.copy()));
  }

  @PyMethod("__setstate__")
  static void setState(PyPartial self, PyObject state) {
    if (!(state instanceof PyTuple parts)
        || parts.size() != 4
        || parts.get(0).type().special(Special.CALL) == null
        || !(parts.get(1) instanceof PyTuple arguments)
        || !isDictOrNone(parts.get(2))
        || !isDictOrNone(parts.get(3))) {
      throw Errors.typeError("invalid partial state");
    }
    checkLast(arguments.items, "trailing Placeholders are not allowed");
    PyDict keywords = parts.get(2) instanceof PyDict dict ? exact(dict) : new PyDict();
    self.setState(PyPartial.State.of(parts.get(0), arguments.exact(), keywords));
    PyAttributesDict attributes = new PyAttributesDict(self);
    attributes.clear();
    if (parts.get(3) instanceof PyDict dict) {
      attributes.putAll(dict);
    }
  }

  private static boolean isDictOrNone(PyObject object) {
    return object instanceof PyDict || object == PyNone.NONE;
  }

  private static PyDict exact(PyDict dict) {
    return dict.getClass() == PyDict.class ? dict : dict.copy();
  }

  @PyMethod(
      value = "__class_getitem__",
      signature = "(item, /)",
      kind = PyMethod.Kind.CLASS,
      doc = "See PEP 585")
  static PyObject parametrise(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }
}
