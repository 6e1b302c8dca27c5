package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** System calls on file descriptors. Thread-safe. */
public final class FileCalls {

  public static final int O_RDONLY = 0;
  public static final int O_WRONLY = 1;
  public static final int O_RDWR = 2;
  public static final int O_CREAT = 0x40;
  public static final int O_EXCL = 0x80;
  public static final int O_TRUNC = 0x200;
  public static final int O_APPEND = 0x400;
  public static final int O_NONBLOCK = 0x800;
  public static final int O_CLOEXEC = 0x80000;
  public static final int F_GETFD = 1;
  public static final int F_SETFD = 2;
  public static final int F_GETFL = 3;
  public static final int F_SETFL = 4;
  public static final int FD_CLOEXEC = 1;
  public static final int AT_FDCWD = -100;

  private static final CFunction OPENAT = CFunction.ofInt("openat");
  private static final CFunction CLOSE = CFunction.ofInt("close");
  private static final CFunction READ = CFunction.ofLong("read");
  private static final CFunction WRITE = CFunction.ofLong("write");
  private static final CFunction PREAD = CFunction.ofLong("pread64");
  private static final CFunction PWRITE = CFunction.ofLong("pwrite64");
  private static final CFunction LSEEK = CFunction.ofLong("lseek64");
  private static final CFunction FTRUNCATE = CFunction.ofInt("ftruncate64");
  private static final CFunction FSYNC = CFunction.ofInt("fsync");
  private static final CFunction FDATASYNC = CFunction.ofInt("fdatasync");
  private static final CFunction DUP = CFunction.ofInt("dup");
  private static final CFunction DUP3 = CFunction.ofInt("dup3");
  private static final CFunction DUP2 = CFunction.ofInt("dup2");
  private static final CFunction PIPE2 = CFunction.ofInt("pipe2");
  private static final CFunction FCNTL = CFunction.ofInt("fcntl");
  private static final CFunction IOCTL = CFunction.ofInt("ioctl");
  private static final CFunction FLOCK = CFunction.ofInt("flock");
  private static final CFunction ISATTY = new CFunction("isatty", CFunction.Result.PLAIN);
  private static final CFunction FCHMOD = CFunction.ofInt("fchmod");
  private static final CFunction FCHOWN = CFunction.ofInt("fchown");
  private static final CFunction FCHDIR = CFunction.ofInt("fchdir");
  private static final CFunction SENDFILE = CFunction.ofLong("sendfile64");
  private static final CFunction CLOSE_RANGE = CFunction.ofInt("close_range");

  private FileCalls() {}

  public static int open(byte[] path, int flags, int mode, int directory) {
    try (Arena arena = Arena.ofConfined()) {
      long name = Text.of(arena, path);
      long result;
      do {
        result = OPENAT.call(directory, name, flags, mode);
      } while (Interruption.repeats(result));
      return (int) result;
    }
  }

  /** Never repeated: Linux frees the descriptor even when interrupted. */
  public static int close(int fd) {
    int result = (int) CLOSE.call(fd);
    return result == -Errno.EINTR ? 0 : result;
  }

  /** Reads into {@code target}; answers the number of bytes, 0 at the end. */
  public static int read(int fd, byte[] target, int at, int count) {
    int size = Math.min(count, Scratch.BUFFER_SIZE);
    MemorySegment buffer = Scratch.own().buffer();
    long result;
    do {
      result = READ.call(fd, buffer.address(), size);
    } while (Interruption.repeats(result));
    if (result > 0) {
      MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, target, at, (int) result);
    }
    return (int) result;
  }

  /** Writes at most {@link Scratch#BUFFER_SIZE} bytes; answers how many. */
  public static int write(int fd, byte[] source, int from, int count) {
    int size = Math.min(count, Scratch.BUFFER_SIZE);
    MemorySegment buffer = Scratch.own().buffer();
    MemorySegment.copy(source, from, buffer, ValueLayout.JAVA_BYTE, 0, size);
    long result;
    do {
      result = WRITE.call(fd, buffer.address(), size);
    } while (Interruption.repeats(result));
    return (int) result;
  }

  public static int pread(int fd, byte[] target, int count, long offset) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(Math.max(1, count));
      long result;
      do {
        result = PREAD.call(fd, buffer.address(), count, offset);
      } while (Interruption.repeats(result));
      if (result > 0) {
        MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, target, 0, (int) result);
      }
      return (int) result;
    }
  }

  public static int pwrite(int fd, byte[] source, long offset) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(Math.max(1, source.length));
      MemorySegment.copy(source, 0, buffer, ValueLayout.JAVA_BYTE, 0, source.length);
      long result;
      do {
        result = PWRITE.call(fd, buffer.address(), source.length, offset);
      } while (Interruption.repeats(result));
      return (int) result;
    }
  }

  public static long lseek(int fd, long offset, int whence) {
    return LSEEK.call(fd, offset, whence);
  }

  public static int ftruncate(int fd, long length) {
    long result;
    do {
      result = FTRUNCATE.call(fd, length);
    } while (Interruption.repeats(result));
    return (int) result;
  }

  public static int fsync(int fd) {
    return (int) FSYNC.call(fd);
  }

  public static int fdatasync(int fd) {
    return (int) FDATASYNC.call(fd);
  }

  /** A duplicate that child processes do not inherit. */
  public static int dup(int fd) {
    int copy = (int) DUP.call(fd);
    if (copy >= 0) {
      setInheritable(copy, false);
    }
    return copy;
  }

  public static int dup2(int from, int to, boolean inheritable) {
    return (int) (inheritable || from == to ? DUP2.call(from, to) : DUP3.call(from, to, O_CLOEXEC));
  }

  /** A pipe; answers an error, or 0 with the reading and the writing end in {@code ends}. */
  public static int pipe2(int flags, int[] ends) {
    MemorySegment pair = Scratch.own().buffer();
    int result = (int) PIPE2.call(pair.address(), flags);
    if (result == 0) {
      ends[0] = pair.get(ValueLayout.JAVA_INT, 0);
      ends[1] = pair.get(ValueLayout.JAVA_INT, 4);
    }
    return result;
  }

  public static int fcntl(int fd, int command, long argument) {
    long result;
    do {
      result = FCNTL.call(fd, command, argument);
    } while (Interruption.repeats(result));
    return (int) result;
  }

  /** {@code fcntl} with a structure, which the kernel may change. */
  public static int fcntl(int fd, int command, byte[] structure) {
    return withStructure(FCNTL, fd, command, structure);
  }

  public static int ioctl(int fd, long request, long argument) {
    return (int) IOCTL.call(fd, request, argument);
  }

  /** {@code ioctl} with a structure, which the kernel may change. */
  public static int ioctl(int fd, long request, byte[] structure) {
    return withStructure(IOCTL, fd, request, structure);
  }

  private static int withStructure(CFunction call, int fd, long request, byte[] structure) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(Math.max(1024, structure.length), 16);
      MemorySegment.copy(structure, 0, memory, ValueLayout.JAVA_BYTE, 0, structure.length);
      long result;
      do {
        result = call.call(fd, request, memory.address());
      } while (Interruption.repeats(result));
      MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, structure, 0, structure.length);
      return (int) result;
    }
  }

  public static int flock(int fd, int operation) {
    long result;
    do {
      result = FLOCK.call(fd, operation);
    } while (Interruption.repeats(result));
    return (int) result;
  }

  public static boolean isatty(int fd) {
    return ISATTY.call(fd) == 1;
  }

  public static boolean isInheritable(int fd) {
    return (fcntl(fd, F_GETFD, 0) & FD_CLOEXEC) == 0;
  }

  public static int setInheritable(int fd, boolean inheritable) {
    return fcntl(fd, F_SETFD, inheritable ? 0 : FD_CLOEXEC);
  }

  public static int fchmod(int fd, int mode) {
    return (int) FCHMOD.call(fd, mode);
  }

  public static int fchown(int fd, int user, int group) {
    return (int) FCHOWN.call(fd, user, group);
  }

  public static int fchdir(int fd) {
    return (int) FCHDIR.call(fd);
  }

  /** Copies between descriptors in the kernel; a negative offset means the current position. */
  public static long sendfile(int out, int in, long offset, long count) {
    MemorySegment position = Scratch.own().buffer();
    position.set(ValueLayout.JAVA_LONG, 0, offset);
    long result;
    do {
      result = SENDFILE.call(out, in, offset < 0 ? 0 : position.address(), count);
    } while (Interruption.repeats(result));
    return result;
  }

  /** Closes all descriptors from {@code first} to {@code last}; errors are ignored. */
  public static void closeRange(int first, int last) {
    CLOSE_RANGE.call(first, last, 0);
  }
}
