package dev.ftcheck.vm.module.abc;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * What an abstract base class knows of other classes, without keeping them alive: who registered,
 * and the answers given so far. Each method is atomic.
 */
final class PyAbcData extends PyObject {

  static final PyType TYPE =
      PyType.builtin("_abc._abc_data", null, Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final Map<PyObject, Boolean> registry = new WeakHashMap<>();
  private final Map<PyObject, Boolean> subclasses = new WeakHashMap<>();
  private final Map<PyObject, Boolean> others = new WeakHashMap<>();

  /** The registrations that {@link #others} takes into account. */
  private long version;

  PyAbcData(long version) {
    this.version = version;
  }

  synchronized void register(PyObject type) {
    registry.put(type, true);
  }

  synchronized List<PyObject> registered() {
    return List.copyOf(registry.keySet());
  }

  synchronized List<PyObject> knownSubclasses() {
    return List.copyOf(subclasses.keySet());
  }

  synchronized List<PyObject> knownOthers() {
    return List.copyOf(others.keySet());
  }

  synchronized long version() {
    return version;
  }

  /**
   * The answer given before.
   *
   * @param current the number of registrations so far; a "no" from before a registration is void
   * @return null when it is not known
   */
  synchronized Boolean known(PyObject type, long current) {
    if (subclasses.containsKey(type)) {
      return true;
    }
    if (version < current) {
      others.clear();
      version = current;
      return null;
    }
    return others.containsKey(type) ? false : null;
  }

  synchronized void remember(PyObject type, boolean isSubclass) {
    (isSubclass ? subclasses : others).put(type, true);
  }

  synchronized void clearRegistry() {
    registry.clear();
  }

  synchronized void clearCaches() {
    subclasses.clear();
    others.clear();
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
