package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;

/**
 * The compiled body of a code object. The compiler makes one subclass per code object: it overrides
 * {@code callN} of its own arity when all its parameters are plain positional ones, and {@link
 * #run} always. A call site that finds a {@link PyFunction} calls its body directly, so that the
 * JIT sees one receiver class per site.
 */
public abstract class FunctionBody implements Forkable {

  /** Compiled code remembers at its sites what it met, so each process loads its own. */
  @Override
  public final Object forkInto(HeapCopy copy) {
    return LazyBody.LAZY;
  }

  /**
   * Runs the body with bound parameters.
   *
   * @param arguments a value for each parameter in the order of {@code co_varnames}: positional,
   *     keyword-only, {@code *args} as a tuple, {@code **kwargs} as a dict
   */
  public abstract PyObject run(PyFunction function, PyObject[] arguments);

  /**
   * In which JVM locals of the compiled method the standard values are: the numbers of those with
   * the running function and with the namespace (-1 for none), then each variable's name and
   * number, with spaces between. Overridden by the compiler.
   */
  public String storage() {
    return "-1 -1";
  }

  public PyObject call0(PyFunction f) {
    return run(f, Binding.positional(f, Arguments.NONE));
  }

  public PyObject call1(PyFunction f, PyObject a) {
    return run(f, Binding.positional(f, new PyObject[] {a}));
  }

  public PyObject call2(PyFunction f, PyObject a, PyObject b) {
    return run(f, Binding.positional(f, new PyObject[] {a, b}));
  }

  public PyObject call3(PyFunction f, PyObject a, PyObject b, PyObject c) {
    return run(f, Binding.positional(f, new PyObject[] {a, b, c}));
  }

  public PyObject call4(PyFunction f, PyObject a, PyObject b, PyObject c, PyObject d) {
    return run(f, Binding.positional(f, new PyObject[] {a, b, c, d}));
  }

  public PyObject callN(PyFunction f, PyObject[] arguments) {
    return run(f, Binding.positional(f, arguments));
  }

  public PyObject callKeywords(PyFunction f, PyObject[] arguments, PyStr[] names) {
    return run(f, Binding.keywords(f, arguments, names));
  }
}
