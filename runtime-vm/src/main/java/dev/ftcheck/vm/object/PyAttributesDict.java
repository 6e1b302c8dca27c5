package dev.ftcheck.vm.object;

import java.util.List;

/**
 * {@code instance.__dict__}: a dict over the attributes of an object, live in both directions. It
 * holds nothing itself. Keys that are no str, which no attribute can have, are kept in a dict of
 * their own behind a hidden attribute; they come after all others.
 */
public final class PyAttributesDict extends PyDict {

  /** Names that start like this are the VM's own and no part of the dictionary. */
  private static final String HIDDEN = "\0";

  private static final String OTHER_KEYS = "\0keys";

  private volatile PyAttributed owner;

  public PyAttributesDict(PyAttributed owner) {
    this.owner = owner;
  }

  /** The object whose attributes these are. */
  public PyAttributed owner() {
    return owner;
  }

  /** Keeps the present attributes for itself: the owner gets another dictionary. */
  void detach() {
    PyDict present = copy();
    owner = new DetachedAttributes(PyType.OBJECT);
    putAll(present);
  }

  @Override
  public boolean isTabular() {
    return false;
  }

  @Override
  DictTable entries() {
    return copy().table();
  }

  private PyDict otherKeys() {
    return (PyDict) owner.own(OTHER_KEYS);
  }

  @Override
  public PyObject get(PyObject key, long hash) {
    if (key instanceof PyStr name) {
      return owner.own(name.value());
    }
    PyDict others = otherKeys();
    return others == null ? null : others.get(key, hash);
  }

  @Override
  public PyObject put(PyObject key, long hash, PyObject value) {
    if (key instanceof PyStr name) {
      PyObject old = owner.own(name.value());
      owner.setOwn(name.value(), value);
      return old;
    }
    return ((PyDict) owner.setOwnIfAbsent(OTHER_KEYS, new PyDict())).put(key, hash, value);
  }

  @Override
  public PyObject putIfAbsent(PyObject key, long hash, PyObject value) {
    if (key instanceof PyStr name) {
      return owner.setOwnIfAbsent(name.value(), value);
    }
    PyDict others = (PyDict) owner.setOwnIfAbsent(OTHER_KEYS, new PyDict());
    return others.putIfAbsent(key, hash, value);
  }

  @Override
  public PyObject remove(PyObject key, long hash) {
    if (key instanceof PyStr name) {
      return owner.takeOwn(name.value());
    }
    PyDict others = otherKeys();
    return others == null ? null : others.remove(key, hash);
  }

  @Override
  public PyTuple removeLast() {
    PyDict others = otherKeys();
    PyTuple last = others == null ? null : others.removeLast();
    return last != null ? last : removeAttribute(owner.shape().names().reversed());
  }

  @Override
  public PyTuple removeFirst() {
    PyTuple first = removeAttribute(owner.shape().names());
    PyDict others = otherKeys();
    return first != null || others == null ? first : others.removeFirst();
  }

  private PyTuple removeAttribute(List<String> names) {
    for (String name : names) {
      PyObject value = name.startsWith(HIDDEN) ? null : owner.takeOwn(name);
      if (value != null) {
        return PyTuple.of(PyStr.interned(name), value);
      }
    }
    return null;
  }

  @Override
  public int size() {
    Shape shape = owner.shape();
    int count = 0;
    for (String name : shape.names()) {
      if (!name.startsWith(HIDDEN) && owner.slot(shape.indexOf(name)) != null) {
        count++;
      }
    }
    PyDict others = otherKeys();
    return others == null ? count : count + others.size();
  }

  @Override
  public void clear() {
    for (String name : owner.shape().names()) {
      if (!name.startsWith(HIDDEN)) {
        owner.deleteOwn(name);
      }
    }
    owner.deleteOwn(OTHER_KEYS);
  }

  @Override
  public PyDict copy() {
    PyDict copied = new PyDict();
    for (String name : owner.shape().names()) {
      PyObject value = name.startsWith(HIDDEN) ? null : owner.own(name);
      if (value != null) {
        copied.put(PyStr.interned(name), value);
      }
    }
    PyDict others = otherKeys();
    if (others != null) {
      copied.putAll(others);
    }
    return copied;
  }

  @Override
  public PyObject[] snapshot() {
    return copy().snapshot();
  }
}
