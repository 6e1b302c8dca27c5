package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** The exceptions of futures. */
final class FutureErrors {

  static final PyType ERROR = type("Error", ExceptionTypes.EXCEPTION);
  static final PyType CANCELLED = type("CancelledError", ERROR);
  static final PyType INVALID_STATE = type("InvalidStateError", ERROR);
  static final PyType BROKEN_EXECUTOR = type("BrokenExecutor", ExceptionTypes.RUNTIME_ERROR);

  private FutureErrors() {}

  private static PyType type(String name, PyType base) {
    return PyType.builtin(
        "concurrent.futures._base." + name,
        null,
        Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.ADDS_NO_DATA, TypeFlag.OPEN),
        base);
  }

  static Raise cancelled() {
    return new Raise(new PyBaseException(CANCELLED, PyTuple.EMPTY));
  }

  static Raise timeout() {
    return new Raise(new PyBaseException(ExceptionTypes.TIMEOUT_ERROR, PyTuple.EMPTY));
  }
}
