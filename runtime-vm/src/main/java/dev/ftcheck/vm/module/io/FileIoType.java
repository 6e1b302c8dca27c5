package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.FileStatus;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.module.posix.FsPath;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import java.util.Arrays;

/** Behaviour of {@code FileIO}. */
@BuiltinType("FileIO")
final class FileIoType {

  private static final int CREATION_MODE = 0666;

  private FileIoType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PyFileIO(type);
  }

  @PyMethod(value = "__init__", signature = "(file, mode='r', closefd=True, opener=None)")
  static void initialise(
      PyFileIO self, PyObject file, String mode, boolean closes, PyObject opener) {
    if (self.isOpen()) {
      self.close();
    }
    FileMode parsed = FileMode.of(mode == null ? "r" : mode);
    boolean byNumber = file instanceof PyInt;
    RawChannel channel;
    if (byNumber) {
      channel = ofDescriptor(file);
    } else {
      if (!closes) {
        throw Errors.valueError("Cannot use closefd=False with file name");
      }
      channel = ofName(FsPath.of(file), parsed, opener);
    }
    checkUsable(channel, byNumber ? null : file);
    self.open(channel, parsed, closes);
    Attributes.set(self, "name", file);
    if (parsed.kind() == 'a') {
      channel.seek(0, 2);
    }
  }

  private static RawChannel ofDescriptor(PyObject file) {
    int fd = Conversions.toInt(file);
    if (fd < 0) {
      throw Errors.valueError("negative file descriptor");
    }
    return new LibcChannel(fd);
  }

  private static RawChannel ofName(PyObject path, FileMode mode, PyObject opener) {
    byte[] bytes = FsPath.encode(path);
    if (opener != null && opener != PyNone.NONE) {
      PyObject fd = opener.call2(path, PyInt.of(mode.flags()));
      if (!(fd instanceof PyInt)) {
        throw Errors.typeError("expected integer from opener");
      }
      int number = Conversions.toInt(fd);
      if (number < 0) {
        throw Errors.valueError("opener returned %d", number);
      }
      OsErrors.check(FileCalls.setInheritable(number, false));
      return new LibcChannel(number);
    }
    RawChannel fast =
        path instanceof PyStr text ? RandomAccessChannel.open(text.value(), mode) : null;
    if (fast != null) {
      return fast;
    }
    int fd = FileCalls.open(bytes, mode.flags(), CREATION_MODE, FileCalls.AT_FDCWD);
    return new LibcChannel((int) OsErrors.check(fd, path));
  }

  /** Descriptors of directories can't be read; given ones may not even be open. */
  private static void checkUsable(RawChannel channel, PyObject name) {
    if (!(channel instanceof LibcChannel)) {
      return;
    }
    FileStatus status = channel.status();
    if (status == null) {
      throw OsErrors.of(Errno.EBADF);
    }
    if (status.isDirectory()) {
      if (name != null) {
        channel.close();
      }
      throw OsErrors.of(Errno.EISDIR, name);
    }
  }

  @PyMethod(value = "read", signature = "(size=-1, /)")
  static PyObject read(PyFileIO self, PyObject size) {
    int count = Methods.size(size);
    if (count < 0) {
      return readall(self);
    }
    byte[] bytes = new byte[count];
    int read = self.read(bytes, 0, count);
    if (read == PyFileIO.WOULD_BLOCK) {
      return PyNone.NONE;
    }
    return new PyBytes(read == count ? bytes : Arrays.copyOf(bytes, read));
  }

  @PyMethod("readall")
  static PyObject readall(PyFileIO self) {
    PyBytes all = self.readAll();
    return all == null ? PyNone.NONE : all;
  }

  @PyMethod("readinto")
  static PyObject readinto(PyFileIO self, PyObject buffer) {
    self.channel();
    PyBuffer target = Buffers.writable(buffer, "readinto()");
    byte[] bytes = new byte[target.byteCount()];
    int read = self.read(bytes, 0, bytes.length);
    if (read == PyFileIO.WOULD_BLOCK) {
      return PyNone.NONE;
    }
    target.setBytes(0, bytes, 0, read);
    return PyInt.of(read);
  }

  @PyMethod("write")
  static PyObject write(PyFileIO self, PyObject data) {
    self.channel();
    byte[] bytes = Buffers.read(data);
    int written = self.write(bytes, 0, bytes.length);
    return written == PyFileIO.WOULD_BLOCK ? PyNone.NONE : PyInt.of(written);
  }

  @PyMethod(value = "seek", signature = "(pos, whence=0, /)")
  static long seek(PyFileIO self, PyObject position, int whence) {
    if (position instanceof dev.ftcheck.vm.object.PyFloat) {
      throw Errors.typeError("'float' object cannot be interpreted as an integer");
    }
    return self.seek(Conversions.toLong(position), whence);
  }

  @PyMethod("tell")
  static long tell(PyFileIO self) {
    return self.seek(0, 1);
  }

  @PyMethod(value = "truncate", signature = "(size=None, /)")
  static PyObject truncate(PyFileIO self, PyObject size) {
    self.channel();
    if (!self.mode.writes()) {
      throw IoErrors.unsupported("File not open for writing");
    }
    PyObject length = size == null || size == PyNone.NONE ? PyInt.of(tell(self)) : size;
    self.truncate(Conversions.toLong(length));
    return length;
  }

  @PyMethod("close")
  static void close(PyFileIO self) {
    if (!self.isOpen()) {
      return;
    }
    try {
      if (self.type() != PyFileIO.TYPE) {
        IoBaseType.close(self);
      }
    } finally {
      self.close();
    }
  }

  @PyMethod("seekable")
  static boolean isSeekable(PyFileIO self) {
    return self.isSeekable();
  }

  @PyMethod("readable")
  static boolean isReadable(PyFileIO self) {
    self.channel();
    return self.mode.reads();
  }

  @PyMethod("writable")
  static boolean isWritable(PyFileIO self) {
    self.channel();
    return self.mode.writes();
  }

  @PyMethod("fileno")
  static int fileno(PyFileIO self) {
    return self.channel().fd();
  }

  @PyMethod("isatty")
  static boolean isTerminal(PyFileIO self) {
    return self.channel().isTerminal();
  }

  @PyMethod("_isatty_open_only")
  static boolean isTerminalOnOpening(PyFileIO self) {
    return self.channel().isTerminal();
  }

  @PyMethod("__getstate__")
  static PyObject getState(PyFileIO self) {
    throw Errors.typeError("cannot pickle '%s' instances", self.type().name());
  }

  @PyGetter(value = "closed", doc = "True if the file is closed")
  static boolean isClosed(PyFileIO self) {
    return !self.isOpen();
  }

  @PyGetter("closefd")
  static boolean closesDescriptor(PyFileIO self) {
    return self.closesDescriptor;
  }

  @PyGetter("mode")
  static String mode(PyFileIO self) {
    return self.mode == null ? "rb" : self.mode.text();
  }

  @PyGetter("_blksize")
  static int blockSize(PyFileIO self) {
    return IoModule.DEFAULT_BUFFER_SIZE;
  }

  @PyGetter("_finalizing")
  static PyObject finalizing(PyFileIO self) {
    return PyBool.FALSE;
  }

  @PySetter("_finalizing")
  static void setFinalizing(PyFileIO self, PyObject value) {}

  @PyMethod("__repr__")
  static String repr(PyFileIO self) {
    String type = Methods.qualifiedName(self);
    if (!self.isOpen()) {
      return "<" + type + " [closed]>";
    }
    PyObject name = Attributes.find(self, "name");
    String shown =
        name == null ? "fd=" + self.channel().fd() : "name=" + Conversions.repr(name).value();
    return "<%s %s mode='%s' closefd=%s>"
        .formatted(type, shown, mode(self), self.closesDescriptor ? "True" : "False");
  }
}
