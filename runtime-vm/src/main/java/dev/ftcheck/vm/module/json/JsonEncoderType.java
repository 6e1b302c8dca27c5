package dev.ftcheck.vm.module.json;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;

/** {@code _json.Encoder}, which {@code json} calls {@code make_encoder}. */
@BuiltinType(
    value = "Encoder",
    doc =
        "Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)")
final class JsonEncoderType {

  private JsonEncoderType() {}

  @PyMethod(
      value = "__new__",
      signature =
          "(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys,"
              + " allow_nan)")
  static PyObject make(
      PyType type,
      PyObject markers,
      PyObject fallback,
      PyObject encoder,
      PyObject indent,
      PyStr keySeparator,
      PyStr itemSeparator,
      boolean sortKeys,
      boolean skipKeys,
      boolean allowNan) {
    if (markers != PyNone.NONE && !(markers instanceof PyDict)) {
      throw Errors.typeError(
          "make_encoder() argument 1 must be dict or None, not %s", markers.type().name());
    }
    return new PyJsonEncoder(
        new PyJsonEncoder.Settings(
            markers,
            fallback,
            encoder,
            indent,
            keySeparator,
            itemSeparator,
            sortKeys,
            skipKeys,
            allowNan),
        strings(encoder));
  }

  /** Whether the encoder is one of this module's own functions, which need not be called. */
  private static PyJsonEncoder.Strings strings(PyObject encoder) {
    JsonFunctions own = JsonFunctions.ofInterpreter();
    if (own == null) {
      return PyJsonEncoder.Strings.BY_FUNCTION;
    }
    return encoder == own.ascii()
        ? PyJsonEncoder.Strings.ASCII
        : encoder == own.unicode()
            ? PyJsonEncoder.Strings.UNICODE
            : PyJsonEncoder.Strings.BY_FUNCTION;
  }

  /** The module's own functions in the running interpreter. */
  private record JsonFunctions(PyObject ascii, PyObject unicode) {

    static JsonFunctions ofInterpreter() {
      PyObject module = Interpreter.current().modules().get(PyStr.interned("_json"));
      if (!(module instanceof PyModule known)) {
        return null;
      }
      PyDict members = known.dictionary();
      return new JsonFunctions(
          members.get(PyStr.interned("encode_basestring_ascii")),
          members.get(PyStr.interned("encode_basestring")));
    }
  }

  @PyMethod(value = "__call__", signature = "(obj, _current_indent_level)")
  static PyObject encode(PyJsonEncoder self, PyObject object, long level) {
    JsonWriter writer = new JsonWriter(self);
    writer.write(object, Math.max(0, level));
    return PyTuple.of(PyStr.of(writer.text()));
  }

  @PyGetter(value = "markers", doc = "markers")
  static PyObject markers(PyJsonEncoder self) {
    return self.settings().markers();
  }

  @PyGetter(value = "default", doc = "default")
  static PyObject fallback(PyJsonEncoder self) {
    return self.settings().fallback();
  }

  @PyGetter(value = "encoder", doc = "encoder")
  static PyObject encoder(PyJsonEncoder self) {
    return self.settings().encoder();
  }

  @PyGetter(value = "indent", doc = "indent")
  static PyObject indent(PyJsonEncoder self) {
    return self.settings().indent();
  }

  @PyGetter(value = "key_separator", doc = "key_separator")
  static PyObject keySeparator(PyJsonEncoder self) {
    return self.settings().keySeparator();
  }

  @PyGetter(value = "item_separator", doc = "item_separator")
  static PyObject itemSeparator(PyJsonEncoder self) {
    return self.settings().itemSeparator();
  }

  @PyGetter(value = "sort_keys", doc = "sort_keys")
  static PyObject sortKeys(PyJsonEncoder self) {
    return PyBool.of(self.settings().sortKeys());
  }

  @PyGetter(value = "skipkeys", doc = "skipkeys")
  static PyObject skipKeys(PyJsonEncoder self) {
    return PyBool.of(self.settings().skipKeys());
  }
}
