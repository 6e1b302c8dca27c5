package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.Constants;
import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.structseq.StructType;
import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;

/** The module {@code posix}: its constants and types, and the functions that fit nowhere else. */
@BuiltinModule("posix")
final class PosixModule {

  private static final StructType UNAME =
      StructType.of("posix.uname_result", "sysname", "nodename", "release", "version", "machine");
  private static final StructType TERMINAL_SIZE =
      StructType.of("os.terminal_size", "columns", "lines");
  private static final long TIOCGWINSZ = 0x5413;

  /** What {@code os} derives its sets of supported features from. */
  private static final String[] FEATURES = {
    "HAVE_FACCESSAT", "HAVE_FCHDIR", "HAVE_FCHMOD", "HAVE_FCHMODAT", "HAVE_FCHOWN",
    "HAVE_FCHOWNAT", "HAVE_FDOPENDIR", "HAVE_FSTATAT", "HAVE_FTRUNCATE", "HAVE_FUTIMENS",
    "HAVE_LINKAT", "HAVE_LCHOWN", "HAVE_LSTAT", "HAVE_LUTIMES", "HAVE_MKDIRAT",
    "HAVE_MKFIFOAT", "HAVE_OPENAT", "HAVE_READLINKAT", "HAVE_RENAMEAT", "HAVE_SYMLINKAT",
    "HAVE_UNLINKAT", "HAVE_UTIMENSAT"
  };

  private static final Map<String, Integer> SYSCONF_NAMES =
      Map.of(
          "SC_ARG_MAX", 0,
          "SC_CLK_TCK", 2,
          "SC_OPEN_MAX", 4,
          "SC_PAGESIZE", 30,
          "SC_PAGE_SIZE", 30,
          "SC_IOV_MAX", 60,
          "SC_NPROCESSORS_CONF", 83,
          "SC_NPROCESSORS_ONLN", 84,
          "SC_PHYS_PAGES", 85,
          "SC_AVPHYS_PAGES", 86);

  private PosixModule() {}

  static void initialise(PyModule module) {
    Constants.addTo(module, "posix");
    new PathFunctionsTable().fill(module);
    new DescriptorFunctionsTable().fill(module);
    new ProcessFunctionsTable().fill(module);
    new FileSystemFunctionsTable().fill(module);
    new ProgramFunctionsTable().fill(module);
    PyDict names = module.dictionary();
    PyList features = new PyList();
    for (String feature : FEATURES) {
      features.add(PyStr.of(feature));
    }
    names.put(PyStr.interned("_have_functions"), features);
    names.put(PyStr.interned("environ"), environ());
    names.put(PyStr.interned("error"), ExceptionTypes.OS_ERROR);
    PyDict sysconf = new PyDict();
    SYSCONF_NAMES.forEach((name, number) -> sysconf.put(PyStr.of(name), PyInt.of(number)));
    names.put(PyStr.interned("sysconf_names"), sysconf);
    PyType[] types = {
      StatResults.TYPE.type(),
      ProcessFunctions.TIMES.type(),
      FileSystemFunctions.STATUS.type(),
      UNAME.type(),
      TERMINAL_SIZE.type(),
      PyDirEntry.TYPE
    };
    for (PyType type : types) {
      names.put(PyStr.interned(type.name()), type);
    }
  }

  /** The environment that the process was started with, as bytes. */
  private record StartEnvironment(PyDict variables) {}

  static PyDict environ() {
    return Interpreter.current()
        .state(StartEnvironment.class, () -> new StartEnvironment(readEnvironment()))
        .variables();
  }

  private static PyDict readEnvironment() {
    PyDict variables = new PyDict();
    for (String entry : rawEnvironment().split("\0")) {
      int equals = entry.indexOf('=', 1);
      if (equals > 0) {
        variables.put(
            PyBytes.latin1(entry.substring(0, equals)),
            PyBytes.latin1(entry.substring(equals + 1)));
      }
    }
    return variables;
  }

  /** One char per byte: the JVM's own view of the environment loses what is no text. */
  private static String rawEnvironment() {
    try (FileInputStream file = new FileInputStream("/proc/self/environ")) {
      return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException hidden) {
      StringBuilder all = new StringBuilder();
      System.getenv().forEach((name, value) -> all.append(name + "=" + value + "\0"));
      byte[] bytes = Codecs.toSystem(all.toString());
      return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
  }

  @PyMethod("putenv")
  static void putenv(PyObject name, PyObject value) {
    byte[] key = FsPath.encode(FsPath.of(name));
    byte[] text = FsPath.encode(FsPath.of(value));
    if (indexOfEquals(key) >= 0) {
      throw Errors.valueError("illegal environment variable name");
    }
    OsErrors.check(ProcessCalls.setEnvironment(key, text));
  }

  @PyMethod("unsetenv")
  static void unsetenv(PyObject name) {
    OsErrors.check(ProcessCalls.setEnvironment(FsPath.encode(FsPath.of(name)), null));
  }

  private static int indexOfEquals(byte[] name) {
    for (int i = 0; i < name.length; i++) {
      if (name[i] == '=') {
        return i;
      }
    }
    return -1;
  }

  @PyMethod(value = "fspath", signature = "(path)")
  static PyObject fspath(PyObject path) {
    return FsPath.of(path);
  }

  @PyMethod("getcwd")
  static String getcwd() {
    return Codecs.fromSystem(WorkingDirectory.get());
  }

  @PyMethod("getcwdb")
  static PyObject getcwdb() {
    return new PyBytes(WorkingDirectory.get());
  }

  @PyMethod("strerror")
  static String strerror(int number) {
    return Errno.text(number);
  }

  @PyMethod("urandom")
  static PyObject urandom(int size) {
    if (size < 0) {
      throw Errors.valueError("negative argument not allowed");
    }
    byte[] bytes = new byte[size];
    new SecureRandom().nextBytes(bytes);
    return new PyBytes(bytes);
  }

  @PyMethod(value = "getrandom", signature = "(size, flags=0)")
  static PyObject getrandom(int size, int flags) {
    if (size < 0) {
      throw OsErrors.of(Errno.EINVAL);
    }
    byte[] bytes = new byte[size];
    int read = (int) OsErrors.check(ProcessCalls.getrandom(bytes, flags));
    return new PyBytes(java.util.Arrays.copyOf(bytes, read));
  }

  @PyMethod("cpu_count")
  static int cpuCount() {
    return Runtime.getRuntime().availableProcessors();
  }

  @PyMethod("uname")
  static PyObject uname() {
    String[] texts = ProcessCalls.uname();
    PyObject[] values = new PyObject[texts.length];
    for (int i = 0; i < texts.length; i++) {
      values[i] = PyStr.of(texts[i]);
    }
    return UNAME.make(values);
  }

  @PyMethod("sysconf")
  static long sysconf(PyObject name) {
    return OsErrors.check(ProcessCalls.sysconf(sysconfNumber(name)));
  }

  private static int sysconfNumber(PyObject name) {
    if (!(name instanceof PyStr text)) {
      return Conversions.toInt(name);
    }
    Integer number = SYSCONF_NAMES.get(text.value());
    if (number == null) {
      throw Errors.valueError("unrecognized configuration name");
    }
    return number;
  }

  @PyMethod(value = "get_terminal_size", signature = "(fd=1, /)")
  static PyObject terminalSize(int fd) {
    byte[] size = new byte[8];
    OsErrors.check(FileCalls.ioctl(fd, TIOCGWINSZ, size));
    int lines = size[0] & 0xff | (size[1] & 0xff) << 8;
    int columns = size[2] & 0xff | (size[3] & 0xff) << 8;
    return TERMINAL_SIZE.make(PyInt.of(columns), PyInt.of(lines));
  }

  @PyMethod(value = "device_encoding", signature = "(fd)")
  static PyObject deviceEncoding(int fd) {
    return FileCalls.isatty(fd) ? PyStr.of("utf-8") : PyNone.NONE;
  }

  @PyMethod(value = "_path_normpath", signature = "(path)")
  static PyObject normalisePath(PyObject path) {
    return path instanceof PyBytes bytes
        ? PyBytes.latin1(PathText.normalise(latin1(bytes)))
        : PyStr.of(PathText.normalise(((PyStr) path).value()));
  }

  @PyMethod(value = "_path_splitroot_ex", signature = "(path, /)")
  static PyObject splitRoot(PyObject path) {
    boolean asBytes = path instanceof PyBytes;
    String text = asBytes ? latin1((PyBytes) path) : ((PyStr) path).value();
    String[] parts = PathText.splitRoot(text);
    PyObject[] items = new PyObject[parts.length];
    for (int i = 0; i < parts.length; i++) {
      items[i] = asBytes ? PyBytes.latin1(parts[i]) : PyStr.of(parts[i]);
    }
    return PyTuple.of(items);
  }

  private static String latin1(PyBytes bytes) {
    return new String(bytes.value, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @PyMethod("major")
  static long major(long device) {
    return dev.ftcheck.vm.libc.Devices.major(device);
  }

  @PyMethod("minor")
  static long minor(long device) {
    return dev.ftcheck.vm.libc.Devices.minor(device);
  }

  @PyMethod("makedev")
  static long makedev(long major, long minor) {
    return dev.ftcheck.vm.libc.Devices.make(major, minor);
  }

  @PyMethod("_is_inputhook_installed")
  static boolean isInputHookInstalled() {
    return false;
  }

  @PyMethod("_create_environ")
  static PyObject createEnviron() {
    return readEnvironment();
  }
}
