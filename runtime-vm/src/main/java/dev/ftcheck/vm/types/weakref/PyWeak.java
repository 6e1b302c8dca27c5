package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import java.util.concurrent.atomic.AtomicReference;

/** A weak reference or a proxy. */
public abstract sealed class PyWeak extends PyAttributed implements Forkable
    permits PyWeakReference, PyProxy {

  private WeakReferences.Link link;
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

  /** The copy is known among the weak references of the child. */
  @Override
  public final Object forkInto(HeapCopy copy) {
    PyWeak made = copy.byFields(this);
    PyObject referent = copy.of(object());
    copy.firstInChild(
        () -> {
          made.link = WeakReferences.current().join(made, referent);
          made.forgetHash();
        });
    return made;
  }

  /** A copied object may have another hash. */
  void forgetHash() {}

  final PyObject takeCallback() {
    return callback.getAndSet(null);
  }

  final boolean hasCallback() {
    return callback.get() != null;
  }
}
