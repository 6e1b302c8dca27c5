package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.types.bytes.MemoryViews;
import dev.ftcheck.vm.types.bytes.PyMemoryView;
import java.util.Set;

/** A {@code pickle.PickleBuffer} (PEP 574): a view that may be handed over out of band. */
final class PyPickleBuffer extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "pickle.PickleBuffer",
          "dev.ftcheck.vm.module.pickle.PickleBufferTypeTable",
          Set.of(TypeFlag.FINAL));

  /** Null once the buffer was released. */
  private volatile PyMemoryView view;

  PyPickleBuffer(PyObject object) {
    view = MemoryViews.of(object);
  }

  /**
   * The view on the object's bytes.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError when it was released
   */
  PyMemoryView view() {
    PyMemoryView known = view;
    if (known == null) {
      throw Errors.valueError("operation forbidden on released PickleBuffer object");
    }
    return known;
  }

  void release() {
    PyMemoryView known = view;
    view = null;
    if (known != null) {
      Attributes.get(known, "release").call0();
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
