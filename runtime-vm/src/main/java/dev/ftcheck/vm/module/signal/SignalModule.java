package dev.ftcheck.vm.module.signal;

import dev.ftcheck.vm.fork.ChildProcess;
import dev.ftcheck.vm.libc.Constants;
import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PathCalls;
import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.module.time.Durations;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Interrupts;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.SyncEvents;
import java.util.Map;
import java.util.TreeMap;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The module {@code _signal}. */
@BuiltinModule("_signal")
final class SignalModule {

  private static final int SIG_DFL = 0;
  private static final int SIG_IGN = 1;
  private static final Map<Integer, String> NAMES = new TreeMap<>();

  private SignalModule() {}

  static void initialise(PyModule module) {
    Constants.addTo(module, "_signal");
    module.dictionary().put(PyStr.interned("ItimerError"), ExceptionTypes.OS_ERROR);
    PyObject interrupt = module.dictionary().get(PyStr.interned("default_int_handler"));
    SignalTable table = SignalTable.current();
    for (int number = 1; number < SignalTable.COUNT; number++) {
      if (table.handler(number) == null) {
        boolean isInterrupt = number == SignalTable.SIGINT;
        table.setHandler(number, isInterrupt ? interrupt : PyInt.of(SIG_DFL));
      }
    }
    table.connect();
    for (PyObject key : module.dictionary().keys()) {
      String name = ((PyStr) key).value();
      if (name.startsWith("SIG") && !name.startsWith("SIG_") && !name.startsWith("SIGRT")) {
        int number = (int) ((PyInt) module.dictionary().get(key)).value;
        NAMES.putIfAbsent(number, name);
      }
    }
  }

  private static int number(PyObject given) {
    int number = Conversions.toInt(given);
    if (number < 1 || number >= SignalTable.COUNT) {
      throw Errors.valueError("signal number out of range");
    }
    return number;
  }

  private static void requireMain(String what) {
    if (!Interrupts.isMain(Thread.currentThread())) {
      throw Errors.valueError("%s only works in main thread of the main interpreter", what);
    }
  }

  @PyMethod("signal")
  static PyObject signal(PyObject signal, PyObject handler) {
    requireMain("signal");
    int number = number(signal);
    boolean isNumber = handler instanceof PyInt;
    long choice = isNumber ? Conversions.toLong(handler) : -1;
    boolean fits = isNumber ? choice == SIG_DFL || choice == SIG_IGN : isCallable(handler);
    if (!fits) {
      throw Errors.typeError(
          "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    SyncEvents.listensToOthers();
    install(number, isNumber ? (int) choice : -1);
    PyObject old = SignalTable.current().setHandler(number, isNumber ? PyInt.of(choice) : handler);
    return old == null ? PyNone.NONE : old;
  }

  private static boolean isCallable(PyObject handler) {
    return handler.type().lookup("__call__") != null;
  }

  /** Tells the JVM what to do; {@code choice} -1 means a Python handler. */
  private static void install(int number, int choice) {
    if (Interpreter.current().process() != null) {
      return;
    }
    String name = NAMES.get(number);
    if (name == null) {
      throw Errors.notImplemented("handlers of real-time signals");
    }
    SignalHandler handler =
        choice == SIG_DFL
            ? SignalHandler.SIG_DFL
            : choice == SIG_IGN ? SignalHandler.SIG_IGN : SignalTable::arrived;
    try {
      Signal.handle(new Signal(name.substring(3)), handler);
    } catch (IllegalArgumentException taken) {
      if (name.equals("SIGKILL") || name.equals("SIGSTOP")) {
        throw OsErrors.of(Errno.EINVAL);
      }
      throw Errors.notImplemented("a handler of %s, which the JVM needs itself", name);
    }
  }

  @PyMethod("getsignal")
  static PyObject getSignal(PyObject signal) {
    PyObject handler = SignalTable.current().handler(number(signal));
    return handler == null ? PyNone.NONE : handler;
  }

  @PyMethod("default_int_handler")
  static void interrupt(PyObject signal, PyObject frame) {
    throw new Raise(new PyBaseException(ExceptionTypes.KEYBOARD_INTERRUPT, PyTuple.EMPTY));
  }

  /** A signal with a Python handler is run at once when this is the main thread. */
  @PyMethod("raise_signal")
  static void raise(PyObject signal) {
    send(number(signal));
  }

  @PyMethod("pthread_kill")
  static void killThread(PyObject thread, PyObject signal) {
    int number = Conversions.toInt(signal);
    if (number != 0) {
      send(number(signal));
    }
  }

  private static void send(int number) {
    PyObject handler = SignalTable.current().handler(number);
    boolean isNumber = handler instanceof PyInt;
    if (!isNumber) {
      SignalTable.current().raise(number);
      Interrupts.poll();
    } else if (((PyInt) handler).value != SIG_IGN) {
      ChildProcess own = Interpreter.current().process();
      if (own != null) {
        own.send(number);
        Interrupts.poll();
      } else {
        OsErrors.check(ProcessCalls.kill((int) ProcessHandle.current().pid(), number));
      }
    }
  }

  @PyMethod(value = "set_wakeup_fd", signature = "(fd, /, *, warn_on_full_buffer=True)")
  static int setWakeup(int fd, boolean warns) {
    requireMain("set_wakeup_fd");
    if (fd != -1) {
      OsErrors.check(PathCalls.fstat(fd).error());
      boolean blocks =
          (dev.ftcheck.vm.libc.FileCalls.fcntl(fd, dev.ftcheck.vm.libc.FileCalls.F_GETFL, 0)
                  & dev.ftcheck.vm.libc.FileCalls.O_NONBLOCK)
              == 0;
      if (blocks) {
        throw Errors.valueError("the fd %d must be in non-blocking mode", fd);
      }
    }
    return SignalTable.current().setWakeup(fd);
  }

  @PyMethod("siginterrupt")
  static void interruptCalls(PyObject signal, boolean interrupts) {
    number(signal);
  }

  @PyMethod("alarm")
  static int alarm(int seconds) {
    return ProcessCalls.alarm(seconds);
  }

  @PyMethod("pause")
  static void pause() {
    if (!Interrupts.isMain(Thread.currentThread())) {
      Parking.park("signal.pause", Parking.NEVER);
      return;
    }
    long before = SignalTable.current().arrivals();
    while (SignalTable.current().arrivals() == before) {
      Parking.park("signal.pause", Parking.NEVER);
    }
  }

  @PyMethod(value = "setitimer", signature = "(which, seconds, interval=0.0, /)")
  static PyObject setTimer(int which, PyObject seconds, PyObject interval) {
    long first = Durations.nanos(seconds) / 1000;
    long again = interval == null ? 0 : Durations.nanos(interval) / 1000;
    long[] old = new long[4];
    long[] times = {again / 1_000_000, again % 1_000_000, first / 1_000_000, first % 1_000_000};
    OsErrors.check(ProcessCalls.setTimer(which, times, old));
    return timer(old);
  }

  @PyMethod("getitimer")
  static PyObject getTimer(int which) {
    long[] times = new long[4];
    OsErrors.check(ProcessCalls.getTimer(which, times));
    return timer(times);
  }

  private static PyObject timer(long[] times) {
    return PyTuple.of(
        new PyFloat(times[2] + times[3] / 1e6), new PyFloat(times[0] + times[1] / 1e6));
  }

  @PyMethod(value = "strsignal", signature = "(signalnum, /)")
  static PyObject text(PyObject signal) {
    String name = SignalNames.text(number(signal));
    return name == null ? PyNone.NONE : PyStr.of(name);
  }

  @PyMethod("valid_signals")
  static PyObject validSignals() {
    PyList numbers = new PyList();
    for (int number = 1; number < SignalTable.COUNT; number++) {
      if (number != 32 && number != 33) {
        numbers.add(PyInt.of(number));
      }
    }
    return Attributes.get(Interpreter.current().builtins(), "set").call1(numbers);
  }
}
