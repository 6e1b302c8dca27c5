package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** C strings: bytes that a zero ends. */
final class Text {

  private Text() {}

  /** The address of a copy that lives as long as the arena. */
  static long of(Arena arena, byte[] text) {
    MemorySegment copy = arena.allocate(text.length + 1L);
    MemorySegment.copy(text, 0, copy, ValueLayout.JAVA_BYTE, 0, text.length);
    return copy.address();
  }

  /** The address of a null-terminated array of copies, as {@code execve} takes it. */
  static long arrayOf(Arena arena, byte[][] texts) {
    MemorySegment array = arena.allocate(8L * (texts.length + 1), 8);
    for (int i = 0; i < texts.length; i++) {
      array.setAtIndex(ValueLayout.JAVA_LONG, i, of(arena, texts[i]));
    }
    return array.address();
  }

  /** The bytes of a C string at an address. */
  static byte[] at(long address) {
    MemorySegment memory = MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE);
    int length = 0;
    while (memory.get(ValueLayout.JAVA_BYTE, length) != 0) {
      length++;
    }
    return memory.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
  }
}
