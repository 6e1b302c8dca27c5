package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One isolated interpreter: its modules and its settings. Built-in types are shared by all
 * interpreters of the JVM and cannot be changed by programs.
 */
public final class Interpreter {

  private final PyDict modules = new PyDict();
  private volatile PyModule builtins;

  private final Map<Class<?>, Object> states = new ConcurrentHashMap<>();

  /**
   * What a native module keeps for this interpreter, made at the first request.
   *
   * @param kind the class of the state, which no other module uses
   */
  public <T> T state(Class<T> kind, Supplier<T> maker) {
    Object known = states.get(kind);
    return kind.cast(
        known != null ? known : states.computeIfAbsent(kind, ignored -> maker.get()));
  }

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
