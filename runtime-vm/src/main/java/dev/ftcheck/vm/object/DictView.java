package dev.ftcheck.vm.object;

/** {@code dict.keys()}, {@code dict.values()} or {@code dict.items()}: live, holds nothing. */
public final class DictView extends PyObject {

  private final PyDict dict;
  private final DictPart part;

  public DictView(PyDict dict, DictPart part) {
    this.dict = dict;
    this.part = part;
  }

  public PyDict dict() {
    return dict;
  }

  public DictPart part() {
    return part;
  }

  /** What the view shows, at one moment. */
  public PyObject[] toArray() {
    PyObject[] all = dict.snapshot();
    PyObject[] shown = new PyObject[all.length / 2];
    for (int i = 0; i < shown.length; i++) {
      shown[i] =
          switch (part) {
            case KEYS -> all[2 * i];
            case VALUES -> all[2 * i + 1];
            case ITEMS -> PyTuple.of(all[2 * i], all[2 * i + 1]);
          };
    }
    return shown;
  }

  /** Whether a key or an item is in; for views of keys and of items. */
  public boolean contains(PyObject object) {
    if (part == DictPart.KEYS) {
      return dict.contains(object);
    }
    if (!(object instanceof PyTuple pair) || pair.size() != 2) {
      return false;
    }
    PyObject value = dict.get(pair.get(0));
    return value != null && Comparison.isEqualKey(value, pair.get(1));
  }

  @Override
  public PyType type() {
    return dict.viewType(part);
  }
}
