package dev.ftcheck.vm.module.imp;

import dev.ftcheck.vm.importing.NativeModules;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/**
 * What {@code importlib} asks of the VM. There are no frozen modules, and no extension modules: the
 * VM cannot load machine code made for CPython.
 */
@BuiltinModule("_imp")
final class ImpModule {

  /** Of no CPython release: {@code .pyc} files are neither read nor written. */
  private static final int MAGIC = 0x0d0a_0000 | 9999;

  private ImpModule() {}

  @PyConstant("check_hash_based_pycs")
  static PyObject checkHashBasedPycs() {
    return PyStr.of("default");
  }

  @PyConstant("pyc_magic_number_token")
  static PyObject pycMagicNumberToken() {
    return PyInt.of(MAGIC);
  }

  /** Import locks are per module; the global one has nothing left to protect. */
  @PyMethod("acquire_lock")
  static void acquireLock() {}

  @PyMethod("release_lock")
  static void releaseLock() {}

  @PyMethod("lock_held")
  static boolean lockHeld() {
    return false;
  }

  @PyMethod("extension_suffixes")
  static PyObject extensionSuffixes() {
    return new PyList();
  }

  @PyMethod("is_builtin")
  static int isBuiltin(PyStr name) {
    return NativeModules.has(name.value()) ? 1 : 0;
  }

  @PyMethod("is_frozen")
  static boolean isFrozen(PyStr name) {
    return false;
  }

  @PyMethod("is_frozen_package")
  static boolean isFrozenPackage(PyStr name) {
    throw noFrozen(name);
  }

  @PyMethod(value = "find_frozen", signature = "(name, /, *, withdata=False)")
  static PyObject findFrozen(PyStr name, PyObject withData) {
    return PyNone.NONE;
  }

  @PyMethod(value = "get_frozen_object", signature = "(name, data=None, /)")
  static PyObject getFrozenObject(PyStr name, PyObject data) {
    throw noFrozen(name);
  }

  /** No module is frozen, whatever is asked for. */
  @PyMethod("_override_frozen_modules_for_tests")
  static void overrideFrozenModules(int choice) {}

  @PyMethod("_override_multi_interp_extensions_check")
  static int overrideExtensionsCheck(int choice) {
    return 0;
  }

  private static RuntimeException noFrozen(PyStr name) {
    return Errors.of(ExceptionTypes.IMPORT_ERROR, "No such frozen object named %s", name.value());
  }

  @PyMethod("create_builtin")
  static PyObject createBuiltin(PyObject spec) {
    return PyModule.named(((PyStr) Attributes.get(spec, "name")).value());
  }

  @PyMethod("exec_builtin")
  static int execBuiltin(PyModule module) {
    NativeModules.fill(module, ((PyStr) Attributes.get(module, "__name__")).value());
    return 0;
  }

  @PyMethod(value = "create_dynamic", signature = "(spec, file=None, /)")
  static PyObject createDynamic(PyObject spec, PyObject file) {
    throw Errors.of(
        ExceptionTypes.IMPORT_ERROR,
        "ftcheck cannot load the extension module '%s': it is machine code for CPython",
        Attributes.get(spec, "name"));
  }

  @PyMethod("_fix_co_filename")
  static void fixCoFilename(PyObject code, PyObject path) {}

  @PyMethod("source_hash")
  static PyObject sourceHash(long key, PyBytes source) {
    long hash = key;
    for (byte b : source.value) {
      hash = hash * 0x100_0000_01b3L ^ (b & 0xff);
    }
    byte[] bytes = new byte[8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (hash >>> 8 * i);
    }
    return new PyBytes(bytes);
  }
}
