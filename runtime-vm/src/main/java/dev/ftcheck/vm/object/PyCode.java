package dev.ftcheck.vm.object;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import java.util.function.Supplier;

/** A code object: what the compiler knows of a function, class body, module or expression. */
public final class PyCode extends PyObject implements Forkable {

  public static final PyType TYPE =
      PyType.builtin(
          "code", "dev.ftcheck.vm.types.code.CodeTypeTable", java.util.Set.of(TypeFlag.FINAL));

  // Flags as in CPython's Include/cpython/code.h ("inspect", library reference).
  public static final int OPTIMIZED = 0x1;
  public static final int NEW_LOCALS = 0x2;
  public static final int VARARGS = 0x4;
  public static final int VARKEYWORDS = 0x8;
  public static final int NESTED = 0x10;
  public static final int GENERATOR = 0x20;
  public static final int COROUTINE = 0x80;
  public static final int ITERABLE_COROUTINE = 0x100;
  public static final int ASYNC_GENERATOR = 0x200;
  public static final int HAS_DOCSTRING = 0x4000000;
  public static final int METHOD = 0x8000000;

  /** What the compiler writes down of a code object. */
  public record Header(
      String name,
      String qualifiedName,
      String file,
      int firstLine,
      int flags,
      int positionalCount,
      int positionalOnlyCount,
      int keywordOnlyCount,
      PyStr[] variables,
      PyStr[] free,
      PyStr[] cells) {}

  /** A loader of bodies that can load them once more, for another process. */
  public interface Reloading extends Supplier<FunctionBody> {
    /** The same code in a process of its own. */
    PyCode inProcess(HeapCopy copy);
  }

  private final Header header;
  private final Supplier<PyObject[]> constants;
  private final Supplier<Positions> positions;
  private final Supplier<FunctionBody> loader;
  private volatile FunctionBody body;
  private volatile Positions decoded;
  private PyStr name;
  private PyStr qualifiedName;

  /**
   * A code object whose body is loaded when it is first called.
   *
   * @param constants {@code co_consts}
   * @param positions where the instructions that can raise come from
   * @param loader makes the compiled body
   */
  public PyCode(
      Header header,
      Supplier<PyObject[]> constants,
      Supplier<Positions> positions,
      Supplier<FunctionBody> loader) {
    this.header = header;
    this.constants = constants;
    this.positions = positions;
    this.loader = loader;
  }

  public Header header() {
    return header;
  }

  /** The number of parameters without {@code *args} and {@code **kwargs}. */
  public int parameterCount() {
    return header.positionalCount + header.keywordOnlyCount;
  }

  public boolean has(int flag) {
    return (header.flags & flag) != 0;
  }

  public PyObject[] constants() {
    return constants.get();
  }

  public Positions positions() {
    Positions known = decoded;
    if (known == null) {
      known = positions.get();
      decoded = known;
    }
    return known;
  }

  /** The name as a str, the same object each time. */
  public PyStr name() {
    PyStr known = name;
    if (known == null) {
      known = PyStr.interned(header.name());
      name = known;
    }
    return known;
  }

  /** The qualified name as a str, the same object each time. */
  public PyStr qualifiedName() {
    PyStr known = qualifiedName;
    if (known == null) {
      known = PyStr.interned(header.qualifiedName());
      qualifiedName = known;
    }
    return known;
  }

  /** The compiled body, or what loads it at the first call. */
  FunctionBody bodyOrLazy() {
    FunctionBody known = body;
    return known == null ? LazyBody.LAZY : known;
  }

  /** The compiled body; several threads may load it at once, one of them wins. */
  public FunctionBody body() {
    FunctionBody known = body;
    if (known == null) {
      synchronized (header) {
        known = body;
        if (known == null) {
          known = loader.get();
          body = known;
        }
      }
    }
    return known;
  }

  @Override
  public Object forkInto(HeapCopy copy) {
    return loader instanceof Reloading again ? again.inProcess(copy) : this;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
