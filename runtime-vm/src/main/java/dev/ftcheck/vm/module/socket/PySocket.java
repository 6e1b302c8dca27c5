package dev.ftcheck.vm.module.socket;

import dev.ftcheck.vm.fork.DescriptorOwner;
import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.libc.Deadline;
import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.Interruption;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PollCalls;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.function.LongSupplier;

/** A {@code _socket.socket}. Threads may use it at once, as they may a descriptor. */
final class PySocket extends PyAttributed implements Forkable, DescriptorOwner {

  static final PyType TYPE =
      PyType.builtin(
          "_socket.socket",
          "dev.ftcheck.vm.module.socket.SocketTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  /** A timeout that never comes: calls block. */
  static final long BLOCKING = -1;

  private volatile int fd = -1;
  int family = -1;
  int type = -1;
  int protocol = -1;
  private volatile long timeout = BLOCKING;

  PySocket(PyType type) {
    super(type.rootShape());
  }

  @Override
  public Object forkInto(HeapCopy copy) {
    PySocket made = copy.byFields(this);
    copy.ownsDescriptor(made);
    return made;
  }

  @Override
  public void duplicate() {
    if (fd >= 0) {
      fd = Math.max(-1, FileCalls.dup(fd));
    }
  }

  @Override
  public void closeAtEnd() {
    int open = detach();
    if (open >= 0) {
      FileCalls.close(open);
    }
  }

  int fd() {
    return fd;
  }

  void open(int descriptor, long defaultTimeout) {
    fd = descriptor;
    timeout = BLOCKING;
    if (defaultTimeout >= 0) {
      setTimeout(defaultTimeout);
    }
  }

  /** Forgets the descriptor; answers it, -1 when there is none. */
  synchronized int detach() {
    int open = fd;
    fd = -1;
    return open;
  }

  /** In nanoseconds; 0 means non-blocking; {@link #BLOCKING}. */
  long timeout() {
    return timeout;
  }

  /** A socket with a timeout does not block in the kernel: the wait is a poll. */
  void setTimeout(long nanos) {
    timeout = nanos;
    int flags = (int) OsErrors.check(FileCalls.fcntl(fd, FileCalls.F_GETFL, 0));
    int wanted = nanos >= 0 ? flags | FileCalls.O_NONBLOCK : flags & ~FileCalls.O_NONBLOCK;
    if (wanted != flags) {
      OsErrors.check(FileCalls.fcntl(fd, FileCalls.F_SETFL, wanted));
    }
  }

  /** What a call waits for. */
  enum Readiness {
    TO_READ(PollCalls.POLLIN),
    TO_WRITE(PollCalls.POLLOUT);

    private final int events;

    Readiness(int events) {
      this.events = events;
    }
  }

  /**
   * Makes a call that may have to wait, within the timeout.
   *
   * @param call answers a result or the negative errno
   * @throws dev.ftcheck.vm.object.Raise TimeoutError, or the OSError of the call
   */
  long perform(Readiness readiness, LongSupplier call) {
    return perform(readiness, call, new Deadline(timeout));
  }

  long perform(Readiness readiness, LongSupplier call, Deadline deadline) {
    // The kernel refuses a closed socket's call at once, and would poll nothing.
    boolean waits = timeout > 0 && fd >= 0;
    while (true) {
      if (waits) {
        await(readiness, deadline);
      }
      long result = call.getAsLong();
      if (Interruption.repeats(result) || waits && result == -Errno.EAGAIN) {
        continue;
      }
      return OsErrors.check(result);
    }
  }

  /** Waits until the socket is ready; TimeoutError when the time is up. */
  void await(Readiness readiness, Deadline deadline) {
    long ready = PollCalls.poll(fd, readiness.events, deadline.nanosLeft());
    if (OsErrors.check(ready) == 0) {
      throw timedOut();
    }
  }

  static RuntimeException timedOut() {
    return Errors.of(ExceptionTypes.TIMEOUT_ERROR, "timed out");
  }
}
