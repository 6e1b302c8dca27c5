package dev.ftcheck.vm.module.socket;

import dev.ftcheck.vm.libc.Deadline;
import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.Interruption;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.SocketCalls;
import dev.ftcheck.vm.module.socket.PySocket.Readiness;
import dev.ftcheck.vm.module.time.Durations;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Behaviour of {@code _socket.socket}. */
@BuiltinType("socket")
final class SocketType {

  private static final int SOL_SOCKET = 1;
  private static final int SO_TYPE = 3;
  private static final int SO_ERROR = 4;
  private static final int SO_PROTOCOL = 38;
  private static final int SOCK_CLOEXEC = 0x80000;
  private static final int SOCK_NONBLOCK = 0x800;

  private SocketType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return new PySocket(type);
  }

  @PyMethod(value = "__init__", signature = "(family=-1, type=-1, proto=-1, fileno=None)")
  static void initialise(PySocket self, int family, int type, int protocol, PyObject fileno) {
    boolean given = fileno != null && fileno != PyNone.NONE;
    if (given) {
      adopt(self, family, type, protocol, fileno);
    } else {
      self.family = family == -1 ? SocketAddress.AF_INET : family;
      self.type = (type == -1 ? 1 : type) & ~(SOCK_CLOEXEC | SOCK_NONBLOCK);
      self.protocol = protocol == -1 ? 0 : protocol;
      int flags = (type == -1 ? 1 : type) | SOCK_CLOEXEC;
      int fd = (int) OsErrors.check(SocketCalls.socket(self.family, flags, self.protocol));
      self.open(fd, DefaultTimeout.get());
      if (type != -1 && (type & SOCK_NONBLOCK) != 0) {
        self.setTimeout(0);
      }
    }
  }

  private static void adopt(PySocket self, int family, int type, int protocol, PyObject fileno) {
    if (fileno instanceof PyFloat) {
      throw Errors.typeError("integer argument expected, got float");
    }
    int fd = Conversions.toInt(fileno);
    if (fd < 0) {
      throw Errors.valueError("negative file descriptor");
    }
    SocketCalls.Addressed name = SocketCalls.getsockname(fd);
    OsErrors.check(name.result());
    self.family =
        family != -1
            ? family
            : ByteBuffer.wrap(name.address()).order(ByteOrder.nativeOrder()).getShort();
    self.type = type != -1 ? type : option(fd, SO_TYPE);
    self.protocol = protocol != -1 ? protocol : option(fd, SO_PROTOCOL);
    self.open(fd, DefaultTimeout.get());
  }

  private static int option(int fd, int option) {
    byte[] value = new byte[4];
    OsErrors.check(SocketCalls.getsockopt(fd, SOL_SOCKET, option, value));
    return ByteBuffer.wrap(value).order(ByteOrder.nativeOrder()).getInt();
  }

  @PyGetter("family")
  static int family(PySocket self) {
    return self.family;
  }

  @PyGetter("type")
  static int type(PySocket self) {
    return self.type;
  }

  @PyGetter("proto")
  static int protocol(PySocket self) {
    return self.protocol;
  }

  @PyGetter("timeout")
  static PyObject timeout(PySocket self) {
    return getTimeout(self);
  }

  @PyMethod("fileno")
  static int fileno(PySocket self) {
    return self.fd();
  }

  @PyMethod("detach")
  static int detach(PySocket self) {
    return self.detach();
  }

  @PyMethod("close")
  static void close(PySocket self) {
    int fd = self.detach();
    if (fd >= 0) {
      int result = FileCalls.close(fd);
      if (result != -104) {
        OsErrors.check(result);
      }
    }
  }

  @PyMethod("bind")
  static void bind(PySocket self, PyObject address) {
    OsErrors.check(SocketCalls.bind(self.fd(), SocketAddress.encode(self.family, address, "bind")));
  }

  @PyMethod(value = "listen", signature = "(backlog=128, /)")
  static void listen(PySocket self, int backlog) {
    OsErrors.check(SocketCalls.listen(self.fd(), Math.max(0, backlog)));
  }

  @PyMethod("_accept")
  static PyObject accept(PySocket self) {
    SocketCalls.Addressed[] accepted = new SocketCalls.Addressed[1];
    long fd =
        self.perform(
            Readiness.TO_READ,
            () -> {
              accepted[0] = SocketCalls.accept(self.fd());
              return accepted[0].result();
            });
    return PyTuple.of(PyInt.of(fd), SocketAddress.decode(accepted[0].address()));
  }

  @PyMethod("connect")
  static void connect(PySocket self, PyObject address) {
    OsErrors.check(tryConnect(self, SocketAddress.encode(self.family, address, "connect")));
  }

  @PyMethod("connect_ex")
  static int connectEx(PySocket self, PyObject address) {
    byte[] target = SocketAddress.encode(self.family, address, "connect_ex");
    try {
      return -tryConnect(self, target);
    } catch (dev.ftcheck.vm.object.Raise raised) {
      if (raised.is(dev.ftcheck.vm.object.ExceptionTypes.TIMEOUT_ERROR)) {
        return Errno.EAGAIN;
      }
      throw raised;
    }
  }

  /** Connects; waits for the end of it when there is a timeout or a signal came between. */
  private static int tryConnect(PySocket self, byte[] address) {
    int result = SocketCalls.connect(self.fd(), address);
    boolean interrupted = Interruption.repeats(result);
    boolean pending = result == -Errno.EINPROGRESS && self.timeout() > 0;
    if (!pending && !interrupted) {
      return result;
    }
    self.await(Readiness.TO_WRITE, new Deadline(self.timeout()));
    return -option(self.fd(), SO_ERROR);
  }

  @PyMethod("getsockname")
  static PyObject socketName(PySocket self) {
    SocketCalls.Addressed name = SocketCalls.getsockname(self.fd());
    OsErrors.check(name.result());
    return SocketAddress.decode(name.address());
  }

  @PyMethod("getpeername")
  static PyObject peerName(PySocket self) {
    SocketCalls.Addressed name = SocketCalls.getpeername(self.fd());
    OsErrors.check(name.result());
    return SocketAddress.decode(name.address());
  }

  @PyMethod(value = "send", signature = "(data, flags=0, /)")
  static long send(PySocket self, PyObject data, int flags) {
    byte[] bytes = Buffers.read(data);
    return self.perform(
        Readiness.TO_WRITE, () -> SocketCalls.send(self.fd(), bytes, 0, bytes.length, flags, null));
  }

  @PyMethod(value = "sendall", signature = "(data, flags=0, /)")
  static void sendAll(PySocket self, PyObject data, int flags) {
    byte[] bytes = Buffers.read(data);
    Deadline deadline = new Deadline(self.timeout());
    int sent = 0;
    while (sent < bytes.length) {
      int from = sent;
      sent +=
          (int)
              self.perform(
                  Readiness.TO_WRITE,
                  () -> SocketCalls.send(self.fd(), bytes, from, bytes.length - from, flags, null),
                  deadline);
    }
  }

  @PyMethod(value = "sendto", signature = "(data, flags_or_address, address=None, /)")
  static long sendTo(PySocket self, PyObject data, PyObject second, PyObject third) {
    return sendTo(self, data, third == null ? 0 : Conversions.toInt(second), third, second);
  }

  private static long sendTo(
      PySocket self, PyObject data, int flags, PyObject third, PyObject second) {
    byte[] bytes = Buffers.read(data);
    byte[] address = SocketAddress.encode(self.family, third == null ? second : third, "sendto");
    return self.perform(
        Readiness.TO_WRITE,
        () -> SocketCalls.send(self.fd(), bytes, 0, bytes.length, flags, address));
  }

  @PyMethod(value = "sendmsg", signature = "(buffers, ancdata=(), flags=0, address=None, /)")
  static long sendMessage(
      PySocket self, PyObject buffers, PyObject ancillary, int flags, PyObject address) {
    return Messages.send(self, buffers, ancillary, flags, address);
  }

  @PyMethod(value = "recvmsg", signature = "(bufsize, ancbufsize=0, flags=0, /)")
  static PyObject receiveMessage(PySocket self, int size, int controlSize, int flags) {
    return Messages.receive(self, size, controlSize, flags);
  }

  @PyMethod(value = "recv", signature = "(buffersize, flags=0, /)")
  static PyObject receive(PySocket self, int size, int flags) {
    byte[] bytes = buffer(size, "recv");
    int count = receive(self, bytes, flags).result();
    return new PyBytes(count == size ? bytes : Arrays.copyOf(bytes, count));
  }

  @PyMethod(value = "recvfrom", signature = "(buffersize, flags=0, /)")
  static PyObject receiveFrom(PySocket self, int size, int flags) {
    byte[] bytes = buffer(size, "recvfrom");
    SocketCalls.Addressed received = receive(self, bytes, flags);
    return PyTuple.of(
        new PyBytes(Arrays.copyOf(bytes, received.result())),
        SocketAddress.decode(received.address()));
  }

  private static byte[] buffer(int size, String function) {
    if (size < 0) {
      throw Errors.valueError("negative buffersize in %s", function);
    }
    return new byte[size];
  }

  private static SocketCalls.Addressed receive(PySocket self, byte[] bytes, int flags) {
    SocketCalls.Addressed[] received = new SocketCalls.Addressed[1];
    self.perform(
        Readiness.TO_READ,
        () -> {
          received[0] = SocketCalls.receive(self.fd(), bytes, flags);
          return received[0].result();
        });
    return received[0];
  }

  @PyMethod(value = "recv_into", signature = "(buffer, nbytes=0, flags=0)")
  static int receiveInto(PySocket self, PyObject buffer, int count, int flags) {
    return receiveInto(self, buffer, count, flags, "recv_into").result();
  }

  @PyMethod(value = "recvfrom_into", signature = "(buffer, nbytes=0, flags=0)")
  static PyObject receiveFromInto(PySocket self, PyObject buffer, int count, int flags) {
    SocketCalls.Addressed received = receiveInto(self, buffer, count, flags, "recvfrom_into");
    return PyTuple.of(PyInt.of(received.result()), SocketAddress.decode(received.address()));
  }

  private static SocketCalls.Addressed receiveInto(
      PySocket self, PyObject buffer, int count, int flags, String function) {
    PyBuffer target = Buffers.writable(buffer, function + "()");
    if (count < 0) {
      throw Errors.valueError("negative buffersize in %s", function);
    }
    if (count > target.byteCount()) {
      throw Errors.valueError("buffer too small for requested bytes");
    }
    byte[] bytes = new byte[count == 0 ? target.byteCount() : count];
    SocketCalls.Addressed received = receive(self, bytes, flags);
    target.setBytes(0, bytes, 0, Math.min(received.result(), bytes.length));
    return received;
  }

  @PyMethod("shutdown")
  static void shutdown(PySocket self, int how) {
    OsErrors.check(SocketCalls.shutdown(self.fd(), how));
  }

  @PyMethod("setblocking")
  static void setBlocking(PySocket self, boolean blocking) {
    self.setTimeout(blocking ? PySocket.BLOCKING : 0);
  }

  @PyMethod("getblocking")
  static boolean isBlocking(PySocket self) {
    return self.timeout() != 0;
  }

  @PyMethod("settimeout")
  static void setTimeout(PySocket self, PyObject seconds) {
    self.setTimeout(nanos(seconds));
  }

  /** A timeout argument; ValueError when it is negative. */
  static long nanos(PyObject seconds) {
    if (seconds == PyNone.NONE) {
      return PySocket.BLOCKING;
    }
    long nanos = Durations.nanos(seconds);
    if (nanos < 0) {
      throw Errors.valueError("Timeout value out of range");
    }
    return nanos;
  }

  @PyMethod("gettimeout")
  static PyObject getTimeout(PySocket self) {
    return seconds(self.timeout());
  }

  static PyObject seconds(long nanos) {
    return nanos < 0 ? PyNone.NONE : new PyFloat(nanos / 1e9);
  }

  @PyMethod(value = "setsockopt", signature = "(level, optname, value, optlen=None, /)")
  static void setOption(PySocket self, int level, int option, PyObject value, PyObject length) {
    byte[] bytes;
    if (value == PyNone.NONE) {
      bytes = new byte[length == null ? 0 : Conversions.toInt(length)];
    } else if (value instanceof PyInt) {
      ByteBuffer number = ByteBuffer.allocate(4).order(ByteOrder.nativeOrder());
      bytes = number.putInt(Conversions.toInt(value)).array();
    } else {
      bytes = Buffers.read(value);
    }
    OsErrors.check(SocketCalls.setsockopt(self.fd(), level, option, bytes));
  }

  @PyMethod(value = "getsockopt", signature = "(level, optname, buflen=0, /)")
  static PyObject getOption(PySocket self, int level, int option, int length) {
    byte[] value = new byte[length == 0 ? 4 : length];
    if (length < 0 || length > 1024) {
      throw Errors.of(
          dev.ftcheck.vm.object.ExceptionTypes.OS_ERROR, "getsockopt buflen out of range");
    }
    int size = (int) OsErrors.check(SocketCalls.getsockopt(self.fd(), level, option, value));
    return length == 0
        ? PyInt.of(ByteBuffer.wrap(value).order(ByteOrder.nativeOrder()).getInt())
        : new PyBytes(Arrays.copyOf(value, Math.min(size, value.length)));
  }

  @PyMethod("__repr__")
  static String repr(PySocket self) {
    return "<socket object, fd=%d, family=%d, type=%d, proto=%d>"
        .formatted(self.fd(), self.family, self.type, self.protocol);
  }
}
