package dev.ftcheck.vm.types.property;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.types.function.WrappedAttributes;

/** {@code property}. */
@BuiltinType(
    value = "property",
    doc =
        "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n"
            + "  fset\n    function to be used for setting an attribute value\n  fdel\n"
            + "    function to be used for del'ing an attribute\n  doc\n    docstring\n")
final class PropertyType {

  private static final PyStr DOC = PyStr.interned("__doc__");
  private static final PyStr NAME = PyStr.interned("__name__");

  private PropertyType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyProperty(type);
  }

  @PyMethod(value = "__init__", signature = "(fget=None, fset=None, fdel=None, doc=None)")
  static void initialise(
      PyProperty self, PyObject getter, PyObject setter, PyObject deleter, PyObject doc) {
    self.setFunctions(orNull(getter), orNull(setter), orNull(deleter));
    boolean isGiven = orNull(doc) != null;
    PyObject text = isGiven ? doc : null;
    if (text == null && self.getter() != null) {
      text = orNull(Attributes.find(self.getter(), DOC));
    }
    self.setDocumentation(text == null ? PyNone.NONE : text, !isGiven && text != null);
    if (!self.isExact()) {
      keepInInstance(self, text == null ? PyNone.NONE : text);
    }
  }

  private static PyObject orNull(PyObject value) {
    return value == PyNone.NONE ? null : value;
  }

  /** A subclass has a docstring of its own, which would hide the property's. */
  private static void keepInInstance(PyProperty self, PyObject text) {
    try {
      Attributes.set(self, DOC, text);
    } catch (Raise raised) {
      if (self.hasGettersDocumentation() || !raised.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw raised;
      }
    }
  }

  private static PyObject copy(
      PyProperty self, PyObject getter, PyObject setter, PyObject deleter) {
    PyObject get = getter == null ? orNone(self.getter()) : getter;
    boolean takesDocumentationAnew = self.hasGettersDocumentation() && get != PyNone.NONE;
    PyObject made =
        self.type()
            .call4(
                get,
                setter == null ? orNone(self.setter()) : setter,
                deleter == null ? orNone(self.deleter()) : deleter,
                takesDocumentationAnew ? PyNone.NONE : self.documentation());
    if (made instanceof PyProperty property) {
      property.setName(self.name());
    }
    return made;
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  @PyMethod(value = "getter", signature = "(fget, /)")
  static PyObject withGetter(PyProperty self, PyObject function) {
    return copy(self, function, null, null);
  }

  @PyMethod(value = "setter", signature = "(fset, /)")
  static PyObject withSetter(PyProperty self, PyObject function) {
    return copy(self, null, function, null);
  }

  @PyMethod(value = "deleter", signature = "(fdel, /)")
  static PyObject withDeleter(PyProperty self, PyObject function) {
    return copy(self, null, null, function);
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyProperty self, PyObject instance, PyObject owner) {
    if (instance != PyNone.NONE) {
      return self.get(instance, instance.type());
    }
    if (owner == null || owner == PyNone.NONE) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return self;
  }

  @PyMethod("__set__")
  static void set(PyProperty self, PyObject instance, PyObject value) {
    self.set(instance, value);
  }

  @PyMethod("__delete__")
  static void delete(PyProperty self, PyObject instance) {
    self.set(instance, null);
  }

  @PyMethod(value = "__set_name__", signature = "(*args)")
  static void setName(PyProperty self, PyObject[] arguments) {
    if (arguments.length != 2) {
      throw Errors.typeError(
          "__set_name__() takes 2 positional arguments but %d were given", arguments.length);
    }
    self.setName(arguments[1]);
  }

  @PyGetter(value = "fget", member = true)
  static PyObject getter(PyProperty self) {
    return orNone(self.getter());
  }

  @PyGetter(value = "fset", member = true)
  static PyObject setter(PyProperty self) {
    return orNone(self.setter());
  }

  @PyGetter(value = "fdel", member = true)
  static PyObject deleter(PyProperty self) {
    return orNone(self.deleter());
  }

  @PyGetter("__doc__")
  static PyObject documentation(PyProperty self) {
    return self.documentation();
  }

  @PySetter("__doc__")
  static void setDocumentation(PyProperty self, PyObject value) {
    self.setDocumentation(orNone(value), self.hasGettersDocumentation());
  }

  @PyGetter("__name__")
  static PyObject name(PyProperty self) {
    PyObject shown = self.shownName();
    if (shown == null) {
      throw Attributes.missing(self, NAME);
    }
    return shown;
  }

  @PySetter("__name__")
  static void setName(PyProperty self, PyObject value) {
    self.setName(value);
  }

  @PyGetter("__isabstractmethod__")
  static boolean isAbstract(PyProperty self) {
    return WrappedAttributes.isAbstract(self.getter())
        || WrappedAttributes.isAbstract(self.setter())
        || WrappedAttributes.isAbstract(self.deleter());
  }
}
