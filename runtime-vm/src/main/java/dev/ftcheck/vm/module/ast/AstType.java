package dev.ftcheck.vm.module.ast;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code ast.AST}. */
@BuiltinType("AST")
final class AstType {

  private static final PyStr FIELDS = PyStr.interned("_fields");
  private static final PyStr LISTS = PyStr.interned("_list_fields");
  private static final PyStr CONTEXT = PyStr.interned("ctx");

  private AstType() {}

  @PyConstant("_fields")
  static PyObject fields() {
    return PyTuple.EMPTY;
  }

  @PyConstant("_attributes")
  static PyObject attributes() {
    return PyTuple.EMPTY;
  }

  @PyConstant("__match_args__")
  static PyObject matchArguments() {
    return PyTuple.EMPTY;
  }

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyAstNode(type);
  }

  /** Omitted list fields become empty lists, an omitted context {@code Load()}. */
  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyAstNode self, PyObject[] arguments, PyDict keywords) {
    PyObject[] fields = Iteration.toArray(Attributes.get(self, FIELDS));
    if (arguments.length > fields.length) {
      throw Errors.typeError(
          "%s constructor takes at most %d positional argument%s",
          self.type().name(), fields.length, fields.length == 1 ? "" : "s");
    }
    for (int i = 0; i < arguments.length; i++) {
      Attributes.set(self, (PyStr) fields[i], arguments[i]);
    }
    for (PyObject name : keywords.keys()) {
      for (int i = 0; i < arguments.length; i++) {
        if (fields[i].equals(name)) {
          throw Errors.typeError(
              "%s got multiple values for argument '%s'",
              self.type().name(), ((PyStr) name).value());
        }
      }
      Attributes.set(self, (PyStr) name, keywords.get(name));
    }
    fillOmitted(self);
  }

  private static void fillOmitted(PyAstNode self) {
    PyObject lists = self.type().lookup(LISTS);
    if (lists == null) {
      return;
    }
    for (PyObject name : Iteration.toArray(lists)) {
      if (self.own(((PyStr) name).value()) == null) {
        self.setOwn(((PyStr) name).value(), new PyList());
      }
    }
    for (PyObject field : Iteration.toArray(Attributes.get(self, FIELDS))) {
      if (field.equals(CONTEXT) && self.own("ctx") == null) {
        self.setOwn("ctx", NodeClasses.current().singleton("Load"));
      }
    }
  }

  @PyMethod("__reduce_ex__")
  static PyObject reduce(PyAstNode self, PyObject protocol) {
    PyDict state = new PyDict();
    for (String name : self.shape().names()) {
      PyObject value = self.own(name);
      if (value != null) {
        state.put(PyStr.interned(name), value);
      }
    }
    return PyTuple.of(self.type(), PyTuple.EMPTY, state);
  }
}
