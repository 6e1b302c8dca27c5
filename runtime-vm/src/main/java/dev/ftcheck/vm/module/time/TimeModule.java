package dev.ftcheck.vm.module.time;

import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.Parking;
import java.time.Instant;

/** The module {@code time}. */
@BuiltinModule("time")
final class TimeModule {

  private static final double NANOS = 1e9;
  private static final int CLOCK_PROCESS = 2;
  private static final int CLOCK_THREAD = 3;
  private static final Object SLEEP = "time.sleep";

  private TimeModule() {}

  static void initialise(PyModule module) {
    String[] clocks = {
      "CLOCK_REALTIME",
      "CLOCK_MONOTONIC",
      "CLOCK_PROCESS_CPUTIME_ID",
      "CLOCK_THREAD_CPUTIME_ID",
      "CLOCK_MONOTONIC_RAW",
      "",
      "",
      "CLOCK_BOOTTIME"
    };
    for (int i = 0; i < clocks.length; i++) {
      if (!clocks[i].isEmpty()) {
        put(module, clocks[i], PyInt.of(i));
      }
    }
    put(module, "CLOCK_TAI", PyInt.of(11));
    put(module, "_STRUCT_TM_ITEMS", PyInt.of(11));
    put(module, "struct_time", BrokenTime.TYPE.type());
    TimeZones.addTo(module);
  }

  private static void put(PyModule module, String name, PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
  }

  private static long now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  @PyMethod("time")
  static double time() {
    return now() / NANOS;
  }

  @PyMethod("time_ns")
  static long timeNanos() {
    return now();
  }

  @PyMethod("monotonic")
  static double monotonic() {
    return System.nanoTime() / NANOS;
  }

  @PyMethod("monotonic_ns")
  static long monotonicNanos() {
    return System.nanoTime();
  }

  @PyMethod("perf_counter")
  static double perfCounter() {
    return System.nanoTime() / NANOS;
  }

  @PyMethod("perf_counter_ns")
  static long perfCounterNanos() {
    return System.nanoTime();
  }

  @PyMethod("process_time")
  static double processTime() {
    return processTimeNanos() / NANOS;
  }

  @PyMethod("process_time_ns")
  static long processTimeNanos() {
    return OsErrors.check(ProcessCalls.clock(CLOCK_PROCESS));
  }

  @PyMethod("thread_time")
  static double threadTime() {
    return threadTimeNanos() / NANOS;
  }

  @PyMethod("thread_time_ns")
  static long threadTimeNanos() {
    return OsErrors.check(ProcessCalls.clock(CLOCK_THREAD));
  }

  @PyMethod("clock_gettime")
  static double clockGetTime(int clock) {
    return clockGetTimeNanos(clock) / NANOS;
  }

  @PyMethod("clock_gettime_ns")
  static long clockGetTimeNanos(int clock) {
    return OsErrors.check(ProcessCalls.clock(clock));
  }

  @PyMethod("clock_getres")
  static double clockResolution(int clock) {
    OsErrors.check(ProcessCalls.clock(clock));
    return 1 / NANOS;
  }

  /** Waits; signal handlers run meanwhile, and the wait goes on unless one raises (PEP 475). */
  @PyMethod("sleep")
  static void sleep(PyObject seconds) {
    if (!(seconds instanceof PyFloat)
        && !(seconds instanceof PyInt)
        && seconds.type().special(Special.INDEX) == null) {
      throw Errors.typeError(
          "'%s' object cannot be interpreted as an integer or float", seconds.type().name());
    }
    long nanos = Durations.nanos(seconds);
    if (nanos < 0) {
      throw Errors.valueError("sleep length must be non-negative");
    }
    if (nanos == 0) {
      Thread.yield();
      return;
    }
    long deadline = Parking.deadline(nanos);
    do {
      Parking.park(SLEEP, deadline);
    } while (!Parking.isOver(deadline));
  }

  private static long seconds(PyObject given) {
    if (given == null || given == PyNone.NONE) {
      return Math.floorDiv(now(), 1_000_000_000L);
    }
    if (given instanceof PyFloat number) {
      if (Double.isNaN(number.value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      double whole = Math.floor(number.value);
      if (Math.abs(whole) >= 0x1p63) {
        throw Errors.overflowError("timestamp out of range for platform time_t");
      }
      return (long) whole;
    }
    PyInt number = Conversions.index(given);
    if (!number.isLong()) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
    return number.value;
  }

  @PyMethod(value = "gmtime", signature = "(seconds=None, /)")
  static PyObject gmtime(PyObject seconds) {
    return TimeZones.utc(seconds(seconds)).toPython();
  }

  @PyMethod(value = "localtime", signature = "(seconds=None, /)")
  static PyObject localtime(PyObject seconds) {
    return TimeZones.local(seconds(seconds)).toPython();
  }

  @PyMethod("mktime")
  static double mktime(PyObject time) {
    return TimeZones.seconds(BrokenTime.read("mktime", time));
  }

  @PyMethod(value = "strftime", signature = "(format, time_tuple=None, /)")
  static String strftime(PyObject format, PyObject time) {
    if (!(format instanceof PyStr pattern)) {
      throw Errors.typeError("strftime() argument 1 must be str, not %s", format.type().name());
    }
    BrokenTime broken =
        time == null ? TimeZones.local(seconds(null)) : BrokenTime.read("strftime", time).checked();
    return TimeFormat.format(pattern.value(), broken);
  }

  @PyMethod(value = "asctime", signature = "(time_tuple=None, /)")
  static String asctime(PyObject time) {
    BrokenTime broken =
        time == null ? TimeZones.local(seconds(null)) : BrokenTime.read("asctime", time).checked();
    return TimeFormat.format("%a %b %e %H:%M:%S %Y", broken);
  }

  @PyMethod(value = "ctime", signature = "(seconds=None, /)")
  static String ctime(PyObject seconds) {
    return TimeFormat.format("%a %b %e %H:%M:%S %Y", TimeZones.local(seconds(seconds)));
  }

  @PyMethod(value = "strptime", signature = "(string, format='%a %b %d %H:%M:%S %Y', /)")
  static PyObject strptime(PyObject text, PyObject format) {
    PyObject load = Interpreter.current().builtins().dictionary().get(PyStr.interned("__import__"));
    PyObject parse = Attributes.get(load.call1(PyStr.of("_strptime")), "_strptime_time");
    return format == null ? parse.call1(text) : parse.call2(text, format);
  }

  @PyMethod("tzset")
  static void tzset() {
    byte[] zone = ProcessCalls.getEnvironment("TZ");
    TimeZones.set(
        zone == null
            ? java.time.ZoneId.systemDefault().getId()
            : new String(zone, java.nio.charset.StandardCharsets.UTF_8));
    PyObject module = Interpreter.current().modules().get(PyStr.interned("time"));
    if (module instanceof PyModule known) {
      TimeZones.addTo(known);
    }
  }

  @PyMethod("get_clock_info")
  static PyObject clockInfo(String name) {
    String clock =
        switch (name) {
          case "time" -> "CLOCK_REALTIME";
          case "monotonic", "perf_counter" -> "CLOCK_MONOTONIC";
          case "process_time" -> "CLOCK_PROCESS_CPUTIME_ID";
          case "thread_time" -> "CLOCK_THREAD_CPUTIME_ID";
          default -> throw Errors.valueError("unknown clock");
        };
    boolean real = name.equals("time");
    PyObject load = Interpreter.current().builtins().dictionary().get(PyStr.interned("__import__"));
    PyObject sys = load.call1(PyStr.of("sys"));
    PyObject namespace = Attributes.get(Attributes.get(sys, "implementation"), "__class__");
    PyStr[] names = {
      PyStr.interned("implementation"),
      PyStr.interned("monotonic"),
      PyStr.interned("adjustable"),
      PyStr.interned("resolution")
    };
    PyObject[] values = {
      PyStr.of("clock_gettime(" + clock + ")"),
      real ? PyBool.FALSE : PyBool.TRUE,
      real ? PyBool.TRUE : PyBool.FALSE,
      new PyFloat(1 / NANOS)
    };
    return namespace.callKeywords(values, names);
  }
}
