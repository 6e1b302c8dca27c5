package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** Reads whole directories. */
public final class DirectoryListing {

  /** Entry types of {@code d_type}. */
  public static final int DT_UNKNOWN = 0;

  public static final int DT_DIR = 4;
  public static final int DT_REG = 8;
  public static final int DT_LNK = 10;

  private static final CFunction OPENDIR = new CFunction("opendir", CFunction.Result.ADDRESS);
  private static final CFunction FDOPENDIR = new CFunction("fdopendir", CFunction.Result.ADDRESS);
  private static final CFunction READDIR = new CFunction("readdir64", CFunction.Result.ADDRESS);
  private static final CFunction REWINDDIR = new CFunction("rewinddir", CFunction.Result.PLAIN);
  private static final CFunction CLOSEDIR = CFunction.ofInt("closedir");

  private DirectoryListing() {}

  /**
   * An entry.
   *
   * @param type a {@code DT_} number
   */
  public record Entry(byte[] name, long inode, int type) {}

  /**
   * The answer.
   *
   * @param error 0 or the negative errno
   * @param entries without {@code .} and {@code ..}, in the order of the directory; null on error
   */
  public record Answer(int error, List<Entry> entries) {}

  public static Answer read(byte[] path) {
    try (Arena arena = Arena.ofConfined()) {
      return read(OPENDIR.call(Text.of(arena, path)));
    }
  }

  /** Reads the directory that a descriptor stands for; the descriptor stays open. */
  public static Answer read(int fd) {
    int copy = FileCalls.dup(fd);
    if (copy < 0) {
      return new Answer(copy, null);
    }
    long stream = FDOPENDIR.call(copy);
    if (isError(stream)) {
      FileCalls.close(copy);
    } else {
      REWINDDIR.call(stream);
    }
    return read(stream);
  }

  private static boolean isError(long address) {
    return address < 0 && address > -4096;
  }

  private static Answer read(long stream) {
    if (isError(stream)) {
      return new Answer((int) stream, null);
    }
    List<Entry> entries = new ArrayList<>();
    // At the end readdir answers null and leaves errno, which is of no interest then.
    for (long at = READDIR.call(stream); !isError(at) && at != 0; at = READDIR.call(stream)) {
      Entry entry = entry(at);
      if (!isDots(entry.name)) {
        entries.add(entry);
      }
    }
    CLOSEDIR.call(stream);
    return new Answer(0, entries);
  }

  /** Reads a {@code struct dirent64}. */
  private static Entry entry(long address) {
    MemorySegment head = MemorySegment.ofAddress(address).reinterpret(19);
    return new Entry(
        Text.at(address + 19),
        head.get(ValueLayout.JAVA_LONG, 0),
        head.get(ValueLayout.JAVA_BYTE, 18));
  }

  private static boolean isDots(byte[] name) {
    return name.length == 1 && name[0] == '.'
        || name.length == 2 && name[0] == '.' && name[1] == '.';
  }
}
