package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import java.util.concurrent.atomic.AtomicReference;

/** A weak reference or a proxy. */
public abstract sealed class PyWeak extends PyAttributed permits PyWeakReference, PyProxy {

  private final WeakReferences.Link link;
  private final AtomicReference<PyObject> callback;

  /**
   * Refers to the object.
   *
   * @param callback called once with this when the object is gone; null for none
   */
  PyWeak(PyType type, PyObject object, PyObject callback) {
    super(type.rootShape());
    this.callback = new AtomicReference<>(callback);
    this.link = WeakReferences.current().link(this, object);
  }

  /** The object; null when it is gone. */
  public final PyObject object() {
    return link.get();
  }

  /** The callback; null for none, or when it was called. */
  public final PyObject callback() {
    return object() == null ? null : callback.get();
  }

  final PyObject takeCallback() {
    return callback.getAndSet(null);
  }

  final boolean hasCallback() {
    return callback.get() != null;
  }
}
