package dev.ftcheck.vm.object;

import java.util.Arrays;
import java.util.List;

/**
 * {@code instance.__dict__}: a dict over the attributes of an object, live in both directions. It
 * holds nothing itself. Keys that are no str, which no attribute can have, are kept in a dict of
 * their own behind a hidden attribute, and so are the instances of str's subclasses that named an
 * attribute first.
 */
public final class PyAttributesDict extends PyDict {

  /** Names that start like this are the VM's own and no part of the dictionary. */
  private static final String HIDDEN = "\0";

  private static final String OTHER_KEYS = "\0keys";
  private static final String ORIGINALS = "\0originals";

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

  private OtherKeys otherKeys() {
    return (OtherKeys) owner.own(OTHER_KEYS);
  }

  private OtherKeys madeOtherKeys() {
    return (OtherKeys) owner.setOwnIfAbsent(OTHER_KEYS, new OtherKeys(owner));
  }

  /** Keeps the key of a new attribute if it is more than a name. */
  private void noteOriginal(PyStr key) {
    if (key.getClass() != PyStr.class && owner.own(key.value()) == null) {
      PyDict originals = (PyDict) owner.setOwnIfAbsent(ORIGINALS, new PyDict());
      originals.put(PyStr.interned(key.value()), key);
    }
  }

  /** The key of an attribute. */
  private PyObject keyOf(String name) {
    PyStr plain = PyStr.interned(name);
    PyObject original = owner.own(ORIGINALS) instanceof PyDict known ? known.get(plain) : null;
    return original == null ? plain : original;
  }

  private void forgetOriginal(PyStr key) {
    if (owner.own(ORIGINALS) instanceof PyDict known) {
      known.remove(PyStr.interned(key.value()));
    }
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
      noteOriginal(name);
      PyObject old = owner.own(name.value());
      owner.setOwn(name.value(), value);
      return old;
    }
    return madeOtherKeys().put(key, hash, value);
  }

  @Override
  public PyObject putIfAbsent(PyObject key, long hash, PyObject value) {
    if (key instanceof PyStr name) {
      noteOriginal(name);
      return owner.setOwnIfAbsent(name.value(), value);
    }
    return madeOtherKeys().putIfAbsent(key, hash, value);
  }

  @Override
  public PyObject remove(PyObject key, long hash) {
    if (key instanceof PyStr name) {
      forgetOriginal(name);
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
    owner.deleteOwn(ORIGINALS);
  }

  @Override
  public PyDict copy() {
    PyDict copied = new PyDict();
    OtherKeys others = otherKeys();
    PyObject[] entries = others == null ? Arguments.NONE : others.snapshot();
    int next = 0;
    int attributes = 0;
    for (String name : owner.shape().names()) {
      if (next < entries.length) {
        next = others.copyBefore(attributes, entries, next, copied);
      }
      attributes++;
      PyObject value = owner.own(name);
      if (value != null) {
        copied.put(keyOf(name), value);
      }
    }
    for (; next < entries.length; next += 2) {
      copied.put(entries[next], entries[next + 1]);
    }
    return copied;
  }

  @Override
  public PyObject[] snapshot() {
    if (otherKeys() != null) {
      return copy().snapshot();
    }
    List<String> names = owner.shape().names();
    PyObject[] entries = new PyObject[2 * names.size()];
    int count = 0;
    for (String name : names) {
      PyObject value = owner.own(name);
      if (value != null) {
        entries[count++] = keyOf(name);
        entries[count++] = value;
      }
    }
    return count == entries.length ? entries : Arrays.copyOf(entries, count);
  }
}
