package dev.ftcheck.vm.libc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Waiting for descriptors. A timeout is in nanoseconds, negative for none; a wait that a signal
 * interrupts goes on for the rest of it. Thread-safe.
 */
public final class PollCalls {

  public static final int POLLIN = 1;
  public static final int POLLPRI = 2;
  public static final int POLLOUT = 4;
  public static final int POLLERR = 8;
  public static final int POLLHUP = 16;
  public static final int POLLNVAL = 32;

  private static final CFunction POLL = CFunction.ofInt("poll");
  private static final CFunction EPOLL_CREATE1 = CFunction.ofInt("epoll_create1");
  private static final CFunction EPOLL_CTL = CFunction.ofInt("epoll_ctl");
  private static final CFunction EPOLL_WAIT = CFunction.ofInt("epoll_wait");

  // struct epoll_event is packed on x86-64 alone.
  private static final boolean PACKED = Platform.MACHINE.equals("x86_64");
  private static final int EVENT_SIZE = PACKED ? 12 : 16;
  private static final int EVENT_DATA = PACKED ? 4 : 8;

  private PollCalls() {}

  /**
   * Waits for events.
   *
   * @param fds descriptors; a negative one is ignored
   * @param events what to wait for, per descriptor; overwritten with what happened
   * @return how many descriptors have events, or the negative errno
   */
  public static int poll(int[] fds, int[] events, long timeout) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment set = arena.allocate(Math.max(8, 8L * fds.length), 8);
      for (int i = 0; i < fds.length; i++) {
        set.set(ValueLayout.JAVA_INT, 8L * i, fds[i]);
        set.set(ValueLayout.JAVA_SHORT, 8L * i + 4, (short) events[i]);
      }
      Deadline deadline = new Deadline(timeout);
      long result;
      do {
        result = POLL.call(set.address(), fds.length, deadline.millisLeft());
      } while (Interruption.repeats(result) || result == 0 && !deadline.isOver());
      for (int i = 0; i < fds.length; i++) {
        events[i] = set.get(ValueLayout.JAVA_SHORT, 8L * i + 6) & 0xffff;
      }
      return (int) result;
    }
  }

  /** Waits for one descriptor; answers what happened, 0 after the timeout, or an error. */
  public static int poll(int fd, int events, long timeout) {
    int[] happened = {events};
    int result = poll(new int[] {fd}, happened, timeout);
    return result <= 0 ? result : happened[0];
  }

  public static int epollCreate() {
    return (int) EPOLL_CREATE1.call(FileCalls.O_CLOEXEC);
  }

  public static int epollControl(int epoll, int operation, int fd, int events) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment event = arena.allocate(16, 8);
      event.set(ValueLayout.JAVA_INT, 0, events);
      event.set(ValueLayout.JAVA_INT, EVENT_DATA, fd);
      return (int) EPOLL_CTL.call(epoll, operation, fd, event.address());
    }
  }

  /** Waits; fills descriptors and their events; answers how many, or the negative errno. */
  public static int epollWait(int epoll, int[] fds, int[] events, long timeout) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment set = arena.allocate((long) EVENT_SIZE * fds.length, 8);
      Deadline deadline = new Deadline(timeout);
      long result;
      do {
        result = EPOLL_WAIT.call(epoll, set.address(), fds.length, deadline.millisLeft());
      } while (Interruption.repeats(result) || result == 0 && !deadline.isOver());
      for (int i = 0; i < result; i++) {
        long at = (long) i * EVENT_SIZE;
        events[i] = set.get(ValueLayout.JAVA_INT_UNALIGNED, at);
        fds[i] = set.get(ValueLayout.JAVA_INT_UNALIGNED, at + EVENT_DATA);
      }
      return (int) result;
    }
  }
}
