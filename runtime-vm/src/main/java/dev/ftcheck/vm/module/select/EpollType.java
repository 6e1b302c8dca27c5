package dev.ftcheck.vm.module.select;

import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PollCalls;
import dev.ftcheck.vm.module.posix.DescriptorFunctions;
import dev.ftcheck.vm.module.time.Durations;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code select.epoll}. */
@BuiltinType("epoll")
final class EpollType {

  private static final int ADD = 1;
  private static final int DELETE = 2;
  private static final int MODIFY = 3;
  private static final int DEFAULT_EVENTS =
      PollCalls.POLLIN | PollCalls.POLLPRI | PollCalls.POLLOUT;
  private static final int FD_SETSIZE = 1024;

  private EpollType() {}

  @PyMethod(value = "__new__", signature = "(sizehint=-1, flags=0)")
  static PyObject make(PyType type, int sizeHint, int flags) {
    if (sizeHint != -1 && sizeHint <= 0) {
      throw Errors.valueError("negative sizehint");
    }
    return new PyEpoll(type, (int) OsErrors.check(PollCalls.epollCreate()));
  }

  @PyMethod(value = "register", signature = "(fd, eventmask=7)")
  static void register(PyEpoll self, PyObject file, PyObject events) {
    control(self, ADD, file, events == null ? DEFAULT_EVENTS : mask(events));
  }

  @PyMethod(value = "modify", signature = "(fd, eventmask)")
  static void modify(PyEpoll self, PyObject file, PyObject events) {
    control(self, MODIFY, file, mask(events));
  }

  @PyMethod(value = "unregister", signature = "(fd)")
  static void unregister(PyEpoll self, PyObject file) {
    control(self, DELETE, file, 0);
  }

  private static int mask(PyObject events) {
    return (int) Conversions.toLong(events);
  }

  private static void control(PyEpoll self, int operation, PyObject file, int events) {
    int fd = DescriptorFunctions.descriptor(file);
    OsErrors.check(PollCalls.epollControl(self.fd(), operation, fd, events));
  }

  @PyMethod(value = "poll", signature = "(timeout=None, maxevents=-1)")
  static PyObject poll(PyEpoll self, PyObject timeout, int most) {
    int epoll = self.fd();
    if (most != -1 && most <= 0) {
      throw Errors.valueError("maxevents must be greater than 0, got %d", most);
    }
    long given = timeout == null || timeout == PyNone.NONE ? -1 : Durations.nanos(timeout);
    int[] fds = new int[most == -1 ? FD_SETSIZE - 1 : most];
    int[] events = new int[fds.length];
    int count =
        (int) OsErrors.check(PollCalls.epollWait(epoll, fds, events, given < 0 ? -1 : given));
    PyList ready = new PyList();
    for (int i = 0; i < count; i++) {
      ready.add(PyTuple.of(PyInt.of(fds[i]), PyInt.of(events[i] & 0xffffffffL)));
    }
    return ready;
  }

  @PyMethod("fileno")
  static int fileno(PyEpoll self) {
    return self.fd();
  }

  @PyMethod("close")
  static void close(PyEpoll self) {
    OsErrors.check(self.close());
  }

  @PyGetter("closed")
  static boolean isClosed(PyEpoll self) {
    return self.isClosed();
  }

  @PyMethod("__enter__")
  static PyObject enter(PyEpoll self) {
    self.fd();
    return self;
  }

  @PyMethod(value = "__exit__", signature = "(*args)")
  static void exit(PyEpoll self, PyObject[] arguments) {
    close(self);
  }
}
