package dev.ftcheck.vm.types.weakref;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code weakref.ref}. */
public final class PyWeakReference extends PyWeak {

  public static final PyType TYPE =
      PyType.builtin(
          "weakref.ReferenceType",
          "dev.ftcheck.vm.types.weakref.ReferenceTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private volatile Long hash;

  PyWeakReference(PyType type, PyObject object, PyObject callback) {
    super(type, object, callback);
  }

  /** {@code weakref.ref(object)}: the same one each time while it lives. */
  public static PyWeakReference of(PyObject object) {
    WeakReferences.check(object);
    for (PyWeak known : WeakReferences.current().of(object)) {
      if (known instanceof PyWeakReference reference
          && reference.type() == TYPE
          && !reference.hasCallback()) {
        return reference;
      }
    }
    return new PyWeakReference(TYPE, object, null);
  }

  @Override
  void forgetHash() {
    if (object() != null) {
      hash = null;
    }
  }

  /** The hash of the object, remembered beyond its death. */
  long hash() {
    Long known = hash;
    if (known == null) {
      PyObject object = object();
      if (object == null) {
        throw Errors.typeError("weak object has gone away");
      }
      known = Hashing.hash(object);
      hash = known;
    }
    return known;
  }

  /** What a call answers: the object, or None when it is gone. */
  PyObject referent() {
    PyObject object = object();
    return object == null ? PyNone.NONE : object;
  }

  @Override
  public PyObject call0() {
    return type() == TYPE ? referent() : super.call0();
  }
}
