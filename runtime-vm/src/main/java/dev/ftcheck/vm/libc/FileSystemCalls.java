package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** System calls on whole file systems. Thread-safe. */
public final class FileSystemCalls {

  private static final CFunction STATVFS = CFunction.ofInt("statvfs64");
  private static final CFunction FSTATVFS = CFunction.ofInt("fstatvfs64");

  /** The words of {@code struct statvfs}: block size to name length ("statvfs(3)"). */
  private static final int WORDS = 11;

  private FileSystemCalls() {}

  /**
   * The status of a file system.
   *
   * @param error 0 or the negative errno
   * @param words bsize, frsize, blocks, bfree, bavail, files, ffree, favail, fsid, flag, namemax
   */
  public record Answer(int error, long[] words) {}

  /** Of the file system that a path is in. */
  public static Answer status(byte[] path) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment structure = arena.allocate(256, 8);
      return answer((int) STATVFS.call(Text.of(arena, path), structure.address()), structure);
    }
  }

  /** Of the file system that an open file is in. */
  public static Answer status(int fd) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment structure = arena.allocate(256, 8);
      return answer((int) FSTATVFS.call(fd, structure.address()), structure);
    }
  }

  private static Answer answer(int result, MemorySegment structure) {
    long[] words = new long[WORDS];
    for (int i = 0; i < WORDS; i++) {
      words[i] = structure.getAtIndex(ValueLayout.JAVA_LONG, i);
    }
    return new Answer(Math.min(result, 0), words);
  }
}
