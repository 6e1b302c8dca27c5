package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Fills a module written in Java; used by generated tables. */
public final class ModuleMembers {

  private final PyModule module;
  private final Natives natives;
  private final PyStr name;

  public ModuleMembers(PyModule module, Natives natives) {
    this.module = module;
    this.natives = natives;
    this.name = (PyStr) module.dictionary().get(PyStr.interned("__name__"));
  }

  public void function(String functionName, int index) {
    constant(functionName, new ModuleFunction(natives, index, module, name));
  }

  public void constant(String constantName, PyObject value) {
    module.dictionary().put(PyStr.interned(constantName), value);
  }

  /** The module's docstring; null for None, or for what another part of the module has set. */
  public void documentation(String text) {
    if (text == null && module.dictionary().get(PyStr.interned("__doc__")) != null) {
      return;
    }
    constant("__doc__", text == null ? PyNone.NONE : PyStr.of(text));
  }
}
