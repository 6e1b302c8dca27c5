package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code threading.ExceptHookArgs}: what {@code threading.excepthook} gets. Immutable. */
public final class PyExceptHookArgs extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "_thread._ExceptHookArgs",
          "dev.ftcheck.vm.module.thread.ExceptHookArgsTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  final PyTuple fields;

  /** The type, value and traceback of the exception, and the thread or None. */
  public PyExceptHookArgs(PyTuple fields) {
    this.fields = fields;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
