package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.module.pickle.PyPickler.PicklerOptions;
import dev.ftcheck.vm.module.pickle.PyUnpickler.UnpicklerOptions;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.PyObject;

/** {@code _pickle}: what {@code pickle} uses in place of its own Python code. */
@BuiltinModule(value = "_pickle", doc = "Optimized C implementation for the Python pickle module.")
final class PickleModule {

  private static final String WRITING =
      "(obj, protocol=None, *, fix_imports=True, buffer_callback=None)";
  private static final String READING =
      ", *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())";

  private PickleModule() {}

  @PyConstant("PickleError")
  static PyObject error() {
    return PickleErrors.ERROR;
  }

  @PyConstant("PicklingError")
  static PyObject picklingError() {
    return PickleErrors.PICKLING;
  }

  @PyConstant("UnpicklingError")
  static PyObject unpicklingError() {
    return PickleErrors.UNPICKLING;
  }

  @PyConstant("Pickler")
  static PyObject pickler() {
    return PyPickler.TYPE;
  }

  @PyConstant("Unpickler")
  static PyObject unpickler() {
    return PyUnpickler.TYPE;
  }

  @PyConstant("PickleBuffer")
  static PyObject pickleBuffer() {
    return PyPickleBuffer.TYPE;
  }

  @PyMethod(
      value = "dump",
      signature = "(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)",
      doc = "Write a pickled representation of obj to the open file object file.")
  static void dump(
      PyObject object,
      PyObject file,
      PyObject protocol,
      boolean fixesImports,
      PyObject bufferCallback) {
    PyPickler pickler = new PyPickler(PyPickler.TYPE);
    pickler.initialise(file, PicklerOptions.of(protocol, fixesImports, bufferCallback));
    pickler.pickle(object);
  }

  @PyMethod(
      value = "dumps",
      signature = WRITING,
      doc = "Return the pickled representation of the object as a bytes object.")
  static PyObject dumps(
      PyObject object, PyObject protocol, boolean fixesImports, PyObject bufferCallback) {
    PyPickler pickler = new PyPickler(PyPickler.TYPE);
    pickler.configure(PicklerOptions.of(protocol, fixesImports, bufferCallback));
    return pickler.pickle(object).toBytes();
  }

  @PyMethod(
      value = "load",
      signature = "(file" + READING,
      doc = "Read and return an object from the pickle data stored in a file.")
  static PyObject load(
      PyObject file, boolean fixesImports, String encoding, String errors, PyObject buffers) {
    PyUnpickler unpickler = new PyUnpickler(PyUnpickler.TYPE);
    unpickler.initialise(
        PyUnpickler.file(file), new UnpicklerOptions(fixesImports, encoding, errors, buffers));
    return unpickler.load();
  }

  @PyMethod(
      value = "loads",
      signature = "(data, /" + READING,
      doc = "Read and return an object from the given pickle data.")
  static PyObject loads(
      PyObject data, boolean fixesImports, String encoding, String errors, PyObject buffers) {
    PyUnpickler unpickler = new PyUnpickler(PyUnpickler.TYPE);
    unpickler.initialise(
        new PickleInput(Buffers.read(data)),
        new UnpicklerOptions(fixesImports, encoding, errors, buffers));
    return unpickler.load();
  }
}
