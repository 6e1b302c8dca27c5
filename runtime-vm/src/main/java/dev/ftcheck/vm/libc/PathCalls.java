package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * System calls on paths. A path is the bytes of the name without the final zero. {@code directory}
 * is what a relative path starts from: {@link FileCalls#AT_FDCWD} or a descriptor. Thread-safe, but
 * the working directory is the process's.
 */
public final class PathCalls {

  private static final int AT_SYMLINK_NOFOLLOW = 0x100;
  private static final int AT_REMOVEDIR = 0x200;
  private static final int AT_EACCESS = 0x200;
  private static final int AT_SYMLINK_FOLLOW = 0x400;
  private static final int AT_EMPTY_PATH = 0x1000;
  private static final int STATX_BASIC_STATS = 0x7ff;
  private static final int PATH_SIZE = 4096;

  private static final CFunction STATX = CFunction.ofInt("statx");
  private static final CFunction UNLINKAT = CFunction.ofInt("unlinkat");
  private static final CFunction RENAMEAT = CFunction.ofInt("renameat");
  private static final CFunction MKDIRAT = CFunction.ofInt("mkdirat");
  private static final CFunction LINKAT = CFunction.ofInt("linkat");
  private static final CFunction SYMLINKAT = CFunction.ofInt("symlinkat");
  private static final CFunction READLINKAT = CFunction.ofLong("readlinkat");
  private static final CFunction FCHMODAT = CFunction.ofInt("fchmodat");
  private static final CFunction FCHOWNAT = CFunction.ofInt("fchownat");
  private static final CFunction FACCESSAT = CFunction.ofInt("faccessat");
  private static final CFunction UTIMENSAT = CFunction.ofInt("utimensat");
  private static final CFunction MKFIFOAT = CFunction.ofInt("mkfifoat");
  private static final CFunction CHDIR = CFunction.ofInt("chdir");
  private static final CFunction GETCWD = new CFunction("getcwd", CFunction.Result.ADDRESS);
  private static final CFunction TRUNCATE = CFunction.ofInt("truncate64");

  private PathCalls() {}

  /** Asks for the status of a path. */
  public static StatusAnswer stat(byte[] path, int directory, boolean followLinks) {
    return statx(directory, path, followLinks ? 0 : AT_SYMLINK_NOFOLLOW);
  }

  /** Asks for the status of a descriptor. */
  public static StatusAnswer fstat(int fd) {
    return statx(fd, new byte[0], AT_EMPTY_PATH);
  }

  private static StatusAnswer statx(int directory, byte[] path, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment answer = arena.allocate(256, 8);
      int result =
          (int)
              STATX.call(
                  directory, Text.of(arena, path), flags, STATX_BASIC_STATS, answer.address());
      return result < 0 ? new StatusAnswer(result, null) : new StatusAnswer(0, status(answer));
    }
  }

  /** Reads a {@code struct statx} (statx(2)), whose layout is the same on all machines. */
  private static FileStatus status(MemorySegment s) {
    return new FileStatus(
        s.get(ValueLayout.JAVA_SHORT, 28) & 0xffff,
        s.get(ValueLayout.JAVA_LONG, 32),
        device(s, 136),
        s.get(ValueLayout.JAVA_INT, 16) & 0xffffffffL,
        s.get(ValueLayout.JAVA_INT, 20),
        s.get(ValueLayout.JAVA_INT, 24),
        s.get(ValueLayout.JAVA_LONG, 40),
        time(s, 64),
        time(s, 112),
        time(s, 96),
        s.get(ValueLayout.JAVA_INT, 4),
        s.get(ValueLayout.JAVA_LONG, 48),
        device(s, 128));
  }

  private static long time(MemorySegment s, int at) {
    return s.get(ValueLayout.JAVA_LONG, at) * 1_000_000_000L
        + (s.get(ValueLayout.JAVA_INT, at + 8) & 0xffffffffL);
  }

  private static long device(MemorySegment s, int at) {
    return Devices.make(s.get(ValueLayout.JAVA_INT, at), s.get(ValueLayout.JAVA_INT, at + 4));
  }

  public static int unlink(byte[] path, int directory) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) UNLINKAT.call(directory, Text.of(arena, path), 0);
    }
  }

  public static int rmdir(byte[] path, int directory) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) UNLINKAT.call(directory, Text.of(arena, path), AT_REMOVEDIR);
    }
  }

  public static int rename(byte[] from, int fromDirectory, byte[] to, int toDirectory) {
    try (Arena arena = Arena.ofConfined()) {
      return (int)
          RENAMEAT.call(fromDirectory, Text.of(arena, from), toDirectory, Text.of(arena, to));
    }
  }

  public static int mkdir(byte[] path, int mode, int directory) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) MKDIRAT.call(directory, Text.of(arena, path), mode);
    }
  }

  public static int mkfifo(byte[] path, int mode, int directory) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) MKFIFOAT.call(directory, Text.of(arena, path), mode);
    }
  }

  public static int link(
      byte[] from, int fromDirectory, byte[] to, int toDirectory, boolean followLinks) {
    try (Arena arena = Arena.ofConfined()) {
      return (int)
          LINKAT.call(
              fromDirectory,
              Text.of(arena, from),
              toDirectory,
              Text.of(arena, to),
              followLinks ? AT_SYMLINK_FOLLOW : 0);
    }
  }

  public static int symlink(byte[] target, byte[] path, int directory) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) SYMLINKAT.call(Text.of(arena, target), directory, Text.of(arena, path));
    }
  }

  /** The target of a symbolic link, or an error. */
  public static TextAnswer readlink(byte[] path, int directory) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment target = arena.allocate(PATH_SIZE);
      long length = READLINKAT.call(directory, Text.of(arena, path), target.address(), PATH_SIZE);
      return length < 0
          ? new TextAnswer((int) length, null)
          : new TextAnswer(0, target.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE));
    }
  }

  public static int chmod(byte[] path, int mode, int directory, boolean followLinks) {
    try (Arena arena = Arena.ofConfined()) {
      int flags = followLinks ? 0 : AT_SYMLINK_NOFOLLOW;
      return (int) FCHMODAT.call(directory, Text.of(arena, path), mode, flags);
    }
  }

  public static int chown(byte[] path, int user, int group, int directory, boolean followLinks) {
    try (Arena arena = Arena.ofConfined()) {
      int flags = followLinks ? 0 : AT_SYMLINK_NOFOLLOW;
      return (int) FCHOWNAT.call(directory, Text.of(arena, path), user, group, flags);
    }
  }

  /** Answers 0 when the access is allowed. */
  public static int access(
      byte[] path, int mode, int directory, boolean effective, boolean followLinks) {
    try (Arena arena = Arena.ofConfined()) {
      int flags = (effective ? AT_EACCESS : 0) | (followLinks ? 0 : AT_SYMLINK_NOFOLLOW);
      return (int) FACCESSAT.call(directory, Text.of(arena, path), mode, flags);
    }
  }

  /**
   * Sets the times of a path, or of the descriptor {@code directory} when the path is null.
   *
   * @param times seconds and nanoseconds of access, then of modification; null means now
   */
  public static int utimens(byte[] path, long[] times, int directory, boolean followLinks) {
    try (Arena arena = Arena.ofConfined()) {
      long name = path == null ? 0 : Text.of(arena, path);
      long pair = times == null ? 0 : arena.allocateFrom(ValueLayout.JAVA_LONG, times).address();
      int flags = followLinks || path == null ? 0 : AT_SYMLINK_NOFOLLOW;
      return (int) UTIMENSAT.call(directory, name, pair, flags);
    }
  }

  public static int truncate(byte[] path, long length) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) TRUNCATE.call(Text.of(arena, path), length);
    }
  }

  public static int chdir(byte[] path) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) CHDIR.call(Text.of(arena, path));
    }
  }

  public static TextAnswer getcwd() {
    MemorySegment path = Scratch.own().buffer();
    long result = GETCWD.call(path.address(), Scratch.BUFFER_SIZE);
    return result < 0
        ? new TextAnswer((int) result, null)
        : new TextAnswer(0, Text.at(path.address()));
  }
}
