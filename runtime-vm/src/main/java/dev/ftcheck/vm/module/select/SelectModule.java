package dev.ftcheck.vm.module.select;

import dev.ftcheck.vm.libc.Constants;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PollCalls;
import dev.ftcheck.vm.module.posix.DescriptorFunctions;
import dev.ftcheck.vm.module.time.Durations;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;

/** The module {@code select}. {@code select} is made of {@code poll}. */
@BuiltinModule("select")
final class SelectModule {

  private static final int FD_SETSIZE = 1024;
  private static final int READABLE = PollCalls.POLLIN | PollCalls.POLLHUP | PollCalls.POLLERR;
  private static final int WRITABLE = PollCalls.POLLOUT | PollCalls.POLLERR;

  private SelectModule() {}

  static void initialise(PyModule module) {
    Constants.addTo(module, "select");
    module.dictionary().put(PyStr.interned("error"), ExceptionTypes.OS_ERROR);
    module.dictionary().put(PyStr.interned("epoll"), PyEpoll.TYPE);
  }

  @PyMethod("poll")
  static PyObject poll() {
    return new PyPoll();
  }

  @PyMethod(value = "select", signature = "(rlist, wlist, xlist, timeout=None, /)")
  static PyObject select(PyObject reads, PyObject writes, PyObject excepts, PyObject timeout) {
    long nanos = timeout(timeout);
    PyObject[][] objects = {items(reads), items(writes), items(excepts)};
    int[] wanted = {PollCalls.POLLIN, PollCalls.POLLOUT, PollCalls.POLLPRI};
    int count = objects[0].length + objects[1].length + objects[2].length;
    int[] fds = new int[count];
    int[] events = new int[count];
    int at = 0;
    for (int kind = 0; kind < objects.length; kind++) {
      for (PyObject object : objects[kind]) {
        fds[at] = selectable(object);
        events[at++] = wanted[kind];
      }
    }
    OsErrors.check(PollCalls.poll(fds, events, nanos));
    for (int event : events) {
      if ((event & PollCalls.POLLNVAL) != 0) {
        throw OsErrors.of(dev.ftcheck.vm.libc.Errno.EBADF);
      }
    }
    int[] happened = {READABLE, WRITABLE, PollCalls.POLLPRI};
    PyObject[] ready = new PyObject[objects.length];
    at = 0;
    for (int kind = 0; kind < objects.length; kind++) {
      PyList found = new PyList();
      for (PyObject object : objects[kind]) {
        if ((events[at++] & happened[kind]) != 0) {
          found.add(object);
        }
      }
      ready[kind] = found;
    }
    return PyTuple.of(ready);
  }

  private static PyObject[] items(PyObject sequence) {
    try {
      return Iteration.toArray(sequence);
    } catch (dev.ftcheck.vm.object.Raise raised) {
      if (raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw Errors.typeError("arguments 1-3 must be sequences");
      }
      throw raised;
    }
  }

  private static int selectable(PyObject object) {
    int fd = DescriptorFunctions.descriptor(object);
    if (fd >= FD_SETSIZE) {
      throw Errors.valueError("filedescriptor out of range in select()");
    }
    return fd;
  }

  private static long timeout(PyObject given) {
    if (given == null || given == PyNone.NONE) {
      return -1;
    }
    long nanos = Durations.nanos(given);
    if (nanos < 0) {
      throw Errors.valueError("timeout must be non-negative");
    }
    return nanos;
  }
}
