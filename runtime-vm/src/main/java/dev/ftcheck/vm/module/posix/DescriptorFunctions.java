package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PathCalls;
import dev.ftcheck.vm.libc.StatusAnswer;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import java.util.Arrays;

/** Functions of {@code posix} on file descriptors. */
@BuiltinModule(value = "posix", isPart = true)
public final class DescriptorFunctions {

  private DescriptorFunctions() {}

  /**
   * The descriptor of an int or of an object with {@code fileno()}.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError for others, ValueError when it is negative
   */
  public static int descriptor(PyObject object) {
    int fd;
    if (object instanceof PyInt) {
      fd = Conversions.toInt(object);
    } else {
      PyObject fileno = Attributes.find(object, "fileno");
      if (fileno == null) {
        throw Errors.typeError("argument must be an int, or have a fileno() method");
      }
      PyObject answer = fileno.call0();
      if (!(answer instanceof PyInt)) {
        throw Errors.typeError("fileno() returned a non-integer");
      }
      fd = Conversions.toInt(answer);
    }
    if (fd < 0) {
      throw Errors.valueError("file descriptor cannot be a negative integer (%d)", fd);
    }
    return fd;
  }

  @PyMethod(value = "open", signature = "(path, flags, mode=511, *, dir_fd=None)")
  static int open(PyObject path, int flags, int mode, PyObject directory) {
    PathArgument target = PathArgument.path("open", path);
    int fd =
        FileCalls.open(
            target.bytes(), flags | FileCalls.O_CLOEXEC, mode, PathArgument.directory(directory));
    return (int) OsErrors.check(fd, target.given());
  }

  @PyMethod(value = "close", signature = "(fd)")
  static void close(int fd) {
    OsErrors.check(FileCalls.close(fd));
  }

  @PyMethod("closerange")
  static void closeRange(int low, int high) {
    if (low < high) {
      FileCalls.closeRange(Math.max(0, low), high - 1);
    }
  }

  @PyMethod("read")
  static PyObject read(int fd, PyObject length) {
    int count = (int) Math.min(Conversions.toLong(length), Integer.MAX_VALUE - 16);
    if (count < 0) {
      throw OsErrors.of(Errno.EINVAL);
    }
    byte[] bytes = new byte[count];
    int read = (int) OsErrors.check(FileCalls.read(fd, bytes, 0, count));
    return new PyBytes(read == count ? bytes : Arrays.copyOf(bytes, read));
  }

  @PyMethod("readinto")
  static int readinto(int fd, PyObject buffer) {
    PyBuffer target = Buffers.writable(buffer, "readinto()");
    byte[] bytes = new byte[target.byteCount()];
    int read = (int) OsErrors.check(FileCalls.read(fd, bytes, 0, bytes.length));
    target.setBytes(0, bytes, 0, read);
    return read;
  }

  @PyMethod("write")
  static int write(int fd, PyObject data) {
    byte[] bytes = Buffers.read(data);
    return (int) OsErrors.check(FileCalls.write(fd, bytes, 0, bytes.length));
  }

  @PyMethod("pread")
  static PyObject pread(int fd, int length, long offset) {
    if (length < 0) {
      throw OsErrors.of(Errno.EINVAL);
    }
    byte[] bytes = new byte[length];
    int read = (int) OsErrors.check(FileCalls.pread(fd, bytes, length, offset));
    return new PyBytes(Arrays.copyOf(bytes, read));
  }

  @PyMethod("pwrite")
  static int pwrite(int fd, PyObject data, long offset) {
    return (int) OsErrors.check(FileCalls.pwrite(fd, Buffers.read(data), offset));
  }

  @PyMethod("lseek")
  static long lseek(int fd, long position, int whence) {
    return OsErrors.check(FileCalls.lseek(fd, position, whence));
  }

  @PyMethod(value = "fstat", signature = "(fd)")
  static PyObject fstat(int fd) {
    StatusAnswer answer = PathCalls.fstat(fd);
    OsErrors.check(answer.error());
    return StatResults.of(answer.status());
  }

  @PyMethod("isatty")
  static boolean isTerminal(int fd) {
    return FileCalls.isatty(fd);
  }

  @PyMethod("dup")
  static int dup(int fd) {
    return (int) OsErrors.check(FileCalls.dup(fd));
  }

  @PyMethod(value = "dup2", signature = "(fd, fd2, inheritable=True)")
  static int dup2(int from, int to, boolean inheritable) {
    return (int) OsErrors.check(FileCalls.dup2(from, to, inheritable));
  }

  @PyMethod("pipe")
  static PyObject pipe() {
    return pipe2(FileCalls.O_CLOEXEC);
  }

  @PyMethod("pipe2")
  static PyObject pipe2(int flags) {
    int[] ends = new int[2];
    OsErrors.check(FileCalls.pipe2(flags, ends));
    return PyTuple.of(PyInt.of(ends[0]), PyInt.of(ends[1]));
  }

  @PyMethod(value = "fsync", signature = "(fd)")
  static void fsync(PyObject file) {
    OsErrors.check(FileCalls.fsync(descriptor(file)));
  }

  @PyMethod(value = "fdatasync", signature = "(fd)")
  static void fdatasync(PyObject file) {
    OsErrors.check(FileCalls.fdatasync(descriptor(file)));
  }

  @PyMethod("ftruncate")
  static void ftruncate(int fd, long length) {
    OsErrors.check(FileCalls.ftruncate(fd, length));
  }

  @PyMethod(value = "fchmod", signature = "(fd, mode)")
  static void fchmod(int fd, int mode) {
    OsErrors.check(FileCalls.fchmod(fd, mode));
  }

  @PyMethod(value = "fchown", signature = "(fd, uid, gid)")
  static void fchown(int fd, int user, int group) {
    OsErrors.check(FileCalls.fchown(fd, user, group));
  }

  @PyMethod(value = "fchdir", signature = "(fd)")
  static void fchdir(PyObject file) {
    OsErrors.check(FileCalls.fchdir(descriptor(file)));
    WorkingDirectory.changed();
  }

  @PyMethod("get_inheritable")
  static boolean isInheritable(int fd) {
    return (OsErrors.check(FileCalls.fcntl(fd, FileCalls.F_GETFD, 0)) & FileCalls.FD_CLOEXEC) == 0;
  }

  @PyMethod("set_inheritable")
  static void setInheritable(int fd, boolean inheritable) {
    OsErrors.check(FileCalls.setInheritable(fd, inheritable));
  }

  @PyMethod("get_blocking")
  static boolean isBlocking(int fd) {
    return (OsErrors.check(FileCalls.fcntl(fd, FileCalls.F_GETFL, 0)) & FileCalls.O_NONBLOCK) == 0;
  }

  @PyMethod("set_blocking")
  static void setBlocking(int fd, boolean blocking) {
    int flags = (int) OsErrors.check(FileCalls.fcntl(fd, FileCalls.F_GETFL, 0));
    int wanted = blocking ? flags & ~FileCalls.O_NONBLOCK : flags | FileCalls.O_NONBLOCK;
    OsErrors.check(FileCalls.fcntl(fd, FileCalls.F_SETFL, wanted));
  }

  @PyMethod(value = "sendfile", signature = "(out_fd, in_fd, offset, count)")
  static long sendfile(int out, int in, PyObject offset, long count) {
    long from = offset == PyNone.NONE ? -1 : Conversions.toLong(offset);
    return OsErrors.check(FileCalls.sendfile(out, in, from, count));
  }
}
