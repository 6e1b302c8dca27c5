package dev.ftcheck.vm.module.atexit;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Special;

/** {@code atexit}. */
@BuiltinModule(
    value = "atexit",
    doc = "allow programmer to define multiple exit functions to be executed")
final class AtexitModule {

  private AtexitModule() {}

  @PyMethod(value = "register", signature = "(func, /, *args, **kwargs)")
  static PyObject register(PyObject function, PyObject[] arguments, PyDict names) {
    if (function.type().special(Special.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    ExitFunctions.current().add(function, PyTuple.of(arguments), names);
    return function;
  }

  @PyMethod(value = "unregister", signature = "(func, /)")
  static void unregister(PyObject function) {
    ExitFunctions.current().remove(function);
  }

  @PyMethod("_clear")
  static void clear() {
    ExitFunctions.current().clear();
  }

  @PyMethod("_run_exitfuncs")
  static void run() {
    ExitFunctions.current().run();
  }

  @PyMethod("_ncallbacks")
  static int count() {
    return ExitFunctions.current().size();
  }
}
