package dev.ftcheck.vm.object;

/**
 * A {@code list}. Reads take no lock: they may see the array from before a concurrent growth.
 * Writes take the object's lock.
 */
public sealed class PyList extends PyAttributed permits PyListSubclass {

  public static final PyType TYPE =
      PyType.builtin(
          "list", "dev.ftcheck.vm.types.list.ListTypeTable", java.util.Set.of(TypeFlag.SEQUENCE));

  volatile PyObject[] items;
  volatile int size;

  public PyList() {
    this(TYPE, Arguments.NONE, 0);
  }

  /** A list of the items; takes over the array. */
  public PyList(PyObject... items) {
    this(TYPE, items, items.length);
  }

  PyList(PyType type, PyObject[] items, int size) {
    super(type.rootShape());
    this.items = items;
    this.size = size;
  }

  public final int size() {
    return size;
  }

  /** The item at an index; null when a concurrent change left nothing there. */
  public final PyObject get(int index) {
    PyObject[] array = items;
    return index < size && index < array.length ? array[index] : null;
  }

  /** {@code append}, atomic. */
  public final void add(PyObject item) {
    ObjectLock.lock(this);
    try {
      if (size == items.length) {
        items = java.util.Arrays.copyOf(items, Math.max(8, size + (size >> 1)));
      }
      items[size] = item;
      size++;
    } finally {
      ObjectLock.unlock(this);
    }
  }

  /** A consistent copy of the items. */
  public final PyObject[] toArray() {
    ObjectLock.lock(this);
    try {
      return java.util.Arrays.copyOf(items, size);
    } finally {
      ObjectLock.unlock(this);
    }
  }
}
