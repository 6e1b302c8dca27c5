package dev.ftcheck.vm.module.posix;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.FileStatus;
import dev.ftcheck.vm.libc.PathCalls;
import dev.ftcheck.vm.libc.StatusAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code stat} of a path, by java.nio where that tells the same: most programs never need a linked
 * C function for it.
 */
final class StatusLookup {

  private static final LinkOption[] FOLLOW = {};
  private static final LinkOption[] STAY = {LinkOption.NOFOLLOW_LINKS};

  private StatusLookup() {}

  static StatusAnswer of(PathArgument target, int directory, boolean followLinks) {
    StatusAnswer quick =
        directory == FileCalls.AT_FDCWD ? byJava(target.bytes(), followLinks) : null;
    return quick != null ? quick : PathCalls.stat(target.bytes(), directory, followLinks);
  }

  /** Null when java.nio can't tell, or might not mean the same file. */
  private static StatusAnswer byJava(byte[] bytes, boolean followLinks) {
    String name = plainName(bytes);
    if (name == null) {
      return null;
    }
    try {
      Map<String, Object> attributes =
          Files.readAttributes(Path.of(name), "unix:*", followLinks ? FOLLOW : STAY);
      return new StatusAnswer(0, status(attributes));
    } catch (NoSuchFileException missing) {
      return new StatusAnswer(-Errno.ENOENT, null);
    } catch (IOException | UnsupportedOperationException other) {
      return null;
    }
  }

  /**
   * The name, when it is ASCII and java.nio keeps it as it is: it drops slashes at the end, which
   * demand a directory.
   */
  private static String plainName(byte[] bytes) {
    int length = bytes.length;
    if (length == 0 || length > 1 && bytes[length - 1] == '/') {
      return null;
    }
    if (bytes[0] != '/' && !WorkingDirectory.isAsStarted()) {
      return null;
    }
    for (byte b : bytes) {
      if (b < 0) {
        return null;
      }
    }
    return new String(bytes, java.nio.charset.StandardCharsets.US_ASCII);
  }

  private static FileStatus status(Map<String, Object> a) {
    long size = ((Number) a.get("size")).longValue();
    return new FileStatus(
        (int) a.get("mode"),
        (long) a.get("ino"),
        (long) a.get("dev"),
        (int) a.get("nlink"),
        (int) a.get("uid"),
        (int) a.get("gid"),
        size,
        nanos(a.get("lastAccessTime")),
        nanos(a.get("lastModifiedTime")),
        nanos(a.get("ctime")),
        4096,
        (size + 511) / 512,
        (long) a.get("rdev"));
  }

  private static long nanos(Object time) {
    return ((FileTime) time).to(TimeUnit.NANOSECONDS);
  }
}
