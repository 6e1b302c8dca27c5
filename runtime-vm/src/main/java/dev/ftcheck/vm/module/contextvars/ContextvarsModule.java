package dev.ftcheck.vm.module.contextvars;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code _contextvars}. */
@BuiltinModule(value = "_contextvars", doc = "Context Variables")
final class ContextvarsModule {

  private ContextvarsModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("ContextVar"), PyContextVar.TYPE);
    module.dictionary().put(PyStr.interned("Context"), PyContext.TYPE);
    module.dictionary().put(PyStr.interned("Token"), PyToken.TYPE);
  }

  @PyMethod("copy_context")
  static PyObject copyContext() {
    return PyContext.copyOfCurrent();
  }
}
