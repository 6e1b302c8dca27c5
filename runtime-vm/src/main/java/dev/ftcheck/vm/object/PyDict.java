package dev.ftcheck.vm.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@code dict}. */
public class PyDict extends PyAttributed {

  public static final PyType TYPE =
      PyType.builtin(
          "dict", "dev.ftcheck.vm.types.dict.DictTypeTable", java.util.Set.of(TypeFlag.MAPPING));

  private final Map<Object, PyObject[]> map = new LinkedHashMap<>();

  public PyDict() {
    this(TYPE);
  }

  protected PyDict(PyType type) {
    super(type.rootShape());
  }

  /** The value of a key; null when there is none. Hashing and comparing may run Python code. */
  public PyObject get(PyObject key) {
    synchronized (map) {
      PyObject[] entry = map.get(new Key(key));
      return entry == null ? null : entry[1];
    }
  }

  /** Sets a value; answers the former one or null. */
  public PyObject put(PyObject key, PyObject value) {
    synchronized (map) {
      PyObject[] entry = map.get(new Key(key));
      if (entry != null) {
        PyObject old = entry[1];
        entry[1] = value;
        return old;
      }
      map.put(new Key(key), new PyObject[] {key, value});
      return null;
    }
  }

  /** Sets a value unless the key is in; answers the value that is in then. */
  public PyObject putIfAbsent(PyObject key, PyObject value) {
    synchronized (map) {
      PyObject old = get(key);
      if (old == null) {
        put(key, value);
        return value;
      }
      return old;
    }
  }

  /** Removes a key; answers its value or null. */
  public PyObject remove(PyObject key) {
    synchronized (map) {
      PyObject[] entry = map.remove(new Key(key));
      return entry == null ? null : entry[1];
    }
  }

  public int size() {
    synchronized (map) {
      return map.size();
    }
  }

  public void clear() {
    synchronized (map) {
      map.clear();
    }
  }

  /** A snapshot of the keys in their order. */
  public List<PyObject> keys() {
    synchronized (map) {
      List<PyObject> keys = new ArrayList<>();
      map.values().forEach(entry -> keys.add(entry[0]));
      return keys;
    }
  }

  private record Key(PyObject object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Comparison.isEqualKey(object, key.object);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(Hashing.hash(object));
    }
  }
}
