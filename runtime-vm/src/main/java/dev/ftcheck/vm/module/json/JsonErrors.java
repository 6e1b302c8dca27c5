package dev.ftcheck.vm.module.json;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;

/** The exceptions that parsing and writing JSON raise. */
final class JsonErrors {

  private static final PyStr DECODER = PyStr.interned("json.decoder");

  private JsonErrors() {}

  /**
   * A {@code json.JSONDecodeError}.
   *
   * @param position in code points
   */
  static Raise decode(String message, PyStr document, int position) {
    PyObject module = Interpreter.current().modules().get(DECODER);
    if (module == null) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "module 'json.decoder' is not imported");
    }
    PyObject type = Attributes.get(module, "JSONDecodeError");
    PyObject error = type.call3(PyStr.of(message), document, PyInt.of(position));
    if (error instanceof PyBaseException exception) {
      return new Raise(exception);
    }
    return Errors.typeError("exceptions must derive from BaseException");
  }

  static Raise notText(PyObject object) {
    return Errors.typeError("first argument must be a string, not %s", object.type().name());
  }
}
