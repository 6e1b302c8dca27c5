package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One isolated interpreter: its modules and its settings. Built-in types are shared by all
 * interpreters of the JVM and cannot be changed by programs.
 *
 * <p>Thread safety: any of its threads may use it.
 */
public final class Interpreter {

  private final InterpreterOptions options;
  private final PyDict modules = new PyDict();
  private final ConcurrentHashMap<Class<?>, Object> states = new ConcurrentHashMap<>();
  private volatile PyModule builtins;
  private volatile PyModule sys;
  private volatile Thread mainThread;

  public Interpreter(InterpreterOptions options) {
    this.options = options;
  }

  public InterpreterOptions options() {
    return options;
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

  /** The {@code sys} module. */
  public PyModule sys() {
    return sys;
  }

  public void setSys(PyModule module) {
    this.sys = module;
  }

  /** The thread that runs the main program. */
  public Thread mainThread() {
    return mainThread;
  }

  public void setMainThread(Thread thread) {
    this.mainThread = thread;
  }

  /**
   * The state that a part of the VM keeps per interpreter, made when first asked for; of two that
   * threads make at once, one is kept.
   *
   * @param kind the class of the state; a part uses a class of its own
   */
  public <T> T state(Class<T> kind, Supplier<T> first) {
    Object known = states.get(kind);
    if (known == null) {
      // Not computeIfAbsent: what makes a state may ask for another one, or run Python code.
      Object made = first.get();
      Object earlier = states.putIfAbsent(kind, made);
      known = earlier == null ? made : earlier;
    }
    return kind.cast(known);
  }

  /** The interpreter of the running thread. */
  public static Interpreter current() {
    return ThreadState.current().interpreter();
  }
}
