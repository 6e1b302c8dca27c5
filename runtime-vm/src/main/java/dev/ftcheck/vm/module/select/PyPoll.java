package dev.ftcheck.vm.module.select;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A {@code select.poll()} object. Thread-safe: a wait uses what is registered when it begins. */
final class PyPoll extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "select.poll", "dev.ftcheck.vm.module.select.PollTypeTable", Set.of(TypeFlag.FINAL));

  private final Map<Integer, Integer> registered = new LinkedHashMap<>();

  @Override
  public PyType type() {
    return TYPE;
  }

  synchronized void register(int fd, int events) {
    registered.put(fd, events);
  }

  /** False when it is not registered. */
  synchronized boolean modify(int fd, int events) {
    return registered.replace(fd, events) != null;
  }

  /** False when it is not registered. */
  synchronized boolean unregister(int fd) {
    return registered.remove(fd) != null;
  }

  synchronized Map<Integer, Integer> snapshot() {
    return new LinkedHashMap<>(registered);
  }
}
