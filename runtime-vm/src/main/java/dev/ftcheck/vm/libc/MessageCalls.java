package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code sendmsg} and {@code recvmsg}: data with ancillary data beside it, such as descriptors. The
 * structures are those of 64-bit Linux ("recvmsg(2)", "cmsg(3)"). Thread-safe.
 */
public final class MessageCalls {

  private static final CFunction SENDMSG = CFunction.ofLong("sendmsg");
  private static final CFunction RECVMSG = CFunction.ofLong("recvmsg");

  private static final int HEADER_SIZE = 56;
  private static final int CONTROL_HEADER = 16;
  private static final int ADDRESS_SIZE = 128;

  private MessageCalls() {}

  /** One item of ancillary data. */
  public record Control(int level, int type, byte[] data) {}

  /**
   * What came.
   *
   * @param result the number of bytes of data, or the negative errno
   */
  public record Received(int result, List<Control> controls, int flags, byte[] address) {}

  /** The bytes that an item with so much data takes, without padding: {@code CMSG_LEN}. */
  public static long length(long data) {
    return CONTROL_HEADER + data;
  }

  /** The bytes that an item with so much data takes: {@code CMSG_SPACE}. */
  public static long space(long data) {
    return CONTROL_HEADER + (data + 7 & ~7L);
  }

  /** Sends to an address, or to the peer when it is null; answers how many bytes went. */
  public static long send(int fd, byte[] data, List<Control> controls, int flags, byte[] address) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment header = header(arena, copy(arena, data), data.length);
      if (address != null) {
        header.set(ValueLayout.JAVA_LONG, 0, copy(arena, address).address());
        header.set(ValueLayout.JAVA_INT, 8, address.length);
      }
      if (!controls.isEmpty()) {
        long size = controls.stream().mapToLong(each -> space(each.data.length)).sum();
        header.set(ValueLayout.JAVA_LONG, 32, written(arena, controls, size).address());
        header.set(ValueLayout.JAVA_LONG, 40, size);
      }
      return SENDMSG.call(fd, header.address(), flags);
    }
  }

  private static MemorySegment written(Arena arena, List<Control> controls, long size) {
    MemorySegment memory = arena.allocate(size, 8);
    long at = 0;
    for (Control control : controls) {
      memory.set(ValueLayout.JAVA_LONG, at, length(control.data.length));
      memory.set(ValueLayout.JAVA_INT, at + 8, control.level);
      memory.set(ValueLayout.JAVA_INT, at + 12, control.type);
      MemorySegment.copy(
          control.data, 0, memory, ValueLayout.JAVA_BYTE, at + CONTROL_HEADER, control.data.length);
      at += space(control.data.length);
    }
    return memory;
  }

  /** Receives into {@code target} from its start, and so many bytes of ancillary data at most. */
  public static Received receive(int fd, byte[] target, int controlSize, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(Math.max(1, target.length), 8);
      MemorySegment address = arena.allocate(ADDRESS_SIZE, 8);
      MemorySegment control = arena.allocate(Math.max(8, controlSize), 8);
      MemorySegment header = header(arena, data, target.length);
      header.set(ValueLayout.JAVA_LONG, 0, address.address());
      header.set(ValueLayout.JAVA_INT, 8, ADDRESS_SIZE);
      header.set(ValueLayout.JAVA_LONG, 32, controlSize == 0 ? 0 : control.address());
      header.set(ValueLayout.JAVA_LONG, 40, controlSize);
      int result = (int) RECVMSG.call(fd, header.address(), flags);
      MemorySegment.copy(data, ValueLayout.JAVA_BYTE, 0, target, 0, Math.max(0, result));
      int addressSize = Math.clamp(header.get(ValueLayout.JAVA_INT, 8), 0, ADDRESS_SIZE);
      return new Received(
          result,
          result < 0 ? List.of() : read(control, header.get(ValueLayout.JAVA_LONG, 40)),
          header.get(ValueLayout.JAVA_INT, 48),
          address.asSlice(0, result < 0 ? 0 : addressSize).toArray(ValueLayout.JAVA_BYTE));
    }
  }

  private static List<Control> read(MemorySegment memory, long size) {
    List<Control> controls = new ArrayList<>();
    for (long at = 0; at + CONTROL_HEADER <= size; ) {
      long whole = Math.min(memory.get(ValueLayout.JAVA_LONG, at), size - at);
      if (whole < CONTROL_HEADER) {
        break;
      }
      controls.add(
          new Control(
              memory.get(ValueLayout.JAVA_INT, at + 8),
              memory.get(ValueLayout.JAVA_INT, at + 12),
              memory
                  .asSlice(at + CONTROL_HEADER, whole - CONTROL_HEADER)
                  .toArray(ValueLayout.JAVA_BYTE)));
      at += space(whole - CONTROL_HEADER);
    }
    return controls;
  }

  private static MemorySegment header(Arena arena, MemorySegment data, long size) {
    MemorySegment vector = arena.allocate(16, 8);
    vector.set(ValueLayout.JAVA_LONG, 0, data.address());
    vector.set(ValueLayout.JAVA_LONG, 8, size);
    MemorySegment header = arena.allocate(HEADER_SIZE, 8);
    header.set(ValueLayout.JAVA_LONG, 16, vector.address());
    header.set(ValueLayout.JAVA_LONG, 24, 1);
    return header;
  }

  private static MemorySegment copy(Arena arena, byte[] bytes) {
    MemorySegment memory = arena.allocate(Math.max(1, bytes.length), 8);
    MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
    return memory;
  }
}
