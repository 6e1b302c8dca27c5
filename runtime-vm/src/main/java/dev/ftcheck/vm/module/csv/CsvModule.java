package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;

/** {@code _csv}: the parts of {@code csv} that work on characters. */
@BuiltinModule(value = "_csv", doc = "CSV parsing and writing.\n")
final class CsvModule {

  private CsvModule() {}

  static void initialise(PyModule module) {
    for (Quoting quoting : Quoting.values()) {
      add(module, "QUOTE_" + quoting.name(), PyInt.of(quoting.ordinal()));
    }
    add(module, "Error", CsvError.TYPE);
    add(module, "Dialect", PyDialect.TYPE);
    add(module, "Reader", PyReader.TYPE);
    add(module, "Writer", PyWriter.TYPE);
    add(module, "_dialects", Dialects.ofInterpreter().registered());
  }

  private static void add(PyModule module, String name, PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
  }

  @PyMethod(
      value = "reader",
      signature = "(iterable, /, dialect='excel', **fmtparams)",
      doc = "Return a reader object that will process lines from the given iterable.")
  static PyObject reader(PyObject iterable, PyObject dialect, PyDict options) {
    return new PyReader(iterable, DialectOptions.resolve(dialect, options));
  }

  @PyMethod(
      value = "writer",
      signature = "(fileobj, /, dialect='excel', **fmtparams)",
      doc = "Return a writer object that will write user data on the given file object.")
  static PyObject writer(PyObject file, PyObject dialect, PyDict options) {
    PyDialect resolved = DialectOptions.resolve(dialect, options);
    PyObject write = Attributes.find(file, "write");
    if (write == null || write.type().special(Special.CALL) == null) {
      throw Errors.typeError("argument 1 must have a \"write\" method");
    }
    return new PyWriter(write, resolved);
  }

  @PyMethod(
      value = "register_dialect",
      signature = "(name, /, dialect='excel', **fmtparams)",
      doc = "Create a mapping from a string name to a CVS dialect.")
  static void registerDialect(PyObject name, PyObject dialect, PyDict options) {
    if (!(name instanceof PyStr)) {
      throw Errors.typeError("dialect name must be a string");
    }
    Dialects.ofInterpreter().registered().put(name, DialectOptions.resolve(dialect, options));
  }

  @PyMethod(
      value = "unregister_dialect",
      signature = "(name)",
      doc = "Delete the name/dialect mapping associated with a string name.")
  static void unregisterDialect(PyObject name) {
    if (Dialects.ofInterpreter().registered().remove(name) == null) {
      throw CsvError.of("unknown dialect");
    }
  }

  @PyMethod(
      value = "get_dialect",
      signature = "(name)",
      doc = "Return the dialect instance associated with name.")
  static PyObject getDialect(PyObject name) {
    return Dialects.ofInterpreter().get(name);
  }

  @PyMethod(
      value = "list_dialects",
      signature = "()",
      doc = "Return a list of all known dialect names.")
  static PyObject listDialects() {
    return new PyList(Dialects.ofInterpreter().registered().keys().toArray(PyObject[]::new));
  }

  @PyMethod(
      value = "field_size_limit",
      signature = "(new_limit=<unrepresentable>)",
      doc = "Sets an upper limit on parsed fields.")
  static PyObject fieldSizeLimit(PyObject limit) {
    Dialects dialects = Dialects.ofInterpreter();
    PyInt before = PyInt.of(dialects.fieldLimit());
    if (limit != null) {
      if (limit.getClass() != PyInt.class) {
        throw Errors.typeError("limit must be an integer");
      }
      dialects.setFieldLimit(Conversions.toLong(limit));
    }
    return before;
  }
}
