package dev.ftcheck.vm.module.sys;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.importing.NativeModules;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.InterpreterOptions;
import dev.ftcheck.vm.runtime.PythonExecutable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The values of {@code sys}. */
final class SysValues {

  private static final long MAX_SIZE = Long.MAX_VALUE;
  private static final int MAX_UNICODE = 0x10FFFF;
  private static final int HEX_VERSION = 0x030e03f0;

  private SysValues() {}

  static void addTo(PyDict names, Interpreter interpreter) {
    InterpreterOptions options = interpreter.options();
    put(names, "modules", interpreter.modules());
    put(names, "argv", texts(options.arguments()));
    PyObject executable = PyStr.of(PythonExecutable.path(options));
    PyList original = texts(options.originalArguments());
    original.insert(0, executable);
    put(names, "orig_argv", original);
    put(names, "path", path(options));
    put(names, "meta_path", ImportSystem.finders());
    put(names, "path_hooks", new PyList());
    put(names, "path_importer_cache", new PyDict());
    put(names, "builtin_module_names", textTuple(NativeModules.names()));
    put(names, "stdlib_module_names", libraryNames(options));
    put(names, "_home", PyNone.NONE);
    put(names, "warnoptions", texts(options.warnings()));
    put(names, "_xoptions", xOptions(options.xOptions()));
    put(names, "maxsize", PyInt.of(MAX_SIZE));
    put(names, "maxunicode", PyInt.of(MAX_UNICODE));
    put(names, "hexversion", PyInt.of(HEX_VERSION));
    put(names, "api_version", PyInt.of(1013));
    put(names, "version", PyStr.of("3.14.3 free-threading build (ftcheck) [JVM]"));
    put(names, "copyright", PyStr.of("Copyright the authors of ftcheck. Apache License 2.0."));
    put(names, "platform", PyStr.of("linux"));
    put(names, "byteorder", PyStr.of("little"));
    put(names, "float_repr_style", PyStr.of("short"));
    put(names, "abiflags", PyStr.of("t"));
    put(names, "platlibdir", PyStr.of("lib"));
    put(names, "_framework", PyStr.EMPTY);
    put(names, "pycache_prefix", PyNone.NONE);
    put(names, "dont_write_bytecode", PyBool.TRUE);
    put(names, "executable", executable);
    put(names, "_base_executable", executable);
    PyObject prefix = prefix(options);
    for (String name : List.of("prefix", "exec_prefix", "base_prefix", "base_exec_prefix")) {
      put(names, name, prefix);
    }
    put(names, "_stdlib_dir", PyStr.of(options.library().toString()));
    put(names, "_git", PyTuple.of(PyStr.of("ftcheck"), PyStr.EMPTY, PyStr.EMPTY));
    SysStructures.addTo(names, options);
  }

  /** All top-level modules: those in Java and those in the library's folder. */
  private static PyObject libraryNames(InterpreterOptions options) {
    Set<String> all = new TreeSet<>();
    NativeModules.names().stream().filter(name -> !name.contains(".")).forEach(all::add);
    String[] files = options.library().toFile().list();
    for (String file : files == null ? new String[0] : files) {
      int end = file.endsWith(".py") ? file.length() - 3 : file.length();
      if (file.indexOf('.') < 0 || end < file.length()) {
        all.add(file.substring(0, end));
      }
    }
    return PyFrozenSet.of(textTuple(all).items);
  }

  private static PyObject prefix(InterpreterOptions options) {
    var folder = options.library().toAbsolutePath().getParent();
    return PyStr.of(
        folder == null || folder.getParent() == null ? "/" : folder.getParent().toString());
  }

  private static PyList path(InterpreterOptions options) {
    PyList path = texts(options.searchPath());
    path.add(PyStr.of(options.library().toString()));
    return path;
  }

  private static PyDict xOptions(List<String> options) {
    PyDict values = new PyDict();
    for (String option : options) {
      int equals = option.indexOf('=');
      values.put(
          PyStr.of(equals < 0 ? option : option.substring(0, equals)),
          equals < 0 ? PyBool.TRUE : PyStr.of(option.substring(equals + 1)));
    }
    return values;
  }

  private static PyList texts(Collection<String> texts) {
    PyList list = new PyList();
    texts.forEach(text -> list.add(PyStr.of(text)));
    return list;
  }

  private static PyTuple textTuple(Collection<String> texts) {
    return PyTuple.of(texts.stream().map(PyStr::of).toArray(PyObject[]::new));
  }

  private static void put(PyDict names, String name, PyObject value) {
    names.put(PyStr.interned(name), value);
  }
}
