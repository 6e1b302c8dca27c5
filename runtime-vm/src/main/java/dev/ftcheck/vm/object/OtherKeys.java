package dev.ftcheck.vm.object;

/**
 * The entries of an instance dictionary whose keys are no str, which no attribute can have. Knows
 * of each how many attributes came before it. Two threads that add the same key at once may leave
 * the place of either.
 */
final class OtherKeys extends PyDict {

  private final PyAttributed owner;

  /** The number of attributes before each key. */
  private final PyDict places = new PyDict();

  OtherKeys(PyAttributed owner) {
    this.owner = owner;
  }

  private PyObject place() {
    return PyInt.of(owner.shape().names().size());
  }

  @Override
  public PyObject put(PyObject key, long hash, PyObject value) {
    PyObject place = place();
    PyObject old = super.put(key, hash, value);
    if (old == null) {
      places.put(key, hash, place);
    }
    return old;
  }

  @Override
  public PyObject putIfAbsent(PyObject key, long hash, PyObject value) {
    places.putIfAbsent(key, hash, place());
    return super.putIfAbsent(key, hash, value);
  }

  @Override
  public PyObject remove(PyObject key, long hash) {
    PyObject removed = super.remove(key, hash);
    if (removed != null) {
      places.remove(key, hash);
    }
    return removed;
  }

  /** Copies to a dict, from an entry on, those that come before so many attributes. */
  int copyBefore(int attributes, PyObject[] entries, int from, PyDict target) {
    int next = from;
    while (next < entries.length
        && places.get(entries[next]) instanceof PyInt place
        && place.value <= attributes) {
      target.put(entries[next], entries[next + 1]);
      next += 2;
    }
    return next;
  }
}
