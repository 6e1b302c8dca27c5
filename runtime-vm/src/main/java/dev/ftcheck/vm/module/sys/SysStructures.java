package dev.ftcheck.vm.module.sys;

import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.InterpreterFlag;
import dev.ftcheck.vm.runtime.InterpreterOptions;
import dev.ftcheck.vm.types.module.PyNamespace;
import dev.ftcheck.vm.types.structseq.StructType;
import java.util.Arrays;
import java.util.List;

/** The structures of {@code sys}: version, flags, properties of numbers. */
final class SysStructures {

  private static final StructType VERSION =
      StructType.of("sys.version_info", "major", "minor", "micro", "releaselevel", "serial");

  private static final List<InterpreterFlag> SHOWN =
      Arrays.stream(InterpreterFlag.values()).filter(flag -> !flag.field().isEmpty()).toList();

  private static final StructType FLAGS =
      StructType.of("sys.flags", SHOWN.stream().map(InterpreterFlag::field).toArray(String[]::new));

  private static final StructType FLOAT_INFO =
      StructType.of(
          "sys.float_info",
          "max",
          "max_exp",
          "max_10_exp",
          "min",
          "min_exp",
          "min_10_exp",
          "dig",
          "mant_dig",
          "epsilon",
          "radix",
          "rounds");

  private static final StructType INT_INFO =
      StructType.of(
          "sys.int_info",
          "bits_per_digit",
          "sizeof_digit",
          "default_max_str_digits",
          "str_digits_check_threshold");

  private static final StructType HASH_INFO =
      StructType.of(
          "sys.hash_info",
          "width",
          "modulus",
          "inf",
          "nan",
          "imag",
          "algorithm",
          "hash_bits",
          "seed_bits",
          "cutoff");

  private static final StructType THREAD_INFO =
      StructType.of("sys.thread_info", "name", "lock", "version");

  static final StructType ASYNC_GENERATOR_HOOKS =
      StructType.of("sys.asyncgen_hooks", "firstiter", "finalizer");

  private SysStructures() {}

  static void addTo(PyDict names, InterpreterOptions options) {
    PyObject version = VERSION.make(integer(3), integer(14), integer(3), text("final"), integer(0));
    put(names, "version_info", version);
    put(names, "flags", flags(options));
    put(names, "float_info", floatInfo());
    put(names, "int_info", INT_INFO.make(integer(30), integer(4), integer(4300), integer(640)));
    put(names, "hash_info", hashInfo());
    put(names, "thread_info", THREAD_INFO.make(text("pthread"), text("semaphore"), PyNone.NONE));
    put(names, "implementation", implementation(version));
  }

  private static PyObject flags(InterpreterOptions options) {
    return FLAGS.make(
        SHOWN.stream().map(flag -> flagValue(options, flag)).toArray(PyObject[]::new));
  }

  private static PyObject flagValue(InterpreterOptions options, InterpreterFlag flag) {
    if (flag == InterpreterFlag.OPTIMIZE) {
      return integer(options.optimize());
    }
    int value = options.flags().get(flag);
    return flag.isBool() ? PyBool.of(value != 0) : integer(value);
  }

  private static PyObject floatInfo() {
    return FLOAT_INFO.make(
        PyFloat.of(Double.MAX_VALUE),
        integer(Double.MAX_EXPONENT + 1),
        integer(308),
        PyFloat.of(Double.MIN_NORMAL),
        integer(Double.MIN_EXPONENT + 1),
        integer(-307),
        integer(15),
        integer(53),
        PyFloat.of(Math.ulp(1.0)),
        integer(2),
        integer(1));
  }

  private static PyObject hashInfo() {
    return HASH_INFO.make(
        integer(64),
        PyInt.of((1L << 61) - 1),
        integer(314159),
        integer(0),
        integer(1000003),
        text("java"),
        integer(32),
        integer(0),
        integer(0));
  }

  private static PyObject implementation(PyObject version) {
    PyNamespace implementation = new PyNamespace(PyNamespace.TYPE);
    implementation.setOwn("name", text("ftcheck"));
    implementation.setOwn("cache_tag", PyNone.NONE);
    implementation.setOwn("version", version);
    implementation.setOwn("hexversion", integer(0x030e03f0));
    implementation.setOwn("supports_isolated_interpreters", PyBool.FALSE);
    return implementation;
  }

  private static PyObject integer(int value) {
    return PyInt.of(value);
  }

  private static PyObject text(String value) {
    return PyStr.of(value);
  }

  private static void put(PyDict names, String name, PyObject value) {
    names.put(PyStr.interned(name), value);
  }
}
