package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.libc.FileStatus;

/**
 * An open file below Python. Results are as the kernel's: from 0 up, or the negative errno.
 * Thread-safe as system calls are.
 */
interface RawChannel {

  /** The descriptor; may have to be found out first. */
  int fd();

  /** Reads up to {@code count} bytes; 0 at the end. */
  int read(byte[] target, int at, int count);

  /** Writes up to {@code count} bytes; answers how many. */
  int write(byte[] source, int from, int count);

  /** Moves to an offset from the start (whence 0), the position (1) or the end (2). */
  long seek(long offset, int whence);

  int truncate(long size);

  boolean isTerminal();

  /** The status; null when it can't be told. */
  FileStatus status();

  int close();
}
