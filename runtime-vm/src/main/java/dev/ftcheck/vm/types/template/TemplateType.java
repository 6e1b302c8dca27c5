package dev.ftcheck.vm.types.template;

import dev.ftcheck.vm.importing.ImportStatement;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;

/** Behaviour of {@code Template}. */
@BuiltinType(value = "Template", doc = "Template object")
final class TemplateType {
  private static final String UNPICKLE = "_template_unpickle";

  private TemplateType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] parts, PyDict names) {
    if (names != null && names.size() > 0) {
      throw Errors.typeError("Template.__new__ only accepts *args arguments");
    }
    TemplateParts collected = new TemplateParts();
    for (PyObject part : parts) {
      collected.add(part);
    }
    return collected.end();
  }

  @PyMethod("__repr__")
  static String repr(PyTemplate self) {
    return "Template(strings=%s, interpolations=%s)"
        .formatted(
            Conversions.repr(self.strings).value(), Conversions.repr(self.interpolations).value());
  }

  @PyMethod("__iter__")
  static PyObject iter(PyTemplate self) {
    return new PyTemplateIterator(self);
  }

  @PyMethod("__add__")
  static PyObject add(PyTemplate self, PyObject value) {
    if (!(value instanceof PyTemplate other)) {
      throw Errors.typeError(
          "can only concatenate %s (not \"%s\") to %s",
          PyTemplate.TYPE.fullName(), value.type().fullName(), PyTemplate.TYPE.fullName());
    }
    TemplateParts collected = new TemplateParts();
    addAll(collected, self);
    addAll(collected, other);
    return collected.end();
  }

  private static void addAll(TemplateParts collected, PyTemplate template) {
    for (int i = 0; i < template.strings.size(); i++) {
      collected.add(template.strings.get(i));
      if (i < template.interpolations.size()) {
        collected.add(template.interpolations.get(i));
      }
    }
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyTemplate self) {
    PyObject module =
        ImportStatement.importModule("string.templatelib", null, PyTuple.of(PyStr.of(UNPICKLE)), 0);
    return PyTuple.of(
        Attributes.get(module, UNPICKLE), PyTuple.of(self.strings, self.interpolations));
  }

  @PyMethod(value = "__class_getitem__", kind = PyMethod.Kind.CLASS)
  static PyObject generic(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }

  @PyGetter("strings")
  static PyObject strings(PyTemplate self) {
    return self.strings;
  }

  @PyGetter("interpolations")
  static PyObject interpolations(PyTemplate self) {
    return self.interpolations;
  }

  @PyGetter("values")
  static PyObject values(PyTemplate self) {
    PyObject[] values = new PyObject[self.interpolations.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = ((PyInterpolation) self.interpolations.get(i)).value;
    }
    return PyTuple.of(values);
  }
}
