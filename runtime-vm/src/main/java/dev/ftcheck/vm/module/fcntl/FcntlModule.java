package dev.ftcheck.vm.module.fcntl;

import dev.ftcheck.vm.libc.Constants;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.module.posix.DescriptorFunctions;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The module {@code fcntl}. */
@BuiltinModule("fcntl")
final class FcntlModule {

  private static final int MAX_STRUCTURE = 1024;
  private static final int F_SETLK = 6;
  private static final int F_SETLKW = 7;
  private static final short F_RDLCK = 0;
  private static final short F_WRLCK = 1;
  private static final short F_UNLCK = 2;
  private static final int LOCK_SH = 1;
  private static final int LOCK_EX = 2;
  private static final int LOCK_NB = 4;
  private static final int LOCK_UN = 8;

  private FcntlModule() {}

  static void initialise(PyModule module) {
    Constants.addTo(module, "fcntl");
  }

  private static byte[] structure(PyObject argument, String function) {
    byte[] bytes = argument instanceof PyStr text ? Codecs.utf8(text) : Buffers.find(argument);
    if (bytes == null) {
      throw Errors.typeError(
          "%s() argument 3 must be int or bytes-like object, not %s",
          function, argument.type().name());
    }
    if (bytes.length > MAX_STRUCTURE) {
      throw Errors.valueError("%s argument 3 is too long", function);
    }
    return bytes;
  }

  @PyMethod(value = "fcntl", signature = "(fd, cmd, arg=0, /)")
  static PyObject fcntl(PyObject file, int command, PyObject argument) {
    int fd = DescriptorFunctions.descriptor(file);
    if (argument == null || argument instanceof PyInt) {
      long number = argument == null ? 0 : Conversions.toLong(argument);
      return PyInt.of(OsErrors.check(FileCalls.fcntl(fd, command, number)));
    }
    byte[] copy = structure(argument, "fcntl").clone();
    OsErrors.check(FileCalls.fcntl(fd, command, copy));
    return new PyBytes(copy);
  }

  @PyMethod(value = "ioctl", signature = "(fd, request, arg=0, mutate_flag=True, /)")
  static PyObject ioctl(PyObject file, long request, PyObject argument, boolean mutates) {
    int fd = DescriptorFunctions.descriptor(file);
    if (argument == null || argument instanceof PyInt) {
      long number = argument == null ? 0 : Conversions.toLong(argument);
      return PyInt.of(OsErrors.check(FileCalls.ioctl(fd, request, number)));
    }
    byte[] copy = structure(argument, "ioctl").clone();
    long result = OsErrors.check(FileCalls.ioctl(fd, request, copy));
    if (mutates && argument instanceof PyBuffer buffer && !buffer.isReadOnly()) {
      buffer.setBytes(0, copy, 0, copy.length);
      return PyInt.of(result);
    }
    return new PyBytes(copy);
  }

  @PyMethod("flock")
  static void flock(PyObject file, int operation) {
    OsErrors.check(FileCalls.flock(DescriptorFunctions.descriptor(file), operation));
  }

  @PyMethod(value = "lockf", signature = "(fd, cmd, len=0, start=0, whence=0, /)")
  static void lockf(PyObject file, int command, long length, long start, int whence) {
    int fd = DescriptorFunctions.descriptor(file);
    short kind;
    if (command == LOCK_UN) {
      kind = F_UNLCK;
    } else if ((command & LOCK_SH) != 0) {
      kind = F_RDLCK;
    } else if ((command & LOCK_EX) != 0) {
      kind = F_WRLCK;
    } else {
      throw Errors.valueError("unrecognized lockf argument");
    }
    // struct flock: l_type, l_whence, l_start at 8, l_len at 16, l_pid.
    ByteBuffer lock = ByteBuffer.allocate(32).order(ByteOrder.nativeOrder());
    lock.putShort(0, kind).putShort(2, (short) whence).putLong(8, start).putLong(16, length);
    int operation = (command & LOCK_NB) != 0 ? F_SETLK : F_SETLKW;
    OsErrors.check(FileCalls.fcntl(fd, operation, lock.array()));
  }
}
