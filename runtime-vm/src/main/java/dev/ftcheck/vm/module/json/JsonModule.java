package dev.ftcheck.vm.module.json;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;

/** {@code _json}: the parts of {@code json} that read and write characters. */
@BuiltinModule(value = "_json", doc = "json speedups\n")
final class JsonModule {

  private JsonModule() {}

  @PyConstant("make_scanner")
  static PyObject makeScanner() {
    return PyJsonScanner.TYPE;
  }

  @PyConstant("make_encoder")
  static PyObject makeEncoder() {
    return PyJsonEncoder.TYPE;
  }

  @PyMethod(
      value = "encode_basestring_ascii",
      signature = "(object, /)",
      doc = "Return an ASCII-only JSON representation of a Python string")
  static String encodeAscii(PyObject object) {
    StringBuilder out = new StringBuilder();
    StringEncoding.appendAscii(out, text(object));
    return out.toString();
  }

  @PyMethod(
      value = "encode_basestring",
      signature = "(object, /)",
      doc = "Return a JSON representation of a Python string")
  static String encode(PyObject object) {
    StringBuilder out = new StringBuilder();
    StringEncoding.appendUnicode(out, text(object));
    return out.toString();
  }

  private static String text(PyObject object) {
    if (object instanceof PyStr text) {
      return text.value();
    }
    throw JsonErrors.notText(object);
  }

  @PyMethod(
      value = "scanstring",
      signature = "(string, end, strict=True, /)",
      doc =
          "scanstring(string, end, strict=True) -> (string, end)\n\n"
              + "Scan the string s for a JSON string. End is the index of the\n"
              + "character in s after the quote that started the JSON string.")
  static PyObject scanString(PyObject string, long start, boolean strict) {
    if (!(string instanceof PyStr document)) {
      throw JsonErrors.notText(string);
    }
    if (start < 0 || start > document.length()) {
      throw Errors.valueError("end is out of bounds");
    }
    JsonText source = new JsonText(document);
    String value = source.string(source.fromPython((int) start), strict);
    return PyTuple.of(PyStr.of(value), PyInt.of(source.toPython(source.end())));
  }
}
