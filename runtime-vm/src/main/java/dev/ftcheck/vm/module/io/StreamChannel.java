package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileStatus;
import dev.ftcheck.vm.libc.PathCalls;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A standard stream, through java.io, so that a program that only prints links no C function.
 *
 * @param fd 0, 1 or 2
 * @param in null for an output stream
 * @param out null for an input stream
 * @param isProcessStream whether {@code fd} of this process is behind it
 */
record StreamChannel(int fd, InputStream in, OutputStream out, boolean isProcessStream)
    implements RawChannel {

  @Override
  public int read(byte[] target, int at, int count) {
    if (in == null) {
      return -Errno.EBADF;
    }
    if (isTerminal()) {
      // java.io would wait on after Ctrl-C.
      return new LibcChannel(fd).read(target, at, count);
    }
    try {
      return Math.max(0, in.read(target, at, count));
    } catch (IOException failed) {
      return -JavaErrors.number(failed);
    }
  }

  @Override
  public int write(byte[] source, int from, int count) {
    if (out == null) {
      return -Errno.EBADF;
    }
    try {
      out.write(source, from, count);
      out.flush();
      return count;
    } catch (IOException failed) {
      return -JavaErrors.number(failed);
    }
  }

  @Override
  public long seek(long offset, int whence) {
    return isProcessStream ? new LibcChannel(fd).seek(offset, whence) : -Errno.ESPIPE;
  }

  @Override
  public int truncate(long size) {
    return isProcessStream ? new LibcChannel(fd).truncate(size) : -Errno.EINVAL;
  }

  /** Asks the kernel's link to the file: cheaper than linking a C function at every start. */
  @Override
  public boolean isTerminal() {
    if (!isProcessStream) {
      return false;
    }
    try {
      String file = Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd)).toString();
      if (!file.startsWith("/dev/") || file.equals("/dev/null")) {
        return false;
      }
      return file.startsWith("/dev/pts/") || new LibcChannel(fd).isTerminal();
    } catch (IOException unknown) {
      return new LibcChannel(fd).isTerminal();
    }
  }

  @Override
  public FileStatus status() {
    return isProcessStream ? PathCalls.fstat(fd).status() : null;
  }

  @Override
  public int close() {
    return isProcessStream ? new LibcChannel(fd).close() : 0;
  }
}
