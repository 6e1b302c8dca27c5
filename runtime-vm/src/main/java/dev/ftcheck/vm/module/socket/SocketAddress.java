package dev.ftcheck.vm.module.socket;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Python's addresses to {@code struct sockaddr} and back: IPv4, IPv6 and Unix sockets. */
final class SocketAddress {

  static final int AF_UNIX = 1;
  static final int AF_INET = 2;
  static final int AF_INET6 = 10;
  private static final int INET_SIZE = 16;
  private static final int INET6_SIZE = 28;
  private static final int UNIX_PATH_SIZE = 108;

  private SocketAddress() {}

  /**
   * The structure for an address argument.
   *
   * @param function the name for error messages
   */
  static byte[] encode(int family, PyObject address, String function) {
    return switch (family) {
      case AF_UNIX -> unix(address);
      case AF_INET -> inet(address, function);
      case AF_INET6 -> inet6(address, function);
      default -> throw Errors.of(ExceptionTypes.OS_ERROR, "%s(): bad family", function);
    };
  }

  private static ByteBuffer structure(int family, int size) {
    ByteBuffer structure = ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    structure.putShort((short) family);
    return structure;
  }

  private static byte[] unix(PyObject address) {
    byte[] path =
        address instanceof PyStr text ? Codecs.toSystem(text.value()) : Buffers.read(address);
    boolean isAbstract = path.length > 0 && path[0] == 0;
    if (path.length > UNIX_PATH_SIZE - (isAbstract ? 0 : 1)) {
      throw Errors.of(ExceptionTypes.OS_ERROR, "AF_UNIX path too long");
    }
    int size = 2 + path.length + (isAbstract || path.length == 0 ? 0 : 1);
    return structure(AF_UNIX, size).put(path).array();
  }

  private static PyTuple tuple(PyObject address, String function, int most, String shape) {
    if (!(address instanceof PyTuple parts)) {
      throw Errors.typeError(
          "%s(): %s address must be tuple, not %s",
          function, most == 2 ? "AF_INET" : "AF_INET6", address.type().name());
    }
    if (parts.size() < 2 || parts.size() > most) {
      throw Errors.typeError(
          "%s(): %s address must be %s", function, most == 2 ? "AF_INET" : "AF_INET6", shape);
    }
    return parts;
  }

  private static byte[] inet(PyObject address, String function) {
    PyTuple parts = tuple(address, function, 2, "a pair (host, port)");
    byte[] host = HostNames.resolve(hostText(parts.get(0)), AF_INET).getAddress();
    ByteBuffer structure = structure(AF_INET, INET_SIZE);
    putPort(structure, parts.get(1), function);
    return structure.put(host).array();
  }

  private static byte[] inet6(PyObject address, String function) {
    PyTuple parts = tuple(address, function, 4, "a tuple (host, port[, flowinfo[, scopeid]])");
    byte[] host = wide(HostNames.resolve(hostText(parts.get(0)), AF_INET6).getAddress());
    ByteBuffer structure = structure(AF_INET6, INET6_SIZE);
    putPort(structure, parts.get(1), function);
    int flow = parts.size() > 2 ? Conversions.toInt(parts.get(2)) : 0;
    int scope = parts.size() > 3 ? Conversions.toInt(parts.get(3)) : 0;
    structure.order(ByteOrder.BIG_ENDIAN).putInt(flow).put(host);
    return structure.order(ByteOrder.nativeOrder()).putInt(scope).array();
  }

  /** An IPv4 address as IPv6 maps it. */
  private static byte[] wide(byte[] address) {
    if (address.length == 16) {
      return address;
    }
    byte[] mapped = new byte[16];
    mapped[10] = (byte) 0xff;
    mapped[11] = (byte) 0xff;
    System.arraycopy(address, 0, mapped, 12, 4);
    return mapped;
  }

  private static void putPort(ByteBuffer structure, PyObject given, String function) {
    PyInt number = Conversions.index(given);
    if (!number.isLong() || number.value < 0 || number.value > 0xffff) {
      throw Errors.overflowError("%s(): port must be 0-65535.", function);
    }
    structure.put((byte) (number.value >> 8)).put((byte) number.value);
  }

  static String hostText(PyObject host) {
    return switch (host) {
      case PyStr text -> text.value();
      case PyBytes bytes -> Codecs.fromSystem(bytes.value);
      default ->
          throw Errors.typeError("str, bytes or bytearray expected, not %s", host.type().name());
    };
  }

  /** The address in a structure that the kernel filled in; None for none. */
  static PyObject decode(byte[] structure) {
    if (structure.length < 2) {
      return PyNone.NONE;
    }
    ByteBuffer buffer = ByteBuffer.wrap(structure).order(ByteOrder.nativeOrder());
    int family = buffer.getShort();
    return switch (family) {
      case AF_UNIX -> unixName(structure);
      case AF_INET ->
          PyTuple.of(PyStr.of(numeric(Arrays.copyOfRange(structure, 4, 8))), port(structure));
      case AF_INET6 ->
          PyTuple.of(
              PyStr.of(numeric(Arrays.copyOfRange(structure, 8, 24))),
              port(structure),
              PyInt.of(buffer.order(ByteOrder.BIG_ENDIAN).getInt(4)),
              PyInt.of(buffer.order(ByteOrder.nativeOrder()).getInt(24) & 0xffffffffL));
      default ->
          PyTuple.of(
              PyInt.of(family), new PyBytes(Arrays.copyOfRange(structure, 2, structure.length)));
    };
  }

  private static PyObject unixName(byte[] structure) {
    if (structure.length == 2) {
      return PyStr.EMPTY;
    }
    if (structure[2] == 0) {
      return new PyBytes(Arrays.copyOfRange(structure, 2, structure.length));
    }
    int end = 2;
    while (end < structure.length && structure[end] != 0) {
      end++;
    }
    return PyStr.of(Codecs.fromSystem(Arrays.copyOfRange(structure, 2, end)));
  }

  private static PyInt port(byte[] structure) {
    return PyInt.of((structure[2] & 0xff) << 8 | structure[3] & 0xff);
  }

  /** The usual text of an address of 4 or 16 bytes (RFC 5952). */
  static String numeric(byte[] address) {
    if (address.length == 4) {
      return "%d.%d.%d.%d"
          .formatted(address[0] & 0xff, address[1] & 0xff, address[2] & 0xff, address[3] & 0xff);
    }
    return Inet6Text.of(address);
  }

  /** A numeric address; null when the text is none. */
  static InetAddress parse(String text) {
    try {
      return text.matches("[0-9.]+") || text.indexOf(':') >= 0 ? InetAddress.getByName(text) : null;
    } catch (UnknownHostException wrong) {
      return null;
    }
  }
}
