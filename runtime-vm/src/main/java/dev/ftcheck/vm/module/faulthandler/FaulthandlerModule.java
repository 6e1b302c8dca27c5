package dev.ftcheck.vm.module.faulthandler;

import dev.ftcheck.vm.module.time.Durations;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import sun.misc.Signal;

/**
 * {@code faulthandler} ("faulthandler", library reference). Of the fatal signals only SIGABRT is
 * handled: the JVM keeps the others for itself.
 */
@BuiltinModule("faulthandler")
final class FaulthandlerModule {

  private static final int MOST_SIGNALS = 65;
  private static final PyStr STDERR = PyStr.interned("stderr");

  private FaulthandlerModule() {}

  static void initialise(PyModule module) {}

  @PyMethod(value = "enable", signature = "(file=sys.stderr, all_threads=True, c_stack=True)")
  static void enable(PyObject file, boolean all, boolean nativeStack) {
    FaultState.current().enable(descriptor(file), all);
  }

  @PyMethod("disable")
  static boolean disable() {
    return FaultState.current().disable();
  }

  @PyMethod("is_enabled")
  static boolean isEnabled() {
    return FaultState.current().isEnabled();
  }

  @PyMethod(value = "dump_traceback", signature = "(file=sys.stderr, all_threads=True)")
  static void dumpTraceback(PyObject file, boolean all) {
    int fd = descriptor(file);
    Thread own = Thread.currentThread();
    StackDump.write(fd, all ? StackDump.ofAll(Interpreter.current(), own) : StackDump.ofOne(own));
  }

  @PyMethod(
      value = "dump_traceback_later",
      signature = "(timeout, repeat=False, file=sys.stderr, exit=False)")
  static void dumpTracebackLater(PyObject timeout, boolean repeat, PyObject file, boolean exit) {
    if (!(timeout instanceof PyFloat) && !(timeout instanceof PyInt)) {
      throw Errors.typeError(
          "'%s' object cannot be interpreted as an integer or float", timeout.type().name());
    }
    long micros = Durations.nanos(timeout) / 1000;
    if (micros <= 0) {
      throw Errors.valueError("timeout must be greater than 0");
    }
    int fd = descriptor(file);
    Interpreter interpreter = Interpreter.current();
    FaultState.current().setLater(LaterDump.start(interpreter, micros, repeat, fd, exit));
  }

  @PyMethod("cancel_dump_traceback_later")
  static void cancelDumpTracebackLater() {
    FaultState.current().cancelLater();
  }

  @PyMethod(
      value = "register",
      signature = "(signum, file=sys.stderr, all_threads=True, chain=False)")
  static void register(int signal, PyObject file, boolean all, boolean chain) {
    String name = name(signal);
    int fd = descriptor(file);
    try {
      FaultState.current().register(signal, name, fd, all, chain);
    } catch (IllegalArgumentException taken) {
      throw Errors.notImplemented("faulthandler for SIG%s, which the JVM needs itself", name);
    }
  }

  @PyMethod("unregister")
  static boolean unregister(int signal) {
    return FaultState.current().unregister(signal, name(signal));
  }

  private static String name(int signal) {
    if (signal < 1 || signal >= MOST_SIGNALS) {
      throw Errors.valueError("signal number out of range");
    }
    for (String name : new String[] {"SEGV", "FPE", "ABRT", "BUS", "ILL"}) {
      if (number(name) == signal) {
        throw Errors.runtimeError("signal %d cannot be registered, use enable() instead", signal);
      }
    }
    for (String name : SIGNALS) {
      if (number(name) == signal) {
        return name;
      }
    }
    throw Errors.notImplemented("faulthandler for signal %d", signal);
  }

  private static final String[] SIGNALS = {
    "HUP", "INT", "QUIT", "TRAP", "KILL", "USR1", "USR2", "PIPE", "ALRM", "TERM", "CHLD", "CONT",
    "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "SYS"
  };

  private static int number(String name) {
    try {
      return new Signal(name).getNumber();
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  /** The descriptor of an open file, flushed; {@code sys.stderr} where none is given. */
  private static int descriptor(PyObject given) {
    PyObject file = given;
    if (file == null || file == PyNone.NONE) {
      file = Attributes.find(Interpreter.current().sys(), STDERR);
      if (file == null) {
        throw Errors.runtimeError("unable to get sys.stderr");
      }
      if (file == PyNone.NONE) {
        throw Errors.runtimeError("sys.stderr is None");
      }
    }
    if (file instanceof PyInt number) {
      if (!number.isLong() || number.value < 0 || number.value > Integer.MAX_VALUE) {
        throw Errors.valueError("file is not a valid file descriptor");
      }
      return (int) number.value;
    }
    PyObject fd = Attributes.get(file, "fileno").call0();
    if (!(fd instanceof PyInt number) || !number.isLong() || number.value < 0) {
      throw Errors.runtimeError("file.fileno() is not a valid file descriptor");
    }
    flush(file);
    return (int) number.value;
  }

  private static void flush(PyObject file) {
    try {
      Attributes.get(file, "flush").call0();
    } catch (Raise ignored) {
      // As CPython does: the dump matters more than what was written before.
      return;
    }
  }
}
