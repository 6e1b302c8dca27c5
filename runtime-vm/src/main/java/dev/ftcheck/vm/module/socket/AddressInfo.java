package dev.ftcheck.vm.module.socket;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * A question to {@code getaddrinfo}.
 *
 * @param family 0 for any
 * @param type 0 for any
 * @param protocol 0 for any
 */
record AddressInfo(int family, int type, int protocol, int flags) {

  private static final int AI_PASSIVE = 1;
  private static final int AI_CANONNAME = 2;
  private static final int AI_NUMERICHOST = 4;
  private static final int[][] KINDS = {{1, 6}, {2, 17}, {3, 0}};
  private static final String[] PROTOCOLS = {"tcp", "udp", null};

  PyObject ask(PyObject host, PyObject service) {
    List<InetAddress> addresses = addresses(host);
    PyList answers = new PyList();
    String name = (flags & AI_CANONNAME) != 0 && host instanceof PyStr text ? text.value() : "";
    for (InetAddress address : addresses) {
      for (int kind = 0; kind < KINDS.length; kind++) {
        if (fits(kind)) {
          int port = port(service, PROTOCOLS[kind]);
          if (port >= 0) {
            answers.add(answer(address, kind, name, port));
          }
        }
      }
    }
    if (answers.size() == 0) {
      throw HostNames.error(HostNames.EAI_SERVICE);
    }
    return answers;
  }

  private boolean fits(int kind) {
    return (type == 0 || KINDS[kind][0] == type)
        && (protocol == 0 || KINDS[kind][1] == protocol || KINDS[kind][0] == 3);
  }

  private List<InetAddress> addresses(PyObject host) {
    if (host == PyNone.NONE) {
      boolean passive = (flags & AI_PASSIVE) != 0;
      if (family != 0) {
        return List.of(passive ? HostNames.any(family) : HostNames.loopback(family));
      }
      int six = SocketAddress.AF_INET6;
      int four = SocketAddress.AF_INET;
      return passive
          ? List.of(HostNames.any(four), HostNames.any(six))
          : List.of(HostNames.loopback(six), HostNames.loopback(four));
    }
    String name = SocketAddress.hostText(host);
    if ((flags & AI_NUMERICHOST) != 0 && SocketAddress.parse(name) == null) {
      throw HostNames.error(HostNames.EAI_NONAME);
    }
    return HostNames.all(name, family);
  }

  /** The port, 0 for none; -1 when the protocol has no such service. */
  private static int port(PyObject service, String protocol) {
    if (service == PyNone.NONE) {
      return 0;
    }
    if (service instanceof PyInt) {
      return Conversions.toInt(service) & 0xffff;
    }
    String text = SocketAddress.hostText(service);
    if (text.isEmpty()) {
      return 0;
    }
    if (text.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(text) & 0xffff;
    }
    Services.Service found = Services.named(text, protocol);
    return found == null || protocol == null ? -1 : found.port();
  }

  private static PyObject answer(InetAddress address, int kind, String name, int port) {
    boolean six = address instanceof Inet6Address;
    PyStr host = PyStr.of(SocketAddress.numeric(address.getAddress()));
    PyInt number = PyInt.of(port);
    PyInt zero = PyInt.of(0);
    int scope = address instanceof Inet6Address wide ? wide.getScopeId() : 0;
    PyObject place =
        six ? PyTuple.of(host, number, zero, PyInt.of(scope)) : PyTuple.of(host, number);
    return PyTuple.of(
        PyInt.of(six ? SocketAddress.AF_INET6 : SocketAddress.AF_INET),
        PyInt.of(KINDS[kind][0]),
        PyInt.of(KINDS[kind][1]),
        PyStr.of(name),
        place);
  }
}
