package dev.ftcheck.vm.module.socket;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of hosts to addresses, by java.net, which asks the system's resolver. */
final class HostNames {

  static final PyType GAI_ERROR =
      PyType.builtin(
          "socket.gaierror", null, Set.of(TypeFlag.HAS_DICTIONARY), ExceptionTypes.OS_ERROR);

  static final int EAI_NONAME = -2;
  static final int EAI_SERVICE = -8;
  static final int EAI_ADDRFAMILY = -9;

  private HostNames() {}

  static Raise error(int number) {
    String text =
        switch (number) {
          case EAI_NONAME -> "Name or service not known";
          case EAI_SERVICE -> "Servname not supported for ai_socktype";
          case EAI_ADDRFAMILY -> "Address family for hostname not supported";
          default -> "Unknown error";
        };
    return new Raise((PyBaseException) GAI_ERROR.call2(PyInt.of(number), PyStr.of(text)));
  }

  /** The one address that a socket of a family uses for a host. */
  static InetAddress resolve(String host, int family) {
    if (host.isEmpty()) {
      return any(family);
    }
    if (host.equals("<broadcast>")) {
      return numeric(new byte[] {-1, -1, -1, -1});
    }
    return all(host, family).getFirst();
  }

  static InetAddress any(int family) {
    return numeric(new byte[family == SocketAddress.AF_INET6 ? 16 : 4]);
  }

  static InetAddress loopback(int family) {
    if (family != SocketAddress.AF_INET6) {
      return numeric(new byte[] {127, 0, 0, 1});
    }
    byte[] one = new byte[16];
    one[15] = 1;
    return numeric(one);
  }

  private static InetAddress numeric(byte[] address) {
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  /** All addresses of a family, or of both when it is 0; at least one. */
  static List<InetAddress> all(String host, int family) {
    InetAddress[] found;
    try {
      found = InetAddress.getAllByName(host);
    } catch (UnknownHostException unknown) {
      throw error(EAI_NONAME);
    }
    List<InetAddress> fitting = new ArrayList<>();
    for (InetAddress address : found) {
      boolean four = address instanceof Inet4Address;
      if (family == 0 || four == (family == SocketAddress.AF_INET)) {
        fitting.add(address);
      }
    }
    if (fitting.isEmpty()) {
      throw error(SocketAddress.parse(host) != null ? EAI_ADDRFAMILY : EAI_NONAME);
    }
    return fitting;
  }
}
