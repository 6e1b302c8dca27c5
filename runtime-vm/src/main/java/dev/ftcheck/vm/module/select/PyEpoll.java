package dev.ftcheck.vm.module.select;

import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code select.epoll} object: a descriptor. Thread-safe, as the kernel is. */
final class PyEpoll extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "select.epoll",
          "dev.ftcheck.vm.module.select.EpollTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private volatile int fd;

  PyEpoll(PyType type, int fd) {
    super(type.rootShape());
    this.fd = fd;
  }

  int fd() {
    if (fd < 0) {
      throw Errors.valueError("I/O operation on closed epoll object");
    }
    return fd;
  }

  boolean isClosed() {
    return fd < 0;
  }

  synchronized int close() {
    int open = fd;
    fd = -1;
    return open < 0 ? 0 : FileCalls.close(open);
  }
}
