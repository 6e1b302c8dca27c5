package dev.ftcheck.vm.module.select;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.libc.PollCalls;
import dev.ftcheck.vm.module.posix.DescriptorFunctions;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import java.util.Map;

/** Behaviour of {@code select.poll()} objects. */
@BuiltinType("poll")
final class PollType {

  private static final int DEFAULT_EVENTS =
      PollCalls.POLLIN | PollCalls.POLLPRI | PollCalls.POLLOUT;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private PollType() {}

  @PyMethod(value = "register", signature = "(fd, eventmask=7, /)")
  static void register(PyPoll self, PyObject file, PyObject events) {
    int mask = events == null ? DEFAULT_EVENTS : Conversions.toInt(events);
    self.register(DescriptorFunctions.descriptor(file), mask);
  }

  @PyMethod("modify")
  static void modify(PyPoll self, PyObject file, int events) {
    if (!self.modify(DescriptorFunctions.descriptor(file), events)) {
      throw OsErrors.of(Errno.ENOENT);
    }
  }

  @PyMethod("unregister")
  static void unregister(PyPoll self, PyObject file) {
    int fd = DescriptorFunctions.descriptor(file);
    if (!self.unregister(fd)) {
      throw Errors.keyError(PyInt.of(fd));
    }
  }

  @PyMethod(value = "poll", signature = "(timeout=None, /)")
  static PyObject poll(PyPoll self, PyObject timeout) {
    Map<Integer, Integer> registered = self.snapshot();
    int[] fds = new int[registered.size()];
    int[] events = new int[fds.length];
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : registered.entrySet()) {
      fds[at] = entry.getKey();
      events[at++] = entry.getValue();
    }
    OsErrors.check(PollCalls.poll(fds, events, nanos(timeout)));
    PyList ready = new PyList();
    for (int i = 0; i < fds.length; i++) {
      if (events[i] != 0) {
        ready.add(PyTuple.of(PyInt.of(fds[i]), PyInt.of(events[i])));
      }
    }
    return ready;
  }

  /** A timeout in milliseconds, which may be a float, rounded up; none when negative or None. */
  static long nanos(PyObject millis) {
    if (millis == null || millis == PyNone.NONE) {
      return -1;
    }
    double given = millis instanceof PyFloat number ? number.value : Conversions.toLong(millis);
    return given < 0 ? -1 : (long) Math.ceil(given) * NANOS_PER_MILLI;
  }
}
