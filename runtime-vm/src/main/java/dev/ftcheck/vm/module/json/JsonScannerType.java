package dev.ftcheck.vm.module.json;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** {@code _json.Scanner}, which {@code json} calls {@code make_scanner}. */
@BuiltinType(value = "Scanner", doc = "JSON scanner object")
final class JsonScannerType {

  private JsonScannerType() {}

  @PyMethod(value = "__new__", signature = "(context)")
  static PyObject make(PyType type, PyObject context) {
    return new PyJsonScanner(context);
  }

  @PyMethod(value = "__call__", signature = "(string, idx)")
  static PyObject scanOnce(PyJsonScanner self, PyObject string, long index) {
    if (!(string instanceof PyStr document)) {
      throw JsonErrors.notText(string);
    }
    if (index < 0) {
      throw Errors.valueError("idx cannot be negative");
    }
    if (index >= document.length()) {
      throw Errors.stopIteration(PyInt.of(index));
    }
    JsonText source = new JsonText(document);
    JsonParser parser = new JsonParser(self, source);
    PyObject value = parser.value(source.fromPython((int) index));
    return PyTuple.of(value, PyInt.of(source.toPython(parser.end())));
  }

  @PyGetter(value = "strict", doc = "strict")
  static PyObject strict(PyJsonScanner self) {
    return PyBool.of(self.strict);
  }

  @PyGetter(value = "object_hook", doc = "object_hook")
  static PyObject objectHook(PyJsonScanner self) {
    return self.objectHook == null ? PyNone.NONE : self.objectHook;
  }

  @PyGetter("object_pairs_hook")
  static PyObject objectPairsHook(PyJsonScanner self) {
    return self.objectPairsHook == null ? PyNone.NONE : self.objectPairsHook;
  }

  @PyGetter(value = "parse_float", doc = "parse_float")
  static PyObject parseFloat(PyJsonScanner self) {
    return self.parseFloat;
  }

  @PyGetter(value = "parse_int", doc = "parse_int")
  static PyObject parseInt(PyJsonScanner self) {
    return self.parseInt;
  }

  @PyGetter(value = "parse_constant", doc = "parse_constant")
  static PyObject parseConstant(PyJsonScanner self) {
    return self.parseConstant;
  }
}
