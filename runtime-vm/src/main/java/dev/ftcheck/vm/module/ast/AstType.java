package dev.ftcheck.vm.module.ast;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.union.PyUnion;
import java.util.ArrayList;
import java.util.List;

/** Behaviour of {@code ast.AST}. */
@BuiltinType("AST")
final class AstType {

  private static final PyStr FIELDS = PyStr.interned("_fields");
  private static final PyStr FIELD_TYPES = PyStr.interned("_field_types");

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

  /** What is omitted becomes None, an empty list or {@code Load()} where its type allows that. */
  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyAstNode self, PyObject[] arguments, PyDict keywords) {
    List<PyObject> fields = List.of(Iteration.toArray(Attributes.get(self, FIELDS)));
    if (arguments.length > fields.size()) {
      throw Errors.typeError(
          "%s constructor takes at most %d positional argument%s",
          self.type().name(), fields.size(), fields.size() == 1 ? "" : "s");
    }
    List<PyObject> omitted = new ArrayList<>(fields.subList(arguments.length, fields.size()));
    for (int i = 0; i < arguments.length; i++) {
      Attributes.set(self, (PyStr) fields.get(i), arguments[i]);
    }
    for (PyObject name : keywords.keys()) {
      if (fields.contains(name) && !omitted.remove(name)) {
        throw Errors.typeError(
            "%s got multiple values for argument %s",
            self.type().name(), Conversions.repr(name).value());
      }
      if (!fields.contains(name) && !isAttribute(self, name)) {
        warn(
            "%s.__init__ got an unexpected keyword argument %s. Support for arbitrary keyword "
                + "arguments is deprecated and will be removed in Python 3.15.",
            self, name);
      }
      Attributes.set(self, (PyStr) name, keywords.get(name));
    }
    fillOmitted(self, omitted);
  }

  private static boolean isAttribute(PyAstNode self, PyObject name) {
    PyObject attributes = Attributes.get(self, PyStr.interned("_attributes"));
    return List.of(Iteration.toArray(attributes)).contains(name);
  }

  private static void warn(String format, PyAstNode self, PyObject name) {
    PyObject warn = Attributes.get(ImportSystem.current().module("warnings"), "warn");
    String text = format.formatted(self.type().fullName(), Conversions.repr(name).value());
    warn.call3(PyStr.of(text), ExceptionTypes.DEPRECATION_WARNING, PyInt.of(1));
  }

  private static void fillOmitted(PyAstNode self, List<PyObject> omitted) {
    if (!(self.type().lookup(FIELD_TYPES) instanceof PyDict types)) {
      return;
    }
    PyObject context = NodeClasses.current().of("expr_context");
    for (PyObject name : omitted) {
      PyObject type = types.get(name);
      if (type == null) {
        warn(
            "Field %2$s is missing from %1$s._field_types. This will become an error in Python "
                + "3.15.",
            self, name);
      } else if (type instanceof PyUnion) {
        // The class has None for it.
        continue;
      } else if (type instanceof PyGenericAlias) {
        Attributes.set(self, (PyStr) name, new PyList());
      } else if (type == context) {
        Attributes.set(self, (PyStr) name, NodeClasses.current().singleton("Load"));
      } else {
        warn(
            "%s.__init__ missing 1 required positional argument: %s. This will become an error "
                + "in Python 3.15.",
            self, name);
      }
    }
  }

  /** The fields that are set are told by their number, and all by the state. */
  @PyMethod("__reduce__")
  static PyObject reduce(PyAstNode self) {
    PyDict state = new PyDict();
    for (String name : self.shape().names()) {
      PyObject value = self.own(name);
      if (value != null) {
        state.put(PyStr.interned(name), value);
      }
    }
    List<PyObject> places = new ArrayList<>();
    for (PyObject field : Iteration.toArray(Attributes.get(self, FIELDS))) {
      if (state.get(field) == null) {
        break;
      }
      places.add(PyNone.NONE);
    }
    return PyTuple.of(self.type(), PyTuple.of(places.toArray(PyObject[]::new)), state);
  }

  @PyMethod("__repr__")
  static String repr(PyAstNode self) {
    return NodeText.of(self);
  }

  @PyMethod(value = "__replace__", signature = "(*args, **kwargs)")
  static PyObject replace(PyAstNode self, PyObject[] arguments, PyDict changes) {
    if (arguments.length > 0) {
      throw Errors.typeError("__replace__() takes no positional arguments");
    }
    return NodeReplacement.replace(self, changes);
  }
}
