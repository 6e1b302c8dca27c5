package dev.ftcheck.vm.object;

/**
 * The {@code __dict__} of an object. Usually a live view over the attributes ({@link
 * PyAttributesDict}). A program may put another dict in its place: then the attributes are in that
 * dict, and the object leaves the shapes that sites remember.
 */
public final class InstanceDictionary {

  private static final String SLOT = "\0dict";

  private InstanceDictionary() {}

  /** {@code object.__dict__}; null for an object without one. */
  public static PyDict find(PyObject object) {
    if (object instanceof PyModule module) {
      return module.dictionary();
    }
    PyAttributed own = object.attributes();
    if (own == null || !object.type().layout().hasDictionary()) {
      return null;
    }
    PyObject known = own.own(SLOT);
    if (known == null) {
      known = own.setOwnIfAbsent(SLOT, new PyAttributesDict(own));
    }
    return (PyDict) known;
  }

  /** {@code object.__dict__ = dictionary}. The object has one. */
  public static void replace(PyObject object, PyDict dictionary) {
    PyDict present = find(object);
    if (present == dictionary) {
      return;
    }
    if (present instanceof PyAttributesDict view) {
      view.detach();
    }
    PyAttributed own = object.attributes();
    own.leaveSharedShapes();
    for (String name : own.shape().names()) {
      if (!name.startsWith("\0")) {
        own.deleteOwn(name);
      }
    }
    own.setOwn(SLOT, dictionary);
  }

  /** The dict that a program put in place of the attributes; null for none. */
  static PyDict replaced(PyAttributed own) {
    return own.own(SLOT) instanceof PyDict known && !isViewOf(known, own) ? known : null;
  }

  private static boolean isViewOf(PyDict dictionary, PyAttributed own) {
    return dictionary instanceof PyAttributesDict view && view.owner() == own;
  }

  static PyObject findInReplaced(PyAttributed own, PyStr name) {
    PyDict known = replaced(own);
    return known == null ? null : known.get(name);
  }
}
