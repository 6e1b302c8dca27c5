package dev.ftcheck.vm.module.string;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.text.format.FieldName;
import dev.ftcheck.vm.text.format.ReplacementFields;

/** {@code _string}. */
@BuiltinModule(value = "_string", doc = "string helper module")
final class StringModule {
  private StringModule() {}

  @PyMethod("formatter_parser")
  static PyObject parser(PyObject format) {
    return new PyFormatterIterator(new ReplacementFields(text(format)));
  }

  @PyMethod("formatter_field_name_split")
  static PyObject split(PyObject name) {
    FieldName parsed = new FieldName(text(name));
    long index = parsed.firstIndex();
    return PyTuple.of(
        index >= 0 ? PyInt.of(index) : PyStr.of(parsed.first()), new PyFieldNameIterator(parsed));
  }

  private static String text(PyObject value) {
    if (value instanceof PyStr text) {
      return text.value();
    }
    throw Errors.typeError("expected str, got %s", value.type().name());
  }
}
