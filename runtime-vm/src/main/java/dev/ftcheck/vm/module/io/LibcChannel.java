package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.FileStatus;
import dev.ftcheck.vm.libc.PathCalls;

/** A descriptor, through system calls. */
record LibcChannel(int fd) implements RawChannel {

  @Override
  public int read(byte[] target, int at, int count) {
    return FileCalls.read(fd, target, at, count);
  }

  @Override
  public int write(byte[] source, int from, int count) {
    return FileCalls.write(fd, source, from, count);
  }

  @Override
  public long seek(long offset, int whence) {
    return FileCalls.lseek(fd, offset, whence);
  }

  @Override
  public int truncate(long size) {
    return FileCalls.ftruncate(fd, size);
  }

  @Override
  public boolean isTerminal() {
    return FileCalls.isatty(fd);
  }

  @Override
  public FileStatus status() {
    return PathCalls.fstat(fd).status();
  }

  @Override
  public int close() {
    return FileCalls.close(fd);
  }
}
