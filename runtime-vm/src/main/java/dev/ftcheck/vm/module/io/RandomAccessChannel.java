package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileStatus;
import dev.ftcheck.vm.libc.PathCalls;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * A regular file through java.io, for what small programs do: reading and writing files from the
 * start without linking any C function. Only made where the descriptor can be found out later.
 */
final class RandomAccessChannel implements RawChannel {

  private final RandomAccessFile file;

  private RandomAccessChannel(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Opens a file, when this is sure to behave as {@code open(2)}: it is regular or new, its name is
   * ASCII, the mode is reading or writing from the start.
   *
   * @return null when it is not, or when anything goes wrong; system calls will tell what
   */
  static RandomAccessChannel open(String path, FileMode mode) {
    boolean suits = mode.kind() == 'r' || mode.kind() == 'w';
    if (!suits || !DescriptorAccess.isAvailable() || !isAscii(path)) {
      return null;
    }
    File name = new File(path);
    boolean regular = name.isFile();
    if (!regular && (mode.kind() == 'r' || name.exists())) {
      return null;
    }
    try {
      RandomAccessFile file = new RandomAccessFile(name, mode.writes() ? "rw" : "r");
      if (mode.kind() == 'w' && regular) {
        file.setLength(0);
      }
      return new RandomAccessChannel(file);
    } catch (IOException refused) {
      return null;
    }
  }

  private static boolean isAscii(String path) {
    return path.chars().allMatch(c -> c > 0 && c < 128);
  }

  @Override
  public int fd() {
    try {
      return DescriptorAccess.number(file.getFD());
    } catch (IOException closed) {
      return -Errno.EBADF;
    }
  }

  @Override
  public int read(byte[] target, int at, int count) {
    try {
      return Math.max(0, file.read(target, at, count));
    } catch (IOException failed) {
      return -JavaErrors.number(failed);
    }
  }

  @Override
  public int write(byte[] source, int from, int count) {
    try {
      file.write(source, from, count);
      return count;
    } catch (IOException failed) {
      return -JavaErrors.number(failed);
    }
  }

  @Override
  public long seek(long offset, int whence) {
    try {
      long base =
          switch (whence) {
            case 0 -> 0;
            case 1 -> file.getFilePointer();
            case 2 -> file.length();
            default -> Long.MIN_VALUE;
          };
      if (base == Long.MIN_VALUE || base + offset < 0) {
        return -Errno.EINVAL;
      }
      if (offset != 0 || whence != 1) {
        file.seek(base + offset);
      }
      return base + offset;
    } catch (IOException failed) {
      return -JavaErrors.number(failed);
    }
  }

  /** The length in bytes; 0 when it can't be told. */
  long size() {
    try {
      return file.length();
    } catch (IOException unknown) {
      return 0;
    }
  }

  /** {@code ftruncate} leaves the position, which java.io may move. */
  @Override
  public int truncate(long size) {
    try {
      long position = file.getFilePointer();
      file.setLength(size);
      file.seek(position);
      return 0;
    } catch (IOException failed) {
      return -JavaErrors.number(failed);
    }
  }

  @Override
  public boolean isTerminal() {
    return false;
  }

  @Override
  public FileStatus status() {
    return PathCalls.fstat(fd()).status();
  }

  @Override
  public int close() {
    try {
      file.close();
      return 0;
    } catch (IOException failed) {
      return -JavaErrors.number(failed);
    }
  }
}
