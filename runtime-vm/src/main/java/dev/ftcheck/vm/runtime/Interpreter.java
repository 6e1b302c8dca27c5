package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;

/**
 * One isolated interpreter: its modules and its settings. Built-in types are shared by all
 * interpreters of the JVM and cannot be changed by programs.
 */
public final class Interpreter {

  private final PyDict modules = new PyDict();
  private volatile PyModule builtins;

  /** {@code sys.modules}. */
  public PyDict modules() {
    return modules;
  }

  /** The {@code builtins} module. */
  public PyModule builtins() {
    return builtins;
  }

  public void setBuiltins(PyModule module) {
    this.builtins = module;
  }

  /** The interpreter of the running thread. */
  public static Interpreter current() {
    return ThreadState.current().interpreter();
  }
}
