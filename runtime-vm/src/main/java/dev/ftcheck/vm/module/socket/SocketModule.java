package dev.ftcheck.vm.module.socket;

import dev.ftcheck.vm.libc.Constants;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.MessageCalls;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.ProcessCalls;
import dev.ftcheck.vm.libc.SocketCalls;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.net.InetAddress;
import java.util.Set;

/** The module {@code _socket}. */
@BuiltinModule("_socket")
final class SocketModule {

  private static final PyType HERROR =
      PyType.builtin(
          "socket.herror", null, Set.of(TypeFlag.HAS_DICTIONARY), ExceptionTypes.OS_ERROR);
  private static final int SOCK_CLOEXEC = 0x80000;
  private static final int NI_NUMERICHOST = 1;
  private static final int NI_NUMERICSERV = 2;

  private SocketModule() {}

  static void initialise(PyModule module) {
    Constants.addTo(module, "_socket");
    PyDict names = module.dictionary();
    names.put(PyStr.interned("socket"), PySocket.TYPE);
    names.put(PyStr.interned("SocketType"), PySocket.TYPE);
    names.put(PyStr.interned("error"), ExceptionTypes.OS_ERROR);
    names.put(PyStr.interned("timeout"), ExceptionTypes.TIMEOUT_ERROR);
    names.put(PyStr.interned("gaierror"), HostNames.GAI_ERROR);
    names.put(PyStr.interned("herror"), HERROR);
    names.put(PyStr.interned("has_ipv6"), PyBool.TRUE);
  }

  @PyMethod("close")
  static void close(int fd) {
    OsErrors.check(FileCalls.close(fd));
  }

  @PyMethod("dup")
  static long dup(int fd) {
    return OsErrors.check(FileCalls.dup(fd));
  }

  @PyMethod(value = "socketpair", signature = "(family=1, type=1, proto=0, /)")
  static PyObject socketpair(int family, int type, int protocol) {
    int[] pair = new int[2];
    OsErrors.check(SocketCalls.socketpair(family, type | SOCK_CLOEXEC, protocol, pair));
    return PyTuple.of(
        adopted(pair[0], family, type, protocol), adopted(pair[1], family, type, protocol));
  }

  private static PyObject adopted(int fd, int family, int type, int protocol) {
    PySocket socket = new PySocket(PySocket.TYPE);
    socket.family = family;
    socket.type = type;
    socket.protocol = protocol;
    socket.open(fd, DefaultTimeout.get());
    return socket;
  }

  @PyMethod("getdefaulttimeout")
  static PyObject getDefaultTimeout() {
    return SocketType.seconds(DefaultTimeout.get());
  }

  @PyMethod("setdefaulttimeout")
  static void setDefaultTimeout(PyObject timeout) {
    DefaultTimeout.set(SocketType.nanos(timeout));
  }

  @PyMethod(value = "getaddrinfo", signature = "(host, port, family=0, type=0, proto=0, flags=0)")
  static PyObject getAddressInfo(
      PyObject host, PyObject port, int family, int type, int protocol, int flags) {
    return new AddressInfo(family, type, protocol, flags).ask(host, port);
  }

  @PyMethod("getnameinfo")
  static PyObject getNameInfo(PyTuple address, int flags) {
    String host = SocketAddress.hostText(address.get(0));
    int port = Conversions.toInt(address.get(1));
    InetAddress numeric = SocketAddress.parse(host);
    if (numeric == null) {
      throw HostNames.error(HostNames.EAI_NONAME);
    }
    String name = (flags & NI_NUMERICHOST) != 0 ? host : numeric.getHostName();
    Services.Service service = (flags & NI_NUMERICSERV) != 0 ? null : Services.onPort(port, null);
    return PyTuple.of(
        PyStr.of(name), PyStr.of(service == null ? Integer.toString(port) : service.name()));
  }

  @PyMethod("gethostname")
  static String hostName() {
    return ProcessCalls.uname()[1];
  }

  @PyMethod("gethostbyname")
  static String hostByName(PyObject host) {
    InetAddress found = HostNames.resolve(SocketAddress.hostText(host), SocketAddress.AF_INET);
    return SocketAddress.numeric(found.getAddress());
  }

  @PyMethod("gethostbyname_ex")
  static PyObject hostByNameExtended(PyObject host) {
    String name = SocketAddress.hostText(host);
    PyList addresses = new PyList();
    for (InetAddress address : HostNames.all(name, SocketAddress.AF_INET)) {
      addresses.add(PyStr.of(SocketAddress.numeric(address.getAddress())));
    }
    return PyTuple.of(PyStr.of(name), new PyList(), addresses);
  }

  @PyMethod("gethostbyaddr")
  static PyObject hostByAddress(PyObject host) {
    InetAddress address = HostNames.resolve(SocketAddress.hostText(host), 0);
    String numeric = SocketAddress.numeric(address.getAddress());
    String name = address.getHostName();
    if (name.equals(numeric)) {
      throw new dev.ftcheck.vm.object.Raise(
          (dev.ftcheck.vm.object.PyBaseException)
              HERROR.call2(PyInt.of(1), PyStr.of("Unknown host")));
    }
    return PyTuple.of(PyStr.of(name), new PyList(), new PyList(PyStr.of(numeric)));
  }

  @PyMethod(value = "getservbyname", signature = "(servicename, protocolname=None, /)")
  static int serviceByName(String name, PyObject protocol) {
    Services.Service service = Services.named(name, protocolName(protocol));
    if (service == null) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "service/proto not found");
    }
    return service.port();
  }

  @PyMethod(value = "getservbyport", signature = "(port, protocolname=None, /)")
  static String serviceByPort(int port, PyObject protocol) {
    Services.Service service = Services.onPort(port, protocolName(protocol));
    if (service == null) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "port/proto not found");
    }
    return service.name();
  }

  private static String protocolName(PyObject given) {
    return given instanceof PyStr text ? text.value() : null;
  }

  @PyMethod("getprotobyname")
  static int protocolByName(String name) {
    int number = Services.protocol(name);
    if (number < 0) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "protocol not found");
    }
    return number;
  }

  @PyMethod("inet_aton")
  static PyObject inetAton(String text) {
    InetAddress address = SocketAddress.parse(text);
    if (address == null || address.getAddress().length != 4) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "illegal IP address string passed to inet_aton");
    }
    return new PyBytes(address.getAddress());
  }

  @PyMethod("inet_ntoa")
  static String inetNtoa(PyObject packed) {
    byte[] bytes = Buffers.read(packed);
    if (bytes.length != 4) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "packed IP wrong length");
    }
    return SocketAddress.numeric(bytes);
  }

  @PyMethod("inet_pton")
  static PyObject inetPton(int family, String text) {
    int length = addressLength(family);
    InetAddress address = SocketAddress.parse(text);
    boolean dotted =
        family == SocketAddress.AF_INET6 || text.chars().filter(c -> c == '.').count() == 3;
    byte[] bytes = address == null || !dotted ? null : address.getAddress();
    if (bytes == null || bytes.length != length) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "illegal IP address string passed to inet_pton");
    }
    return new PyBytes(bytes);
  }

  @PyMethod("inet_ntop")
  static String inetNtop(int family, PyObject packed) {
    byte[] bytes = Buffers.read(packed);
    if (bytes.length != addressLength(family)) {
      throw Errors.valueError("invalid length of packed IP address string");
    }
    return SocketAddress.numeric(bytes);
  }

  private static int addressLength(int family) {
    return switch (family) {
      case SocketAddress.AF_INET -> 4;
      case SocketAddress.AF_INET6 -> 16;
      default -> throw OsErrors.of(97);
    };
  }

  @PyMethod("htons")
  static int htons(int value) {
    return ntohs(value);
  }

  @PyMethod("ntohs")
  static int ntohs(int value) {
    if (value < 0 || value > 0xffff) {
      throw Errors.overflowError(
          "ntohs: Python int too large to convert to C 16-bit unsigned integer");
    }
    return Endianness.swap16(value);
  }

  @PyMethod("htonl")
  static long htonl(long value) {
    return ntohl(value);
  }

  @PyMethod("ntohl")
  static long ntohl(long value) {
    if (value < 0 || value > 0xffffffffL) {
      throw Errors.overflowError("int larger than 32 bits");
    }
    return Endianness.swap32(value);
  }

  @PyMethod(value = "CMSG_LEN", signature = "(length, /)")
  static long controlLength(long data) {
    if (data < 0 || data > Integer.MAX_VALUE) {
      throw Errors.overflowError("CMSG_LEN() argument out of range");
    }
    return MessageCalls.length(data);
  }

  @PyMethod(value = "CMSG_SPACE", signature = "(length, /)")
  static long controlSpace(long data) {
    if (data < 0 || data > Integer.MAX_VALUE) {
      throw Errors.overflowError("CMSG_SPACE() argument out of range");
    }
    return MessageCalls.space(data);
  }
}
