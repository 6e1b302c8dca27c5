package dev.ftcheck.vm.libc;

import dev.ftcheck.vm.object.Errors;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/**
 * A function of the C library that takes integers and addresses. All travel as 64-bit words: on
 * both machines that ftcheck supports a callee ignores the upper half of an {@code int} parameter,
 * and registers beyond its parameters. So there is one call shape, of six words: a shape's first
 * use takes the JVM as long as all the imports of a small program, a further function is cheap to
 * link.
 */
final class CFunction {

  /** What the function returns, and how it tells failure. */
  enum Result {
    /** An {@code int}; -1 sets errno. */
    INT,
    /** A {@code long} or {@code ssize_t}; -1 sets errno. */
    LONG,
    /** An address; null sets errno. */
    ADDRESS,
    /** An {@code int} that is itself the error number, as {@code posix_spawn} has it. */
    ERROR_NUMBER,
    /** An {@code int} that can't fail. */
    PLAIN
  }

  private final String name;
  private final Result result;

  // Racing threads link the same function; either handle will do.
  private volatile MethodHandle handle;

  CFunction(String name, Result result) {
    this.name = name;
    this.result = result;
  }

  static CFunction ofInt(String name) {
    return new CFunction(name, Result.INT);
  }

  static CFunction ofLong(String name) {
    return new CFunction(name, Result.LONG);
  }

  private MethodHandle linked() {
    MethodHandle known = handle;
    if (known == null) {
      known = Linkage.link(name);
      handle = known;
    }
    return known;
  }

  private long answer(long value, Scratch scratch) {
    return switch (result) {
      case INT -> (int) value == -1 ? -scratch.errno() : (int) value;
      case LONG -> value == -1 ? -scratch.errno() : value;
      case ADDRESS -> value == 0 ? -scratch.errno() : value;
      case ERROR_NUMBER -> -(int) value;
      case PLAIN -> (int) value;
    };
  }

  long call() {
    return call(0, 0, 0, 0, 0, 0);
  }

  long call(long a) {
    return call(a, 0, 0, 0, 0, 0);
  }

  long call(long a, long b) {
    return call(a, b, 0, 0, 0, 0);
  }

  long call(long a, long b, long c) {
    return call(a, b, c, 0, 0, 0);
  }

  long call(long a, long b, long c, long d) {
    return call(a, b, c, d, 0, 0);
  }

  long call(long a, long b, long c, long d, long e) {
    return call(a, b, c, d, e, 0);
  }

  long call(long a, long b, long c, long d, long e, long f) {
    Scratch scratch = Scratch.own();
    try {
      return answer((long) linked().invokeExact(scratch.state, a, b, c, d, e, f), scratch);
    } catch (Throwable broken) {
      throw failed(broken);
    }
  }

  private static RuntimeException failed(Throwable broken) {
    if (broken instanceof RuntimeException unchecked) {
      return unchecked;
    }
    if (broken instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(broken);
  }

  /** Loaded with the first function that is called. */
  private static final class Linkage {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBRARY = LINKER.defaultLookup();

    /** So many integers travel in registers on both machines. */
    private static final int MOST_ARGUMENTS = 6;

    static MethodHandle link(String name) {
      Platform.requireLinux();
      MemorySegment symbol =
          LIBRARY
              .find(name)
              .orElseThrow(() -> Errors.notImplemented("the C library has no function %s()", name));
      ValueLayout[] words = new ValueLayout[MOST_ARGUMENTS];
      Arrays.fill(words, ValueLayout.JAVA_LONG);
      return LINKER.downcallHandle(
          symbol,
          FunctionDescriptor.of(ValueLayout.JAVA_LONG, words),
          Linker.Option.captureCallState("errno"));
    }

    static MemorySegment address(String name) {
      return LIBRARY.find(name).orElse(MemorySegment.NULL);
    }
  }

  /** The address of a symbol of the C library; 0 when there is none. */
  static long addressOf(String symbol) {
    return Linkage.address(symbol).address();
  }
}
