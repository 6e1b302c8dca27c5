package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.fork.ChildProcess;
import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One isolated interpreter: its modules and its settings. Built-in types are shared by all
 * interpreters of the JVM and cannot be changed by programs.
 *
 * <p>Thread safety: any of its threads may use it.
 */
public final class Interpreter implements Forkable {

  private final InterpreterOptions options;
  private final PyDict modules = new PyDict();
  private final ConcurrentHashMap<Class<?>, Object> states = new ConcurrentHashMap<>();
  private volatile PyModule builtins;
  private volatile PyModule sys;
  private volatile Thread mainThread;
  private final Set<PythonThread> threads = ConcurrentHashMap.newKeySet();
  private volatile ChildProcess process;
  private volatile Runnable signalHandlers = Interrupts::raiseKeyboardInterrupt;
  private volatile ProcessEnd end;

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

  /** The threads that run Python code in this interpreter. */
  Set<PythonThread> threads() {
    return threads;
  }

  /** The process that this interpreter is in the eyes of the program; null for the JVM's own. */
  public ChildProcess process() {
    return process;
  }

  /** Makes the interpreter a process of its own, before it runs anything. */
  public void setProcess(ChildProcess child) {
    this.process = child;
  }

  /** What the main thread runs at its next poll after {@link Interrupts#request(Interpreter)}. */
  Runnable signalHandlers() {
    return signalHandlers;
  }

  public void setSignalHandlers(Runnable handlers) {
    this.signalHandlers = handlers;
  }

  /** What its threads throw at their next poll; null while it runs. */
  ProcessEnd end() {
    return end;
  }

  void setEnd(ProcessEnd thrown) {
    this.end = thrown;
  }

  /** The child begins without threads and without requests. */
  @Override
  public Object forkInto(HeapCopy copy) {
    Interpreter made = copy.byFields(this);
    copy.atEnd(
        () -> {
          made.threads.clear();
          made.process = null;
          made.end = null;
        });
    return made;
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
