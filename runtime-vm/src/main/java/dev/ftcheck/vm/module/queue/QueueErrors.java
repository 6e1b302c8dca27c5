package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** The exceptions of queues. */
final class QueueErrors {

  private static final Set<TypeFlag> FLAGS =
      Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.ADDS_NO_DATA, TypeFlag.OPEN);

  static final PyType EMPTY = type("_queue.Empty");
  static final PyType FULL = type("queue.Full");
  static final PyType SHUT_DOWN = type("queue.ShutDown");

  private QueueErrors() {}

  private static PyType type(String name) {
    return PyType.builtin(name, null, FLAGS, ExceptionTypes.EXCEPTION);
  }

  static Raise of(PyType type) {
    return new Raise(new PyBaseException(type, PyTuple.EMPTY));
  }
}
