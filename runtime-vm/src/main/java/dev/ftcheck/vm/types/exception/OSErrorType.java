package dev.ftcheck.vm.types.exception;

import static dev.ftcheck.vm.types.exception.ExceptionField.CHARACTERS_WRITTEN;
import static dev.ftcheck.vm.types.exception.ExceptionField.ERRNO;
import static dev.ftcheck.vm.types.exception.ExceptionField.FILENAME;
import static dev.ftcheck.vm.types.exception.ExceptionField.FILENAME2;
import static dev.ftcheck.vm.types.exception.ExceptionField.STRERROR;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;

/**
 * Behaviour of {@code OSError}. {@code OSError(2, ...)} makes a FileNotFoundError: {@code __new__}
 * takes the arguments apart, except for a class with an {@code __init__} of its own, which may pass
 * others to {@code OSError.__init__}.
 */
@BuiltinType(value = "OSError", doc = "Base class for I/O related errors.")
final class OSErrorType {

  private static final int WITH_FILENAME2 = 5;

  private OSErrorType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    if (initialisesLate(type)) {
      return new PyBaseException(type, PyTuple.EMPTY);
    }
    if (names != null && names.size() != 0) {
      throw Errors.typeError("%s() takes no keyword arguments", type.name());
    }
    PyType exact = type;
    if (type == ExceptionTypes.OS_ERROR
        && arguments.length >= 2
        && arguments.length <= WITH_FILENAME2
        && arguments[0] instanceof PyInt number
        && number.isLong()) {
      exact = ErrnoTypes.of(number.value);
    }
    PyBaseException made = new PyBaseException(exact, PyTuple.EMPTY);
    take(made, arguments);
    return made;
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyBaseException self, PyObject[] arguments, PyDict names) {
    if (initialisesLate(self.type())) {
      ExceptionArguments.refuseNames(self, names);
      take(self, arguments);
    }
  }

  private static boolean initialisesLate(PyType type) {
    PyType own = ExceptionTypes.OS_ERROR;
    return type.special(Special.INIT) != own.special(Special.INIT)
        && type.special(Special.NEW) == own.special(Special.NEW);
  }

  /** {@code (errno, strerror[, filename[, winerror[, filename2]]])}; other counts are just args. */
  private static void take(PyBaseException self, PyObject[] arguments) {
    PyTuple shown = PyTuple.of(arguments);
    if (arguments.length >= 2 && arguments.length <= WITH_FILENAME2) {
      ERRNO.set(self, arguments[0]);
      STRERROR.set(self, arguments[1]);
      if (arguments.length > 2 && arguments[2] != PyNone.NONE) {
        shown = takeFilename(self, arguments, shown);
      }
    }
    self.setArguments(shown);
  }

  private static PyTuple takeFilename(PyBaseException self, PyObject[] arguments, PyTuple shown) {
    if (self.type() == ExceptionTypes.BLOCKING_IO_ERROR && isInteger(arguments[2])) {
      CHARACTERS_WRITTEN.set(self, Conversions.index(arguments[2]));
      return shown;
    }
    FILENAME.set(self, arguments[2]);
    if (arguments.length == WITH_FILENAME2 && arguments[4] != PyNone.NONE) {
      FILENAME2.set(self, arguments[4]);
    }
    return PyTuple.of(arguments[0], arguments[1]);
  }

  private static boolean isInteger(PyObject value) {
    return value instanceof PyInt || value.type().special(Special.INDEX) != null;
  }

  @PyMethod("__str__")
  static PyObject str(PyBaseException self) {
    PyObject filename = FILENAME.find(self);
    PyObject filename2 = FILENAME2.find(self);
    if (filename != null) {
      String both = filename2 == null ? "" : " -> " + Conversions.repr(filename2).value();
      return PyStr.of(prefix(self) + ": " + Conversions.repr(filename).value() + both);
    }
    return ERRNO.find(self) != null && STRERROR.find(self) != null
        ? PyStr.of(prefix(self))
        : BaseExceptionType.str(self);
  }

  private static String prefix(PyBaseException self) {
    return "[Errno "
        + Conversions.str(ERRNO.get(self)).value()
        + "] "
        + Conversions.str(STRERROR.get(self)).value();
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyBaseException self) {
    PyTuple arguments = self.arguments();
    PyObject filename = FILENAME.find(self);
    if (arguments.size() == 2 && filename != null) {
      PyObject filename2 = FILENAME2.find(self);
      arguments =
          filename2 == null
              ? PyTuple.of(arguments.get(0), arguments.get(1), filename)
              : PyTuple.of(arguments.get(0), arguments.get(1), filename, PyNone.NONE, filename2);
    }
    return Reduction.of(self, arguments);
  }

  @PyGetter(value = "errno", doc = "POSIX exception code")
  static PyObject errno(PyBaseException self) {
    return ERRNO.get(self);
  }

  @PySetter("errno")
  static void setErrno(PyBaseException self, PyObject value) {
    ERRNO.set(self, value);
  }

  @PyGetter(value = "strerror", doc = "exception strerror")
  static PyObject strerror(PyBaseException self) {
    return STRERROR.get(self);
  }

  @PySetter("strerror")
  static void setStrerror(PyBaseException self, PyObject value) {
    STRERROR.set(self, value);
  }

  @PyGetter(value = "filename", doc = "exception filename")
  static PyObject filename(PyBaseException self) {
    return FILENAME.get(self);
  }

  @PySetter("filename")
  static void setFilename(PyBaseException self, PyObject value) {
    FILENAME.set(self, value);
  }

  @PyGetter(value = "filename2", doc = "second exception filename")
  static PyObject filename2(PyBaseException self) {
    return FILENAME2.get(self);
  }

  @PySetter("filename2")
  static void setFilename2(PyBaseException self, PyObject value) {
    FILENAME2.set(self, value);
  }

  @PyGetter("characters_written")
  static PyObject charactersWritten(PyBaseException self) {
    PyObject count = CHARACTERS_WRITTEN.find(self);
    if (count == null) {
      throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "characters_written");
    }
    return count;
  }

  @PySetter("characters_written")
  static void setCharactersWritten(PyBaseException self, PyObject value) {
    if (value == null && CHARACTERS_WRITTEN.find(self) == null) {
      throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "characters_written");
    }
    CHARACTERS_WRITTEN.set(self, value == null ? null : Conversions.index(value));
  }
}
