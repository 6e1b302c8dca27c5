package dev.ftcheck.vm.module.socket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The system's lists of services and protocols. */
final class Services {

  private Services() {}

  /** An entry of {@code /etc/services}. */
  record Service(String name, int port, String protocol, List<String> aliases) {
    boolean isCalled(String wanted) {
      return name.equals(wanted) || aliases.contains(wanted);
    }
  }

  /** The service of a name; null for none. {@code protocol} null means any. */
  static Service named(String name, String protocol) {
    for (Service service : services()) {
      if (service.isCalled(name) && fits(service, protocol)) {
        return service;
      }
    }
    return null;
  }

  /** The service of a port; null for none. {@code protocol} null means any. */
  static Service onPort(int port, String protocol) {
    for (Service service : services()) {
      if (service.port == port && fits(service, protocol)) {
        return service;
      }
    }
    return null;
  }

  private static boolean fits(Service service, String protocol) {
    return protocol == null || service.protocol.equals(protocol);
  }

  private static List<Service> services() {
    List<Service> services = new ArrayList<>();
    for (String[] words : words("/etc/services")) {
      String[] port = words[1].split("/");
      services.add(
          new Service(
              words[0],
              Integer.parseInt(port[0]),
              port[1],
              List.of(words).subList(2, words.length)));
    }
    return services;
  }

  /** The number of a protocol; -1 for none. */
  static int protocol(String name) {
    for (String[] words : words("/etc/protocols")) {
      if (List.of(words).indexOf(name) >= 0 && !words[1].equals(name)) {
        return Integer.parseInt(words[1]);
      }
    }
    return switch (name) {
      case "ip" -> 0;
      case "icmp" -> 1;
      case "tcp" -> 6;
      case "udp" -> 17;
      case "ipv6" -> 41;
      default -> -1;
    };
  }

  private static List<String[]> words(String file) {
    List<String[]> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
        String text = line.replaceFirst("#.*", "").strip();
        String[] words = text.split("\\s+");
        if (words.length >= 2) {
          lines.add(words);
        }
      }
    } catch (IOException missing) {
      return lines;
    }
    return lines;
  }
}
