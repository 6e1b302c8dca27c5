package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * System calls on sockets. An address is the bytes of a {@code struct sockaddr}. Blocking calls are
 * made once: waiting with a timeout is {@link PollCalls}' matter. Thread-safe.
 */
public final class SocketCalls {

  private static final int ADDRESS_SIZE = 128;

  private static final CFunction SOCKET = CFunction.ofInt("socket");
  private static final CFunction SOCKETPAIR = CFunction.ofInt("socketpair");
  private static final CFunction BIND = CFunction.ofInt("bind");
  private static final CFunction LISTEN = CFunction.ofInt("listen");
  private static final CFunction ACCEPT4 = CFunction.ofInt("accept4");
  private static final CFunction CONNECT = CFunction.ofInt("connect");
  private static final CFunction GETSOCKNAME = CFunction.ofInt("getsockname");
  private static final CFunction GETPEERNAME = CFunction.ofInt("getpeername");
  private static final CFunction GETSOCKOPT = CFunction.ofInt("getsockopt");
  private static final CFunction SETSOCKOPT = CFunction.ofInt("setsockopt");
  private static final CFunction SENDTO = CFunction.ofLong("sendto");
  private static final CFunction RECVFROM = CFunction.ofLong("recvfrom");
  private static final CFunction SHUTDOWN = CFunction.ofInt("shutdown");

  private SocketCalls() {}

  /** The answer of a call that fills in an address: a result or negative errno, and the address. */
  public record Addressed(int result, byte[] address) {}

  public static int socket(int family, int type, int protocol) {
    return (int) SOCKET.call(family, type, protocol);
  }

  public static int socketpair(int family, int type, int protocol, int[] pair) {
    MemorySegment ends = Scratch.own().buffer();
    int result = (int) SOCKETPAIR.call(family, type, protocol, ends.address());
    pair[0] = ends.get(ValueLayout.JAVA_INT, 0);
    pair[1] = ends.get(ValueLayout.JAVA_INT, 4);
    return result;
  }

  public static int bind(int fd, byte[] address) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) BIND.call(fd, copy(arena, address).address(), address.length);
    }
  }

  public static int listen(int fd, int backlog) {
    return (int) LISTEN.call(fd, backlog);
  }

  public static int connect(int fd, byte[] address) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) CONNECT.call(fd, copy(arena, address).address(), address.length);
    }
  }

  /** Accepts a connection as a descriptor that children do not inherit. */
  public static Addressed accept(int fd) {
    return addressed((address, size) -> ACCEPT4.call(fd, address, size, FileCalls.O_CLOEXEC));
  }

  public static Addressed getsockname(int fd) {
    return addressed((address, size) -> GETSOCKNAME.call(fd, address, size));
  }

  public static Addressed getpeername(int fd) {
    return addressed((address, size) -> GETPEERNAME.call(fd, address, size));
  }

  private interface Filling {
    long call(long address, long size);
  }

  private static Addressed addressed(Filling call) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment address = arena.allocate(ADDRESS_SIZE, 8);
      MemorySegment size = arena.allocate(8, 8);
      size.set(ValueLayout.JAVA_INT, 0, ADDRESS_SIZE);
      int result = (int) call.call(address.address(), size.address());
      int length = Math.clamp(size.get(ValueLayout.JAVA_INT, 0), 0, ADDRESS_SIZE);
      return new Addressed(result, address.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE));
    }
  }

  /** Reads an option of {@code value.length} bytes; answers its true size or an error. */
  public static int getsockopt(int fd, int level, int option, byte[] value) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(Math.max(4, value.length), 8);
      MemorySegment size = arena.allocate(8, 8);
      size.set(ValueLayout.JAVA_INT, 0, value.length);
      int result = (int) GETSOCKOPT.call(fd, level, option, memory.address(), size.address());
      MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, value, 0, value.length);
      return result < 0 ? result : size.get(ValueLayout.JAVA_INT, 0);
    }
  }

  public static int setsockopt(int fd, int level, int option, byte[] value) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) SETSOCKOPT.call(fd, level, option, copy(arena, value).address(), value.length);
    }
  }

  /** Sends to an address, or to the peer when it is null; answers how many bytes went. */
  public static int send(int fd, byte[] data, int from, int count, int flags, byte[] address) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(Math.max(1, count));
      MemorySegment.copy(data, from, memory, ValueLayout.JAVA_BYTE, 0, count);
      long target = address == null ? 0 : copy(arena, address).address();
      int size = address == null ? 0 : address.length;
      return (int) SENDTO.call(fd, memory.address(), count, flags, target, size);
    }
  }

  /** Receives into {@code target} from its start; answers the number of bytes and the sender. */
  public static Addressed receive(int fd, byte[] target, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(Math.max(1, target.length));
      MemorySegment address = arena.allocate(ADDRESS_SIZE, 8);
      MemorySegment size = arena.allocate(8, 8);
      size.set(ValueLayout.JAVA_INT, 0, ADDRESS_SIZE);
      int result =
          (int)
              RECVFROM.call(
                  fd, memory.address(), target.length, flags, address.address(), size.address());
      int count = Math.clamp(result, 0, target.length);
      MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, target, 0, count);
      int length = Math.clamp(size.get(ValueLayout.JAVA_INT, 0), 0, ADDRESS_SIZE);
      byte[] sender = address.toArray(ValueLayout.JAVA_BYTE);
      return new Addressed(result, Arrays.copyOf(sender, length));
    }
  }

  public static int shutdown(int fd, int how) {
    return (int) SHUTDOWN.call(fd, how);
  }

  private static MemorySegment copy(Arena arena, byte[] bytes) {
    MemorySegment memory = arena.allocate(Math.max(1, bytes.length), 8);
    MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
    return memory;
  }
}
